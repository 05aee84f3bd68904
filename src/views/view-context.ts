import { paragraph, strong } from '../card/build.ts';
import type { Action, Card, Inline, TextBlock } from '../card/card.ts';
import { type Passage, readSpan, type TextSpan } from '../domain/article.ts';
import type { ClaimContext } from '../domain/claim-context.ts';
import type { Say } from '../messages/say.ts';
import { offerTrackingThis } from './group/offer-tracking.ts';
import { offerCite, viewQuotation } from './view-quotation.ts';

type Asked = Readonly<Record<string, string>>;

/** More of a long passage than this is shown on neither side of a claim. */
const MOST_AROUND = 700;
const CUT = '[…]';
/** That of a quotation in an answer. */
const NUMBER = /^\s*\d{1,3}\s*$/u;

/** The passages around a claim, with the claim marked in them, or what to do where there is none. */
export function viewContext(context: ClaimContext | undefined, asked: Asked, say: Say): Card {
  if (context === undefined) return viewUnknown(asked, say);
  const { finding, passages, passage, of, isGuess } = context;
  const { article, claim } = finding;
  const isThere = passages.some(
    ({ start, end }) => start <= claim.quotation.start && claim.quotation.start < end,
  );
  const notes = [
    ...(isGuess ? [say('context.guess')] : []),
    say(isThere ? 'context.marked' : 'context.passage', { passage, of }),
  ];
  return {
    kind: 'answer',
    title: say('context.title', { headline: article.headline }),
    blocks: [
      paragraph(notes.join(' ')),
      ...passages.map((each) => viewPassage(article.text, each, claim.quotation)),
      paragraph(say('context.claim')),
      viewQuotation(finding),
    ],
    actions: viewActions(context, asked, say),
  };
}

function viewUnknown({ claim = '' }: Asked, say: Say): Card {
  return {
    kind: 'empty',
    title: say('context.unknown'),
    blocks: [paragraph(tellUnknown(claim, say)), paragraph(say('context.unknown.hint'))],
    actions: [],
  };
}

function tellUnknown(claim: string, say: Say): string {
  if (NUMBER.test(claim)) return say('context.unknown.number', { number: claim.trim() });
  return say(claim.includes('#') ? 'context.unknown.id' : 'context.unknown.words');
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
  say: Say,
): readonly Action[] {
  const show = (label: string, to: number): Action => ({
    label,
    command: 'context',
    options: { claim: finding.claim.id, passage: String(to) },
    effect: 'replace',
  });
  return [
    ...(passage > 1 ? [show(say('context.earlier'), passage - 1)] : []),
    ...(passage < of ? [show(say('context.later'), passage + 1)] : []),
    ...(passage === claimPassage ? [] : [show(say('context.back'), claimPassage)]),
    ...offerCite([finding], say),
    offerTrackingThis(finding, say),
    { label: say('share.here'), command: 'context', options: asked, effect: 'share' },
  ];
}
