import { list, paragraph, strong } from '../card/build.ts';
import type { Action, Block, Card, Inline } from '../card/card.ts';
import { readSpan } from '../domain/article.ts';
import { nameSpeaker } from '../domain/claim.ts';
import type { Difference, Occurrence, Verification } from '../domain/verification.ts';
import type { Say } from '../messages/say.ts';
import { nameScope } from './page-actions.ts';
import { viewSpan } from './view-quotation.ts';

type Asked = Readonly<Record<string, string>>;

/** Whether the words stand in an article as they were typed, what differs where they do not, and whose they are. */
export function viewVerification(verification: Verification, asked: Asked, say: Say): Card {
  switch (verification.verdict) {
    case 'verbatim':
      return viewVerbatim(verification, asked, say);
    case 'altered':
      return viewAltered(verification, asked, say);
    case 'absent':
      return viewAbsent(verification, asked, say);
    case 'short':
      return viewShort(say);
  }
}

function viewVerbatim(verification: Verification, asked: Asked, say: Say): Card {
  const { occurrences, found } = verification;
  const left = found - occurrences.length;
  return {
    kind: 'answer',
    title: nameOwner(say('verify.verbatim', { n: found }), verification, { asked, say }),
    blocks: [
      ...viewScope(asked, say),
      ...viewOwner(verification, asked, say),
      ...occurrences.flatMap((occurrence) => [
        viewOccurrence(occurrence, say),
        ...viewOmissions(occurrence, say),
      ]),
      ...(left > 0 ? [paragraph(say('verify.more', { n: left }))] : []),
    ],
    actions: viewActions(verification, asked, say),
  };
}

function viewAltered(verification: Verification, asked: Asked, say: Say): Card {
  return {
    kind: 'answer',
    title: nameOwner(say('verify.altered'), verification, { asked, say }),
    blocks: [
      ...viewScope(asked, say),
      ...viewOwner(verification, asked, say),
      ...verification.occurrences.flatMap((occurrence) => [
        viewOccurrence(occurrence, say),
        ...viewDifferences(occurrence, verification.sentence, say),
      ]),
    ],
    actions: viewActions(verification, asked, say),
  };
}

function viewAbsent(verification: Verification, asked: Asked, say: Say): Card {
  return {
    kind: 'empty',
    title: say('verify.absent', { n: verification.articles }),
    blocks: [
      ...viewScope(asked, say),
      paragraph(say('verify.absent.what')),
      paragraph(say('verify.absent.hint')),
    ],
    actions: viewActions(verification, asked, say),
  };
}

function viewScope(asked: Asked, say: Say): readonly Block[] {
  return nameScope({ asked, filters: ['in'] }, say).map((words) => paragraph(words));
}

function viewShort(say: Say): Card {
  return {
    kind: 'problem',
    title: say('verify.short'),
    blocks: [paragraph(say('verify.short.hint'))],
    actions: [],
  };
}

/** Who says the words; of what is not the article's own text, what it is. */
function viewOccurrence({ article, span, role, claim, permalink }: Occurrence, say: Say): Block {
  const author = claim === undefined ? article.authors.join(', ') || say('verify.unsigned') : '';
  return viewSpan(article, span, {
    speaker:
      role === 'body'
        ? claim === undefined
          ? author
          : nameSpeaker(claim, article.authors)
        : say('verify.place', { role: say(`role.${role}`) }),
    voice: claim?.voice ?? 'asserted',
    ...(permalink === undefined ? {} : { permalink }),
  });
}

function nameOwner(
  title: string,
  { isTheirs }: Verification,
  { asked: { by = '' }, say }: { readonly asked: Asked; readonly say: Say },
): string {
  return isTheirs === false ? say('verify.notfrom', { title, by }) : title;
}

function viewOwner(
  { isTheirs, occurrences }: Verification,
  { by = '' }: Asked,
  say: Say,
): readonly Block[] {
  if (isTheirs === undefined) return [];
  if (isTheirs) return [paragraph(say('verify.theirs', { by }))];
  const [nearest] = occurrences;
  const speaker = nearest?.claim && nameSpeaker(nearest.claim, nearest.article.authors);
  return [
    paragraph(
      speaker === undefined ? say('verify.nobody', { by }) : say('verify.others', { by, speaker }),
    ),
  ];
}

function viewOmissions({ article, omissions }: Occurrence, say: Say): readonly Block[] {
  if (omissions.length === 0) return [];
  return [
    paragraph(say('verify.gap')),
    list(omissions.map((span) => [`“${readSpan(article.text, span)}”`])),
  ];
}

/** The sentence as it was typed with what differs marked, then each difference in words. */
function viewDifferences(
  { article, differences }: Occurrence,
  sentence: string,
  say: Say,
): readonly Block[] {
  if (differences.length === 0) {
    return [paragraph(say('verify.between'))];
  }
  const isGrave = differences.some((difference) => difference.isGrave);
  return [
    paragraph(`${say('verify.typed')} `, ...markWords(sentence, differences)),
    list(
      differences.map((difference) =>
        nameDifference(difference, { text: article.text, sentence }, say),
      ),
    ),
    ...(isGrave ? [paragraph(strong(`${say('verify.care')} `), say('verify.grave'))] : []),
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
  { text, sentence }: { readonly text: string; readonly sentence: string },
  say: Say,
): readonly (Inline | string)[] {
  const typed = readSpan(sentence, at);
  const words = stored === undefined ? '' : readSpan(text, stored);
  switch (kind) {
    case 'changed':
      return [strong(`${say('verify.changed')} `), say('verify.changed.what', { words, typed })];
    case 'inserted':
      return [strong(`${say('verify.inserted')} `), say('verify.inserted.what', { typed })];
    case 'left out':
      return [strong(`${say('verify.left')} `), `“${words}”.`];
  }
}

function viewActions(
  { occurrences, verdict, sentence }: Verification,
  asked: Asked,
  say: Say,
): readonly Action[] {
  const claim = occurrences[0]?.claim;
  return [
    ...(claim === undefined
      ? []
      : [
          {
            label: say('verify.context'),
            command: 'context',
            options: { claim: claim.id },
            effect: 'replace' as const,
          },
        ]),
    ...(verdict === 'verbatim'
      ? []
      : [
          {
            label: say('verify.search'),
            command: 'claims',
            options: { about: plainWords(sentence) },
            effect: 'replace' as const,
          },
        ]),
    { label: say('share.here'), command: 'verify', options: asked, effect: 'share' },
  ];
}

/** The sentence without what a search would read as marks. */
function plainWords(sentence: string): string {
  return sentence
    .replace(/[^\p{L}\p{M}\p{N}’']+/gu, ' ')
    .trim()
    .slice(0, 200);
}
