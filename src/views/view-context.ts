import { paragraph, strong } from '../card/build.ts';
import type { Action, Card, Inline, TextBlock } from '../card/card.ts';
import { type Passage, readSpan, type TextSpan } from '../domain/article.ts';
import type { ClaimContext } from '../domain/claim-context.ts';
import { offerCite, viewQuotation } from './view-quotation.ts';

type Asked = Readonly<Record<string, string>>;

/** More of a long passage than this is shown on neither side of a claim. */
const MOST_AROUND = 700;
const CUT = '[…]';

/** The passages around a claim, with the claim marked in them, or what to do where there is none. */
export function viewContext(context: ClaimContext | undefined, asked: Asked): Card {
  if (context === undefined) return viewUnknown(asked);
  const { finding, passages, passage, of, isGuess } = context;
  const { article, claim } = finding;
  const isThere = passages.some(
    ({ start, end }) => start <= claim.quotation.start && claim.quotation.start < end,
  );
  const notes = [
    ...(isGuess ? ['The claim that fits these words best.'] : []),
    `Passage ${passage} of ${of}${isThere ? ', with the claim marked' : ''}.`,
  ];
  return {
    kind: 'answer',
    title: `Around a claim in “${article.headline}”`,
    blocks: [
      paragraph(notes.join(' ')),
      ...passages.map((each) => viewPassage(article.text, each, claim.quotation)),
      paragraph('The claim:'),
      viewQuotation(finding),
    ],
    actions: viewActions(context, asked),
  };
}

function viewUnknown({ claim = '' }: Asked): Card {
  return {
    kind: 'empty',
    title: 'No such claim',
    blocks: [
      paragraph(
        claim.includes('#')
          ? 'No stored article has the claim with this id. Its article may have changed or gone since.'
          : 'No claim has these words.',
      ),
      paragraph(
        'Search with /claims, and press “Context” under its answer; or give some words of the claim.',
      ),
    ],
    actions: [],
  };
}

/** A passage letter by letter, the words of the claim marked; a long one around the claim. */
function viewPassage(text: string, passage: Passage, claim: TextSpan): TextBlock {
  const start = Math.max(passage.start, Math.min(claim.start, passage.end));
  const end = Math.min(passage.end, Math.max(claim.end, passage.start));
  if (start >= end) return paragraph(clipEnd(readSpan(text, passage)));
  const inlines: Inline[] = [
    { type: 'text', value: clipStart(text.slice(passage.start, start)) },
    strong(text.slice(start, end)),
    { type: 'text', value: clipEnd(text.slice(end, passage.end)) },
  ];
  return paragraph(...inlines.filter((inline) => !('value' in inline) || inline.value !== ''));
}

function clipStart(words: string): string {
  if (words.length <= MOST_AROUND) return words;
  const from = words.indexOf(' ', words.length - MOST_AROUND);
  return from < 0 ? CUT : `${CUT}${words.slice(from)}`;
}

function clipEnd(words: string): string {
  if (words.length <= MOST_AROUND) return words;
  const to = words.lastIndexOf(' ', MOST_AROUND);
  return to < 0 ? CUT : `${words.slice(0, to)} ${CUT}`;
}

function viewActions(
  { finding, passage, of, claimPassage }: ClaimContext,
  asked: Asked,
): readonly Action[] {
  const show = (label: string, to: number): Action => ({
    label,
    command: 'context',
    options: { claim: finding.claim.id, passage: String(to) },
    effect: 'replace',
  });
  return [
    ...(passage > 1 ? [show('Earlier', passage - 1)] : []),
    ...(passage < of ? [show('Later', passage + 1)] : []),
    ...(passage === claimPassage ? [] : [show('Back to the claim', claimPassage)]),
    ...offerCite([finding]),
    { label: 'Share here', command: 'context', options: asked, effect: 'share' },
  ];
}
