import fc from 'fast-check';
import { list, paragraph } from '../card/build.ts';
import type { Card } from '../card/card.ts';
import { hostileStrings, sampleQuotation } from './sample-cards.ts';

/** How many strings stand in each card. */
const STRINGS_A_CARD = 10;

const MARKS = [
  ...['*', '_', '~', '|', '`', '<', '>', '@', '#', '-', '[', ']', '(', ')', '\\', '&', '!', ':'],
  ...['\n', ' ', '1.', '>>>', '-#', '@everyone', '<@1>', '<!here>', 'https://a.example'],
  ...['\u202E', '\u2066', '\u0000', '\uD800', '\u200B', 'x', '中', '&lt;', '&amp;'],
];
const anyString = fc.oneof(
  fc.constantFrom(...hostileStrings),
  fc.array(fc.constantFrom(...MARKS), { maxLength: 24 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

/** Gives cards that hold so many strings together, each string where another kind of text can stand; the same for a seed. */
export function* composeHostileCards(strings: number, seed: number): Generator<Card> {
  const BATCH = 2000;
  for (let done = 0; done < strings; done += BATCH) {
    const some = fc.sample(anyString, { numRuns: BATCH, seed: seed + done });
    for (let at = 0; at < some.length; at += STRINGS_A_CARD) {
      yield composeCard(some.slice(at, at + STRINGS_A_CARD));
    }
  }
}

function composeCard(strings: readonly string[]): Card {
  const [title = '', words = '', label = '', url = '', code = ''] = strings;
  const [item = '', text = '', speaker = '', headline = '', outlet = ''] = strings.slice(5);
  const link = { type: 'link', label, url } as const;
  return {
    kind: 'answer',
    title,
    blocks: [
      // Something always stands here, and what follows begins a line.
      paragraph('Words:\n', words),
      paragraph(link, { type: 'code', value: code }, { type: 'emphasis', value: code }),
      list([[item, link]]),
      {
        ...sampleQuotation,
        text,
        speaker,
        citation: { ...sampleQuotation.citation, headline, outlet, url },
      },
    ],
    actions: [{ label, command: 'claims', options: { about: item }, effect: 'replace' }],
    menus: [
      {
        effect: 'choose',
        label: title,
        command: 'claims',
        options: {},
        fields: ['by'],
        choices: [
          { label: words, value: speaker },
          { label: item, value: outlet },
        ],
      },
    ],
  };
}
