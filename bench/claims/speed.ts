import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { createClaimsEngine } from '../../src/claims/extract-claims.ts';
import { createGazetteer } from '../../src/claims/gazetteer/gazetteer.ts';
import { type GoldDocument, splitPassages } from './gold.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);

/** Sentences a second that wink-nlp reads and tags, and nothing else; the best of three runs. */
export function measureTagger(documents: readonly GoldDocument[]): number {
  return measure(documents, ({ text }) => {
    for (const { start, end } of splitPassages(text)) {
      const doc = nlp.readDoc(text.slice(start, end));
      doc.tokens().out();
      doc.tokens().out(nlp.its.pos);
    }
  });
}

/** Sentences a second from text to claims. */
export function measureEngine(documents: readonly GoldDocument[]): number {
  const engine = createClaimsEngine({ gazetteer: createGazetteer([]) });
  return measure(documents, ({ id, text }) =>
    engine.extract({ id, text, passages: splitPassages(text) }),
  );
}

function measure(
  documents: readonly GoldDocument[],
  run: (document: GoldDocument) => void,
): number {
  const sentences = countSentences(documents);
  const times = [1, 2, 3].map(() => {
    const startedAt = performance.now();
    for (const document of documents) run(document);
    return performance.now() - startedAt;
  });
  return Math.round((sentences * 1000) / Math.min(...times));
}

function countSentences(documents: readonly GoldDocument[]): number {
  const counts = documents.flatMap(({ text }) =>
    splitPassages(text).map(({ start, end }) =>
      nlp.readDoc(text.slice(start, end)).sentences().length(),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
