import { describe, expect, it } from 'vitest';
import { findQuotations } from './quotations.ts';
import { repairCues } from './repair-cues.ts';
import { repairNames } from './repair-names.ts';
import { repairNouns } from './repair-nouns.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** The tag of a word once all three have gone over the sentence, in the order the parser uses. */
function findTag(text: string, word: string): string | undefined {
  const span = { start: 0, end: text.length };
  const [sentence = []] = splitSentences(tokenize(text, span), findQuotations(text, span));
  const repaired: Sentence = repairCues(repairNouns(repairNames(sentence)));
  return repaired.find((token) => token.word === word)?.tag;
}

describe('repairNames', () => {
  it.each([
    ['a first name like a verb', '“No,” said Mark Green.', 'Mark', 'PROPN'],
    ['a first name at the start', 'Sue Park left the room.', 'Sue', 'PROPN'],
    ['half of a name', 'On Friday Moon Jae-in said he was ready.', 'in', 'PROPN'],
    ['nothing in lower case', 'They mark the papers.', 'mark', 'VERB'],
  ])('corrects %s', (_case, text, word, tag) => {
    expect(findTag(text, word)).toBe(tag);
  });
});

describe('repairNouns', () => {
  it.each([
    ['a report', 'A news report said it rained.', 'report', 'NOUN'],
    ['a verb like an adjective', 'It will not lower prices.', 'lower', 'VERB'],
    ['no adjective before its noun', 'The lower prices fell.', 'lower', 'ADJ'],
    ['a chief', 'The campaign chief, Ada Park, left.', 'chief', 'NOUN'],
    ['“has since said”', 'Park has since said so.', 'since', 'ADV'],
    ['a think tank', 'The think tank said it rained.', 'think', 'NOUN'],
    ['the head of a subject', 'Some analyses suggest that it rained.', 'analyses', 'NOUN'],
    ['a compound', 'The self-described writer said so.', 'described', 'ADJ'],
    ['who presides', '“No,” presiding judge Ada Park said.', 'presiding', 'ADJ'],
    ['a noun behind a preposition', 'The bank stays on hold until June.', 'hold', 'NOUN'],
    ['a noun before “will”', 'It is unclear when talks will resume.', 'talks', 'NOUN'],
    ['a measure', 'About half of them said so.', 'About', 'ADV'],
  ])('corrects %s', (_case, text, word, tag) => {
    expect(findTag(text, word)).toBe(tag);
  });
});

describe('repairCues', () => {
  it.each([
    ['a verb behind a plural', 'New polls show that it rained.', 'show', 'VERB'],
    ['a verb behind a name', 'Park claims the dam broke.', 'claims', 'VERB'],
    ['a verb at the end of a frame', 'It rained, city records show.', 'show', 'VERB'],
    ['no noun behind an article', 'The claims were many.', 'claims', 'NOUN'],
  ])('corrects %s', (_case, text, word, tag) => {
    expect(findTag(text, word)).toBe(tag);
  });
});
