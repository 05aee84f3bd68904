import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MOST_NEAR, nameActors } from '../../src/briefing/claims/find-like.ts';
import { createGazetteer } from '../../src/claims/gazetteer/gazetteer.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { composeDocument } from '../../src/program/subcommands/rank.ts';
import { createMemoryIndex } from '../../src/search/memory/memory-index.ts';
import { openEnergeticEmbedder } from '../../src/search/similar/energetic-embedder.ts';
import { openLearnedClaims } from '../../src/search/similar/learned-claims.ts';
import type { NearClaim, SimilarClaims } from '../../src/search/similar/similar-claims.ts';
import { openVectorFile } from '../../src/search/similar/vector-file.ts';
import { type Ranking, readRows } from './collections.ts';

const EVERY_MS = 20_000;

/** How near in meaning documents are to a text. */
type FindNear = (text: string) => Promise<readonly NearClaim[]>;

/** Ranks the documents of a collection for its queries as `like:` does: by words alone, and by words and meaning. */
export async function rankLike(
  collection: string,
): Promise<readonly { readonly way: string; readonly ranking: Ranking }[]> {
  const { actors } = readConfig('config');
  const gazetteer = createGazetteer(actors);
  const rows = readRows(collection, 'corpus.jsonl');
  const index = createMemoryIndex();
  await index.replaceArticles(
    rows.map(({ _id, title = '', text }) => ({
      articleId: _id,
      version: '',
      entries: [composeDocument(_id, { title, text }, gazetteer)],
    })),
  );
  const rankBy = async (findNear: FindNear): Promise<Ranking> => {
    const ranking: { query: string; documents: string[] }[] = [];
    for (const { _id, text } of readRows(collection, 'queries.jsonl')) {
      const named = nameActors(text, gazetteer);
      const { hits } = await index.find({ like: text, named, near: await findNear(text) });
      ranking.push({ query: _id, documents: hits.map(({ id }) => id) });
    }
    return ranking;
  };
  const folder = mkdtempSync(join(tmpdir(), 'similar-'));
  const similar = await learn(rows, join(folder, 'similar.bin'));
  const ways = [
    { way: 'words', ranking: await rankBy(async () => []) },
    {
      way: 'and meaning',
      ranking: await rankBy((text) => similar.findNear(text, { limit: MOST_NEAR })),
    },
  ];
  rmSync(folder, { recursive: true });
  return ways;
}

async function learn(rows: ReturnType<typeof readRows>, file: string): Promise<SimilarClaims> {
  const embedder = await openEnergeticEmbedder();
  const similar = await openLearnedClaims(embedder, openVectorFile(file, embedder));
  let next = Date.now() + EVERY_MS;
  for (const [at, { _id, title = '', text }] of rows.entries()) {
    const statements = [{ id: _id, text: `${title}\n${text}` }];
    await similar.replaceArticle({ articleId: _id, version: '', statements });
    if (Date.now() < next) continue;
    next = Date.now() + EVERY_MS;
    console.error(`  ${at} of ${rows.length} documents are learned`);
  }
  return similar;
}
