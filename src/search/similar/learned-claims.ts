import { createHash } from 'node:crypto';
import { createReading } from '../../domain/owner.ts';
import type { Embedder } from './embedder.ts';
import type { NearClaim, SimilarClaims, Statement } from './similar-claims.ts';
import type { VectorFile, VectorRecord } from './vector-file.ts';
import { createVectorTable, MOST_VECTORS, roundVector } from './vector-table.ts';

/** So many texts are embedded before a question gets its turn. */
const AT_ONCE = 4;

interface LearnedArticle {
  readonly version: string;
  /** Its claims by their ids, with the hashes of their words. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Opens what was learned before; vectors stand under the hash of the words, so that the same words are learned once. */
export async function openLearnedClaims(
  embedder: Embedder,
  file: VectorFile,
): Promise<SimilarClaims> {
  const table = createVectorTable(embedder.dimensions);
  for (const [hash, vector] of await file.read()) table.put(hash, vector);
  const articles = new Map<string, LearnedArticle>();
  const holders = new Map<string, Set<string>>();

  function forget(articleId: string): void {
    for (const [id, hash] of articles.get(articleId)?.hashes ?? []) {
      const ids = holders.get(hash);
      ids?.delete(id);
      if (ids?.size === 0) holders.delete(hash);
    }
    articles.delete(articleId);
  }

  async function learn(statements: readonly Statement[]): Promise<void> {
    const texts = new Map(statements.map(({ text }) => [hashText(text), text]));
    const unknown = [...texts].filter(([hash]) => !table.has(hash));
    for (let at = 0; at < unknown.length; at += AT_ONCE) {
      const some = unknown.slice(at, at + AT_ONCE);
      const vectors = await embedder.embed(some.map(([, text]) => text));
      const records = some.map(
        ([hash], nth): VectorRecord => [hash, roundVector(vectors[nth] ?? [])],
      );
      for (const [hash, vector] of records) table.put(hash, vector);
      await file.append(records);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  return {
    async replaceArticle({ articleId, version, statements }) {
      forget(articleId);
      const room = MOST_VECTORS - table.size;
      const known = statements
        .filter(({ text }) => embedder.fits(text))
        .slice(0, Math.max(0, room));
      await learn(known);
      const hashes = new Map(known.map(({ id, text }) => [id, hashText(text)]));
      for (const [id, hash] of hashes) holders.set(hash, (holders.get(hash) ?? new Set()).add(id));
      articles.set(articleId, { version, hashes });
    },
    removeArticle: async (articleId) => forget(articleId),
    listVersions: async () => new Map(Array.from(articles, ([id, { version }]) => [id, version])),
    async tidy() {
      const gone = Array.from(table.entries(), ([hash]) => hash).filter(
        (hash) => !holders.has(hash),
      );
      if (gone.length === 0) return;
      for (const hash of gone) table.remove(hash);
      await file.replace(table.entries());
    },
    async findNear(text, { group = '', limit }) {
      if (!embedder.fits(text)) return [];
      const [vector] = await embedder.embed([text]);
      if (vector === undefined) return [];
      const mayRead = createReading(group);
      const near: NearClaim[] = [];
      for (const { hash, nearness } of table.listNear(roundVector(vector))) {
        for (const id of holders.get(hash) ?? []) if (mayRead(id)) near.push({ id, nearness });
        if (near.length >= limit) break;
      }
      return near.slice(0, limit);
    },
  };
}

function hashText(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
