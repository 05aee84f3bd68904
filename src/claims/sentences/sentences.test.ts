import { describe, expect, it } from 'vitest';
import { findQuotations } from './quotations.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

function split(text: string): readonly string[] {
  const span = { start: 0, end: text.length };
  return splitSentences(tokenize(text, span), findQuotations(text, span)).map((tokens) =>
    text.slice(tokens[0]?.start, tokens[tokens.length - 1]?.end),
  );
}

describe('splitSentences', () => {
  it.each([
    ['between plain sentences', 'Park left. Lee stayed.', ['Park left.', 'Lee stayed.']],
    ['never inside a quotation', '“We go. Now,” Park said.', ['“We go. Now,” Park said.']],
    [
      'behind a quotation that ends one',
      '“We go,” Park said. “Not today.” Lee stayed.',
      ['“We go,” Park said.', '“Not today.”', 'Lee stayed.'],
    ],
    ['not behind a question that is asked', '“Why?” Park asked.', ['“Why?” Park asked.']],
    [
      'behind a quotation of one word',
      'Park said: “No.” Lee laughed.',
      ['Park said: “No.”', 'Lee laughed.'],
    ],
    ['before a quotation’s own cue', '“No,” Lee laughed.', ['“No,” Lee laughed.']],
    ['behind “no”', 'Park said no. Lee laughed.', ['Park said no.', 'Lee laughed.']],
    ['not behind a number’s “No.”', 'It is No. 4 of all.', ['It is No. 4 of all.']],
    ['behind millions', 'It cost $90m. Lee paid.', ['It cost $90m.', 'Lee paid.']],
    ['behind degrees', 'It fell to 5C. “No,” Lee said.', ['It fell to 5C.', '“No,” Lee said.']],
    ['behind “No.”', 'Park: No. The dam holds.', ['Park: No.', 'The dam holds.']],
    ['not behind an initial', 'Ada M. Park left.', ['Ada M. Park left.']],
    ['not behind a title', 'Sen. Ada Park left.', ['Sen. Ada Park left.']],
    ['not inside a bracket', 'Sen. Ada Park (D-Conn.) left.', ['Sen. Ada Park (D-Conn.) left.']],
    [
      'behind a country',
      'Park left the U.S. The talks failed.',
      ['Park left the U.S.', 'The talks failed.'],
    ],
  ])('splits %s', (_case, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('cuts what has no full stop', () => {
    expect(split('word '.repeat(5_000)).length).toBeGreaterThan(10);
  });
});
