import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownId } from '../../domain/owner.ts';
import { openLearnedClaims } from './learned-claims.ts';
import { createSampleEmbedder } from './sample-embedder.contract.ts';
import { openVectorFile } from './vector-file.ts';

let folder: string;
let files = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-similar-'));
});
afterAll(() => rm(folder, { recursive: true }));

function nameFile(): string {
  files += 1;
  return join(folder, `${files}`, 'similar.bin');
}

async function open(file = nameFile(), id?: string) {
  const embedder = createSampleEmbedder(id);
  const claims = await openLearnedClaims(embedder, openVectorFile(file, embedder));
  const learn = (articleId: string, ...texts: readonly string[]) =>
    claims.replaceArticle({
      articleId,
      version: 'v1',
      statements: texts.map((text, at) => ({ id: `${articleId}#${at}`, text })),
    });
  const find = async (text: string, group?: string) => {
    const near = await claims.findNear(text, { limit: 9, ...(group && { group }) });
    return near.map(({ id }) => id);
  };
  return { ...claims, learn, find, given: embedder.given };
}

describe('openLearnedClaims', () => {
  it('finds the nearest first, and forgets what an article had', async () => {
    const { learn, find, removeArticle, listVersions } = await open();
    await learn('a', 'ports open', 'zzz');
    await learn('b', 'open port');
    expect(await find('ports open')).toEqual(['a#0', 'b#0']);
    expect(await listVersions()).toEqual(new Map(['a', 'b'].map((id) => [id, 'v1'])));
    await learn('a', 'zzz');
    expect(await find('ports open')).toEqual(['b#0']);
    await removeArticle('b');
    expect(await find('ports open')).toEqual([]);
  });

  it('tells a group of its own and of everybody’s alone, however many others are nearer', async () => {
    const { learn, find } = await open();
    for (let at = 0; at < 12; at += 1) await learn(ownId('slack:T1', `${at}`), 'ports open');
    await learn('all', 'open port');
    await learn(ownId('discord:G1', 'x'), 'open sport');
    expect(await find('ports open')).toEqual(['all#0']);
    expect(await find('ports open', 'discord:G1')).toEqual([
      `${ownId('discord:G1', 'x')}#0`,
      'all#0',
    ]);
    expect(await find('ports open', 'slack:T1')).toHaveLength(9);
  });

  it('learns the same words once, also after it was opened again', async () => {
    const file = nameFile();
    const first = await open(file);
    await first.learn('a', 'ports open', 'rain');
    await first.learn('b', 'rain');
    expect(first.given).toEqual(['ports open', 'rain']);
    const again = await open(file);
    expect(await again.find('rain')).toEqual([]);
    await again.learn('b', 'rain', 'snow');
    expect(again.given.slice(1)).toEqual(['snow']);
    expect(await again.find('rain')).toEqual(['b#0']);
  });

  it('keeps no vector of words that nobody has any more', async () => {
    const file = nameFile();
    const { learn, removeArticle, tidy } = await open(file);
    await learn('a', 'ports open');
    await learn('b', 'rain');
    const full = (await readFile(file)).length;
    await removeArticle('a');
    await tidy();
    expect((await readFile(file)).length).toBeLessThan(full);
    const again = await open(file);
    await again.learn('c', 'ports open', 'rain');
    expect(again.given).toEqual(['ports open']);
  });

  it('leaves out what is of no language it knows', async () => {
    const { learn, find, given } = await open();
    await learn('a', 'порты', 'ports');
    expect(await find('порты')).toEqual([]);
    expect(given).toEqual(['ports']);
  });

  it.each<[string, (file: string) => Promise<void>, readonly string[]]>([
    [
      'is cut short',
      async (file) => writeFile(file, (await readFile(file)).subarray(0, -3)),
      ['b'],
    ],
    ['goes on after its end', (file) => appendFile(file, 'x'), []],
    [
      'has another byte',
      async (file) => writeFile(file, flip(await readFile(file), 70)),
      ['a', 'b'],
    ],
    ['is no such file', (file) => writeFile(file, 'x'), ['a', 'b']],
    ['is empty', (file) => writeFile(file, ''), ['a', 'b']],
  ])('learns anew what a file that %s has lost', async (_case, damage, texts) => {
    const file = nameFile();
    await (await open(file)).learn('x', 'a', 'b');
    await damage(file);
    const again = await open(file);
    await again.learn('x', 'a', 'b');
    expect(again.given).toEqual(texts);
    // What was written behind the damage can be read.
    const last = await open(file);
    await last.learn('x', 'a', 'b');
    expect(last.given).toEqual([]);
  });

  it('takes no vectors of another embedder', async () => {
    const file = nameFile();
    await (await open(file)).learn('x', 'a');
    const other = await open(file, 'another');
    await other.learn('x', 'a');
    expect(other.given).toEqual(['a']);
  });
});

function flip(bytes: Buffer, at: number): Buffer {
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return bytes;
}
