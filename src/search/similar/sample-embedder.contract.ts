import type { Embedder } from './embedder.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** An invented embedder: texts of the same letters are alike. It tells what it was given. */
export function createSampleEmbedder(id = 'letters'): Embedder & { readonly given: string[] } {
  const given: string[] = [];
  return {
    id,
    dimensions: LETTERS.length,
    given,
    fits: (text) => /[a-z]/iu.test(text),
    async embed(texts) {
      given.push(...texts);
      return texts.map((text) => {
        const counts = Array.from(LETTERS, (letter) => text.toLowerCase().split(letter).length - 1);
        const length = Math.hypot(...counts) || 1;
        return counts.map((count) => count / length);
      });
    },
  };
}
