import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readEnvironment } from '../../config/read-environment.ts';
import { buildHouse, type House } from '../house/house.ts';
import { showProgress } from '../terminal/show-progress.ts';
import { writeTable } from '../terminal/write-table.ts';
import { add } from './add.ts';
import { listFiles } from './list-files.ts';

const TEXT = (headline: string) =>
  `${headline}\n\nThe basin froze in the winter of the strike, and the pilots stayed ashore until March.\n`;

const PARAGRAPHS = Array.from(
  { length: 8 },
  (_, number) =>
    `On day ${number} of the strike nine pilots said that lock ${number * 7} held back silt from basin ${number + 3}.\n`,
).join('\n');

let folder: string;
let house: House;

async function write(path: string, text: string): Promise<string> {
  const file = join(folder, 'reading', path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-add-'));
  const environment = readEnvironment({
    READOUT_DATA: join(folder, 'data'),
    READOUT_CORPUS: join(folder, 'corpus'),
  });
  house = await buildHouse({ environment, log: { info() {}, warn() {}, error() {} } });
  await write('b/ice.txt', TEXT('Ice on the Quay'));
  await write('a.txt', TEXT('Thaw on the Quay'));
  await write('hidden.txt', TEXT('Fog on the \u202EQuay'));
  await write('b/copy.txt', TEXT('Ice on the Quay'));
  await write('b/table.csv', 'a,b\n');
  await write('.drafts/c.txt', TEXT('A draft'));
  await write('b/.c.txt', TEXT('A draft'));
  await truncate(await write('huge.pdf', '%PDF-'), 50_000_001);
  await symlink(join(folder, 'reading', 'a.txt'), join(folder, 'reading', 'link.txt'));
});

afterAll(async () => {
  await house.store.close();
  await rm(folder, { recursive: true });
});

async function call(paths: readonly string[], options = { json: false, dryRun: false }) {
  const [out, told]: [string[], string[]] = [[], []];
  const terminal = {
    stdin: process.stdin,
    print: (line: string) => void out.push(line),
    tell: (line: string) => void told.push(line),
  };
  const code = await add(paths, { ...options, house, terminal });
  return { code, out: out.join('\n').replaceAll(folder, ''), told: told.join('\n') };
}

describe('add', () => {
  it('adds a folder and ends with a table of what went in, what did not and why', async () => {
    const { code, out } = await call([join(folder, 'reading')]);
    expect(code).toBe(2);
    expect(out.split('\n').map((line) => line.replaceAll(/ {2,}/gu, ' | '))).toEqual([
      expect.stringMatching(/^Added \| \/reading\/a\.txt \| \d+ claims? \| Thaw on the Quay$/u),
      expect.stringMatching(
        /^Added \| \/reading\/b\/copy\.txt \| \d+ claims? \| Ice on the Quay$/u,
      ),
      expect.stringMatching(
        /^Already there: \| \/reading\/b\/ice\.txt \| \d+ claims? \| Ice on the Quay$/u,
      ),
      'Not read: | /reading/b/table.csv | Files of the kind “.csv” are not read; Readout reads plain text, Markdown, HTML, PDF, EPUB and DOCX.',
      expect.stringMatching(
        /^Added \| \/reading\/hidden\.txt \| \d+ claims? \| Fog on the Quay – The text holds one character that nobody sees or that turns/u,
      ),
      'Not read: | /reading/huge.pdf | The file has more than 50 MB.',
      'Not read: | /reading/link.txt | The file is a link; add what it leads to.',
      '4 of 7 files were read.',
      'The outlet is not known for 4 of 4.',
      'The date is not known for 4 of 4.',
    ]);
  });

  it('takes another text of the same file for its newest, and another article for a new one', async () => {
    const dated = (headline: string) => `${TEXT(headline)}\nBy Ada Park\n\n${PARAGRAPHS}`;
    const file = await write('weekly/reading.txt', dated('Sand in the Lock'));
    expect((await call([file])).out).toContain('Added “Sand');
    await writeFile(file, dated('Sand in the Lock').replace('nine pilots', 'ten pilots'));
    expect((await call([file], { json: false, dryRun: true })).out).toContain('Would change “Sand');
    expect((await call([file])).out).toContain('Changed “Sand');
    await writeFile(file, TEXT('Sand in the Lock'));
    expect((await call([file])).out).toContain('Added “Sand');
    const named = (await house.store.listArticles()).map(({ headline }) => headline);
    expect(named.filter((headline) => headline === 'Sand in the Lock')).toHaveLength(2);
  });

  it('writes nothing but a line for each document with --json', async () => {
    const { out, told } = await call([join(folder, 'reading', 'b')], { json: true, dryRun: true });
    const lines = out.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ headline }) => headline)).toEqual(['Ice on the Quay', 'Ice on the Quay']);
    expect(lines[0]).toMatchObject({
      warnings: ['The outlet is not known.', 'The date is not known.'],
      passages: [
        { start: 0, end: 15, role: 'title' },
        { start: 17, role: 'body' },
      ],
    });
    expect(told).toContain('table.csv: Files of the kind');
  });
});

describe('listFiles', () => {
  it.each([
    ['what is not there', '/nowhere/ice.txt', 'There is no such file or folder; check the path.'],
    ['a device', '/dev/null', 'This is no file.'],
  ])('refuses %s', async (_case, file, problem) => {
    expect(await listFiles([file])).toEqual([{ file, problem }]);
  });

  it('knows an address from a file', async () => {
    const file = 'https://quay.example/ice';
    expect(await listFiles([file])).toEqual([{ file, isAddress: true }]);
  });

  it('names an empty folder', async () => {
    const empty = join(folder, 'empty');
    await mkdir(join(empty, '.hidden'), { recursive: true });
    expect(await listFiles([empty])).toEqual([
      { file: empty, problem: 'The folder holds no file.' },
    ]);
  });
});

describe('showProgress', () => {
  it('speaks every two seconds, and never again after its end', () => {
    vi.useFakeTimers();
    const told: string[] = [];
    const progress = showProgress(9, {
      stdin: process.stdin,
      print() {},
      tell: (line) => told.push(line),
    });
    progress.begin('a.txt');
    progress.finish();
    progress.begin('b\n.pdf');
    vi.advanceTimersByTime(1_999);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    progress.end();
    vi.advanceTimersByTime(9_000);
    vi.useRealTimers();
    expect(told).toEqual(['1 of 9 files are done; reading b\uFFFD.pdf …']);
  });
});

describe('writeTable', () => {
  it('sets cells below each other and lets nothing in them command the terminal', () => {
    expect(
      writeTable([
        ['a', 'b', 'c'],
        ['long', 'd\n\u001b[2J', 'e'],
      ]),
    ).toBe('a     b       c\nlong  d\uFFFD\uFFFD[2J  e');
  });
});
