import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSimilarThread } from './similar-thread.ts';

let folder: string;
let similar: ReturnType<typeof createSimilarThread>;
/** The model is loaded on a machine that may be busy. */
const LOAD_MS = 120_000;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-similar-'));
  similar = createSimilarThread(join(folder, 'similar.bin'));
});
afterAll(async () => {
  await similar.close();
  await rm(folder, { recursive: true });
});

it(
  'finds by meaning what shares no word, with the model of its package, and nothing of scripts it cannot read',
  async () => {
    const texts = [
      'The harbours are to open again within days',
      'The minister denied that taxes had been raised',
      'Гавани снова откроются',
      '',
    ];
    const statements = texts.map((text, at) => ({ id: `a#${at}`, text }));
    await similar.replaceArticle({ articleId: 'a', version: '1', statements });
    const [nearest, ...others] = await similar.findNear('Ports will reopen next week', {
      limit: 9,
    });
    expect(nearest?.id).toBe('a#0');
    expect(others.map(({ id }) => id)).not.toContain('a#2');
    expect(await similar.findNear('Порты скоро откроются', { limit: 9 })).toEqual([]);
    for (const odd of ['', '\u0000', '🎉', 'x'.repeat(10_000), '\ud83d a', '__proto__']) {
      expect(Array.isArray(await similar.findNear(odd, { limit: 9 }))).toBe(true);
    }
    expect(await similar.listVersions()).toEqual(new Map([['a', '1']]));
  },
  LOAD_MS,
);
