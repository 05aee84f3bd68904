import { workerData } from 'node:worker_threads';
import { answerCalls } from '../../workers/answer-calls.ts';
import { openEnergeticEmbedder } from './energetic-embedder.ts';
import { openLearnedClaims } from './learned-claims.ts';
import type { SimilarClaims } from './similar-claims.ts';
import { openVectorFile } from './vector-file.ts';

// The other end of `createSimilarThread`, which gives the name of the file.
const opened = openEnergeticEmbedder().then((embedder) =>
  openLearnedClaims(embedder, openVectorFile(String(workerData), embedder)),
);
// Whoever asks is told.
opened.catch(() => undefined);

answerCalls({
  replaceArticle: async (article) => (await opened).replaceArticle(article),
  removeArticle: async (articleId) => (await opened).removeArticle(articleId),
  listVersions: async () => (await opened).listVersions(),
  tidy: async () => (await opened).tidy(),
  findNear: async (text, among) => (await opened).findNear(text, among),
} satisfies SimilarClaims);
