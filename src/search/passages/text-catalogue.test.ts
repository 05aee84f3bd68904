import { describe, expect, it } from 'vitest';
import { createTextCatalogue } from './text-catalogue.ts';
import { createWordFilter, hashWord } from './word-filter.ts';

describe('createWordFilter', () => {
  const words = Array.from({ length: 3000 }, (_, at) => `word${at}`);
  const filter = createWordFilter(words);

  it('knows every word it was given', () => {
    expect(words.every((word) => filter.mayHold(hashWord(word)))).toBe(true);
  });

  it('takes few others for its own', () => {
    const others = Array.from({ length: 20_000 }, (_, at) => `other${at}`);
    const wrong = others.filter((word) => filter.mayHold(hashWord(word))).length;
    expect(wrong / others.length).toBeLessThan(0.012);
  });
});

describe('createTextCatalogue', () => {
  const catalogue = createTextCatalogue();
  catalogue.replaceText('ports', 'The ports on the river will open in spring.');
  catalogue.replaceText('locks', 'The locks on the river will open in autumn, a captain said.');
  catalogue.replaceText('bees', 'Bees dance where the clover stands.');

  it('knows of a part what may be read of it', () => {
    const part = catalogue.narrow((id) => id !== 'locks');
    expect(part.size).toBe(2);
    expect(part.findLikely('the locks open in autumn'.split(' '), 5)).toEqual(['ports']);
  });

  it.each([
    ['the text with the rare words first', 'the locks open in autumn', ['locks', 'ports']],
    ['no text that has little of it', 'whales sing below the ice', []],
  ])('gives %s', (_case, sentence, ids) => {
    expect(catalogue.findLikely(sentence.split(' '), 5)).toEqual(ids);
  });

  it('forgets what is removed, and the words that a text has no more', () => {
    const changing = createTextCatalogue();
    changing.replaceText('a', 'clover for bees');
    changing.replaceText('a', 'timber for ships');
    expect(changing.findLikely(['clover', 'bees'], 5)).toEqual([]);
    changing.removeText('a');
    expect([changing.size, changing.findLikely(['timber'], 5)]).toEqual([0, []]);
  });
});
