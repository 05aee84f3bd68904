import { list, paragraph, strong } from '../card/build.ts';
import type { Action, Block, Card, Inline } from '../card/card.ts';
import { readSpan } from '../domain/article.ts';
import { nameSpeaker } from '../domain/claim.ts';
import type { Difference, Occurrence, Verification } from '../domain/verification.ts';
import { count } from './phrases.ts';
import { viewSpan } from './view-quotation.ts';

type Asked = Readonly<Record<string, string>>;

/** Whether the words stand in an article as they were typed, what differs where they do not, and whose they are. */
export function viewVerification(verification: Verification, asked: Asked): Card {
  switch (verification.verdict) {
    case 'verbatim':
      return viewVerbatim(verification, asked);
    case 'altered':
      return viewAltered(verification, asked);
    case 'absent':
      return viewAbsent(verification, asked);
    case 'short':
      return viewShort();
  }
}

function viewVerbatim(verification: Verification, asked: Asked): Card {
  const { occurrences, found } = verification;
  const left = found - occurrences.length;
  return {
    kind: 'answer',
    title: `Found word for word in ${count(found, 'article')}${nameOwner(verification, asked)}`,
    blocks: [
      ...viewOwner(verification, asked),
      ...occurrences.flatMap((occurrence) => [
        viewOccurrence(occurrence),
        ...viewOmissions(occurrence),
      ]),
      ...(left > 0 ? [paragraph(`${count(left, 'more article')} not shown.`)] : []),
    ],
    actions: viewActions(verification, asked),
  };
}

function viewAltered(verification: Verification, asked: Asked): Card {
  return {
    kind: 'answer',
    title: `Not found word for word: this comes nearest${nameOwner(verification, asked)}`,
    blocks: [
      ...viewOwner(verification, asked),
      ...verification.occurrences.flatMap((occurrence) => [
        viewOccurrence(occurrence),
        ...viewDifferences(occurrence, verification.sentence),
      ]),
    ],
    actions: viewActions(verification, asked),
  };
}

function viewAbsent(verification: Verification, asked: Asked): Card {
  return {
    kind: 'empty',
    title: `Not found in ${count(verification.articles, 'stored article')}`,
    blocks: [
      paragraph('No stored article has these words, nor most of them in one place.'),
      paragraph(
        'That tells nothing about articles that are not stored: it may well have been said. Search for its words to see what was claimed instead.',
      ),
    ],
    actions: viewActions(verification, asked),
  };
}

function viewShort(): Card {
  return {
    kind: 'problem',
    title: 'Give more of the sentence',
    blocks: [
      paragraph(
        'Fewer than three words stand in too many places. Give the sentence as you know it, with “…” where you leave something out.',
      ),
    ],
    actions: [],
  };
}

/** Who says the words; of what is not the article's own text, what it is. */
function viewOccurrence({ article, span, role, claim, permalink }: Occurrence): Block {
  const author = claim === undefined ? article.authors.join(', ') || 'unsigned author' : '';
  return viewSpan(article, span, {
    speaker:
      role === 'body'
        ? claim === undefined
          ? author
          : nameSpeaker(claim, article.authors)
        : `in the ${role} of the page`,
    voice: claim?.voice ?? 'asserted',
    ...(permalink === undefined ? {} : { permalink }),
  });
}

function nameOwner({ isTheirs }: Verification, { by = '' }: Asked): string {
  return isTheirs === false ? `, but not from ${by}` : '';
}

function viewOwner({ isTheirs, occurrences }: Verification, { by = '' }: Asked): readonly Block[] {
  if (isTheirs === undefined) return [];
  if (isTheirs) return [paragraph(`The article gives these words to ${by}.`)];
  const [nearest] = occurrences;
  const speaker = nearest?.claim && nameSpeaker(nearest.claim, nearest.article.authors);
  return [
    paragraph(
      speaker === undefined
        ? `No article gives these words to ${by}.`
        : `No article gives these words to ${by}. They are given to ${speaker}:`,
    ),
  ];
}

function viewOmissions({ article, omissions }: Occurrence): readonly Block[] {
  if (omissions.length === 0) return [];
  return [
    paragraph('Left out where you left a gap:'),
    list(omissions.map((span) => [`“${readSpan(article.text, span)}”`])),
  ];
}

/** The sentence as it was typed with what differs marked, then each difference in words. */
function viewDifferences({ article, differences }: Occurrence, sentence: string): readonly Block[] {
  if (differences.length === 0) {
    return [paragraph('All the words are there, and other words between them.')];
  }
  const isGrave = differences.some((difference) => difference.isGrave);
  return [
    paragraph('As it was typed, with what differs marked: ', ...markWords(sentence, differences)),
    list(differences.map((difference) => nameDifference(difference, article.text, sentence))),
    ...(isGrave ? [paragraph(strong('Take care: '), 'a negation or a number differs.')] : []),
  ];
}

function markWords(sentence: string, differences: readonly Difference[]): readonly Inline[] {
  let from = 0;
  const inlines = differences.flatMap(({ at }): Inline[] => {
    const before: Inline = { type: 'text', value: sentence.slice(from, at.start) };
    from = at.end;
    return at.start === at.end
      ? [before, strong('[…] ')]
      : [before, strong(readSpan(sentence, at))];
  });
  return [...inlines, { type: 'text', value: sentence.slice(from) }];
}

function nameDifference(
  { kind, at, stored }: Difference,
  text: string,
  sentence: string,
): readonly (Inline | string)[] {
  const typed = readSpan(sentence, at);
  const words = stored === undefined ? '' : readSpan(text, stored);
  switch (kind) {
    case 'changed':
      return [strong('Changed: '), `the article has “${words}”, not “${typed}”.`];
    case 'inserted':
      return [strong('Inserted: '), `“${typed}” is not there.`];
    case 'left out':
      return [strong('Left out: '), `“${words}”.`];
  }
}

function viewActions(
  { occurrences, verdict, sentence }: Verification,
  asked: Asked,
): readonly Action[] {
  const claim = occurrences[0]?.claim;
  return [
    ...(claim === undefined
      ? []
      : [
          {
            label: 'Context',
            command: 'context',
            options: { claim: claim.id },
            effect: 'replace' as const,
          },
        ]),
    ...(verdict === 'verbatim'
      ? []
      : [
          {
            label: 'Search for its words',
            command: 'claims',
            options: { about: plainWords(sentence) },
            effect: 'replace' as const,
          },
        ]),
    { label: 'Share here', command: 'verify', options: asked, effect: 'share' },
  ];
}

/** The sentence without what a search would read as marks. */
function plainWords(sentence: string): string {
  return sentence
    .replace(/[^\p{L}\p{M}\p{N}’']+/gu, ' ')
    .trim()
    .slice(0, 200);
}
