import { expect, it } from 'vitest';
import { splitLines } from './split-lines.ts';

async function split(...pieces: readonly (string | Uint8Array)[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of splitLines(give(pieces))) lines.push(line);
  return lines;
}

async function* give<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

it.each<[string, readonly string[], readonly string[]]>([
  ['lines of several pieces', ['on', 'e\ntw', 'o\nthree'], ['one', 'two', 'three']],
  ['no line after the last end', ['one\ntwo\n'], ['one', 'two']],
  ['empty lines between', ['one\n\n', '\ntwo'], ['one', '', '', 'two']],
  ['ends of both kinds', ['one\r', '\ntwo\r\nthree\rfour\r'], ['one', 'two', 'three\rfour']],
  ['what ends no line whole', ['o\u2028n\u2029e\u0085\ntwo'], ['o\u2028n\u2029e\u0085', 'two']],
  ['nothing of nothing', ['', ''], []],
])('gives %s', async (_case, pieces, lines) => {
  expect(await split(...pieces)).toEqual(lines);
});

it('gives characters whole that two pieces share, and no mark of the encoding', async () => {
  const bytes = new TextEncoder().encode('\ufeffжук\n中');
  const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
  expect(await split(...pieces)).toEqual(['жук', '中']);
});
