import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGazetteer } from '../../claims/gazetteer/gazetteer.ts';
import { sampleActors } from '../../testing/sample-world.ts';
import { EXIT } from '../terminal/terminal.ts';
import { rank } from './rank.ts';

const CORPUS = [
  { _id: 'a', title: 'Harvest', text: 'Wheat fell in Southland.' },
  { _id: 'b', text: 'Northern wheat, wheat and wheat.' },
  { _id: 7, title: '', text: 'Ships rest.' },
];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-rank-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function rankFolder(corpus: string, queries: string): Promise<readonly unknown[]> {
  await writeFile(join(folder, 'corpus.jsonl'), corpus);
  await writeFile(join(folder, 'queries.jsonl'), queries);
  const lines: string[] = [];
  const terminal = {
    stdin: process.stdin,
    print: (line: string) => lines.push(line),
    tell: () => 0,
  };
  expect(await rank(folder, { gazetteer: createGazetteer(sampleActors), terminal })).toBe(EXIT.ok);
  return lines.map((line): unknown => JSON.parse(line));
}

const write = (rows: readonly unknown[]): string =>
  rows.map((row) => JSON.stringify(row)).join('\n');

describe('rank', () => {
  it.each([
    ['words in any form', 'wheats', ['b', 'a']],
    ['what names the actor of a short query first', 'southland wheat', ['a', 'b']],
    ['an actor by another name', 'Northland', ['b']],
    ['a headline', 'harvests', ['a']],
    ['nothing for words nobody wrote', 'zebra', []],
  ])('ranks %s', async (_case, text, documents) => {
    const lines = await rankFolder(write(CORPUS), write([{ _id: 1, text }]));
    expect(lines).toEqual([{ query: '1', documents }]);
  });

  it('takes any string for an id, a title that is null, and signs that end lines elsewhere', async () => {
    const rows = ['', '~0123/x', 'a\tb', '"', '\u2028', '中'].map((_id) => ({
      _id,
      title: null,
      text: 'wheat\u2028corn',
    }));
    const lines = await rankFolder(
      `\ufeff${write(rows)}\r\n\r\n`,
      write([{ _id: '\t', text: 'corn\u2029' }]),
    );
    expect(lines).toEqual([{ query: '\t', documents: rows.map(({ _id }) => _id) }]);
  });

  it.each([
    ['no JSON', 'wheat'],
    ['no text', '{"_id": "a"}'],
  ])('names the line that is %s', async (_case, line) => {
    await expect(rankFolder(`${write(CORPUS)}\n${line}`, '')).rejects.toMatchObject({
      code: 'config_invalid',
      message: expect.stringContaining('corpus.jsonl, line 4'),
    });
  });

  it('names the file that is missing', async () => {
    const tools = {
      gazetteer: createGazetteer([]),
      terminal: { stdin: process.stdin, print: () => 0, tell: () => 0 },
    };
    await expect(rank(join(folder, 'none'), tools)).rejects.toMatchObject({
      message: expect.stringContaining('corpus.jsonl'),
    });
  });
});
