import { describe, expect, it } from 'vitest';
import { findQuotations } from '../sentences/quotations.ts';
import { splitSentences } from '../sentences/sentences.ts';
import { tokenize } from '../sentences/tokens.ts';
import { parseSentence } from './parse.ts';
import { findSubject } from './subjects.ts';

/** The subject of the verb that the text marks with a bar before it. */
function readSubject(marked: string): string | undefined {
  const verbAt = marked.indexOf('|');
  const text = marked.replace('|', '');
  const span = { start: 0, end: text.length };
  const [sentence = []] = splitSentences(tokenize(text, span), findQuotations(text, span));
  const parsed = parseSentence(sentence);
  const subject = findSubject(
    parsed,
    parsed.tokens.findIndex(({ start }) => start >= verbAt),
  );
  if (!subject) return undefined;
  return text.slice(parsed.tokens[subject.from]?.start, parsed.tokens[subject.to - 1]?.end);
}

describe('findSubject', () => {
  it.each([
    ['a name', 'Ada Park |said it rained.', 'Ada Park'],
    ['a pronoun', 'Then she |said it rained.', 'she'],
    ['a name behind a time', 'On Tuesday Park |said it rained.', 'Park'],
    ['a name before a time', 'Park on Tuesday |said it rained.', 'Park'],
    [
      'a phrase with a preposition',
      'A spokesman for the city |said it rained.',
      'A spokesman for the city',
    ],
    [
      'a name with an apposition',
      'Park, a Labour member, |said it rained.',
      'Park, a Labour member,',
    ],
    [
      'a name with what somebody was until lately',
      'Ada Park, until last year the mayor and now a miller, |said it rained.',
      'Ada Park',
    ],
    ['a name with its age', 'Ada Park, 49, a nurse, |said it rained.', 'Ada Park, 49, a nurse,'],
    [
      'a name with a relative clause',
      'Park, who runs the dam, |said it rained.',
      'Park, who runs the dam,',
    ],
    [
      'a noun with a relative clause',
      'An aide who wrote the speech |said it rained.',
      'An aide who wrote the speech',
    ],
    ['a name without what is beside it', 'Park, however, |said it rained.', 'Park'],
    ['two names', 'Park and Lee |said it rained.', 'Park and Lee'],
    ['a party in brackets', 'Sen. Ada Park (D-Conn.) |said it rained.', 'Sen. Ada Park (D-Conn.)'],
    ['a reduced clause', 'A poll released Monday |showed a lead.', 'A poll released Monday'],
    ['a quantity', 'They left and more than 40 percent |said it rained.', 'more than 40 percent'],
    ['the subject of a clause after another', 'It rained after Park |said so.', 'Park'],
  ])('finds %s', (_case, text, subject) => {
    expect(readSubject(text)).toBe(subject);
  });

  it('finds none where the verb opens the sentence', () => {
    expect(readSubject('|Said by all.')).toBeUndefined();
  });
});
