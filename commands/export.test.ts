import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '../src/card/card.ts';
import { writePlainText } from '../src/card/plain-text.ts';
import { readText } from '../src/commands/typing/read-text.ts';
import { EXPORT_FORMATS } from '../src/views/export/view-export.ts';
import { commands } from './index.ts';
import { buildSampleHouse, type SampleHouse } from './sample-house.contract.ts';

let house: SampleHouse;
let claims: readonly string[];
const HOSTILE = '=HYPERLINK("https://x.example";"a, b")\n+1';

beforeAll(async () => {
  house = await buildSampleHouse('invented');
  const answer = await ask('/claims southland');
  claims = answer.actions.flatMap(({ command, options }) =>
    command === 'context' ? [options['claim'] ?? ''] : [],
  );
});
afterAll(() => house.close());

async function ask(text: string): Promise<Card> {
  const read = readText(text, commands);
  if ('problem' in read) return read.problem;
  return house.run(read.invocation.command, read.invocation.options);
}

/** The cells of a table, read as RFC 4180 has it, by nothing that wrote them. */
function readCells(csv: string): readonly (readonly string[])[] {
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 1; at < csv.length; at += 1) {
    const letter = csv.charAt(at);
    if (isQuoted && letter === '"' && csv.charAt(at + 1) === '"') {
      cell += letter;
      at += 1;
    } else if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (letter === ',' || letter === '\n')) {
      rows.at(-1)?.push(cell.replace(/\r$/u, ''));
      cell = '';
      if (letter === '\n') rows.push([]);
    } else cell += letter;
  }
  return rows.filter(({ length }) => length > 0);
}

/** By the rule of OWASP: no cell begins with what a spreadsheet runs. */
function expectHarmless(cells: readonly (readonly string[])[]): void {
  const [head = []] = cells;
  for (const row of cells) expect(row).toHaveLength(head.length);
  expect(cells.flat().filter((cell) => /^[=+\-@\t\r\n]/u.test(cell))).toEqual([]);
}

describe('/export of an answer', () => {
  it.each([
    '/claims southland since:2020',
    '/claims like:"the ports will open again"',
    '/compare a:"Lena Quist" b:oland',
    '/cite what:southland style:apa',
    '/timeline southland in:"Tariffs fall at last"',
  ])('takes %s with all its options', async (asked) => {
    const shown = listTexts(await ask(asked));
    expect(shown.length).toBeGreaterThan(0);
    const { file } = await ask(`/export format:json ${asked}`);
    const taken = JSON.stringify(JSON.parse(file?.text ?? ''));
    for (const text of shown) expect(taken).toContain(JSON.stringify(text));
  });
});

function listTexts({ blocks }: Card): readonly string[] {
  return blocks.flatMap((block) => (block.type === 'quotation' ? [block.text] : []));
}

describe('/export of a collection', () => {
  it('gives its articles in each format', async () => {
    await ask('/collection add week-3 ports');
    const { actions } = await ask('/collection show week-3');
    expect(actions).toMatchObject([{ label: 'Export', options: { answer: 'collection week-3' } }]);
    const files = await Promise.all(
      EXPORT_FORMATS.map(
        async (format) => (await ask(`/export collection week-3 format:${format}`)).file,
      ),
    );
    const [markdown, csv, json, bibtex] = files.map((file) => file?.text ?? '');
    const { articles } = JSON.parse(json ?? '');
    expect(articles.length).toBeGreaterThan(0);
    const [{ headline }] = articles;
    expect(markdown).toContain(`- ${headline} (`);
    const cells = readCells(csv ?? '');
    expectHarmless(cells);
    expect(cells.slice(1).map(([first]) => first)).toEqual(
      articles.map((each: { headline: string }) => each.headline),
    );
    expect(bibtex?.match(/^@\w+\{/gmu)).toHaveLength(articles.length);
  });

  it('says that there is none of that name, and leaves commands alone', async () => {
    expect((await ask('/export collection week-9')).title).toContain('week-9');
    expect((await ask('/export collection list')).title).not.toContain('“list”');
  });
});

describe('/export of a discussion', () => {
  it('gives both sides, evidence, positions and reasons in each format', async () => {
    const [a = '', b = '', third = ''] = claims;
    await ask(`/discuss a:${a} b:${b}`);
    await ask('/discussion vote a discussion:1');
    await house.run('discussion reason', { reason: HOSTILE, discussion: '1' });
    await ask(`/discussion add ${third} discussion:1`);
    await ask('/discussion close 1');
    const standing = await ask('/discussion results 1');
    expect(standing.actions).toMatchObject([
      { command: 'export', options: { answer: 'discussion 1' } },
    ]);
    const read = async (format: string) =>
      (await ask(`/export format:${format} discussion 1`)).file?.text ?? '';
    const cells = readCells(await read('csv'));
    expectHarmless(cells);
    expect(cells.map(([part]) => part)).toEqual([
      'part',
      'claim a',
      'claim b',
      'reason',
      'evidence',
      'position',
    ]);
    expect(cells[3]?.[1]).toBe(`'${HOSTILE}`);
    const told = JSON.parse(await read('json'));
    expect(told).toMatchObject({
      discussion: 1,
      positions: { members: 1, named: [{ name: 'Ada', first: 'a', last: 'a' }] },
      reasons: [{ by: 'Ada', text: HOSTILE, position: 'a' }],
    });
    expect(told.claims.a.claimId).toBe(a);
    expect(told.evidence[0].claimId).toBe(third);
    expect(await read('markdown')).toContain('# Minutes of Discussion 1');
    expect(await read('bibtex')).toMatch(/^@\w+\{/u);
  });

  it('tells nothing of one whose results are hidden, and of none that is not there', async () => {
    const [a = '', b = ''] = claims;
    await ask(`/discuss a:${a} b:${b} results:hidden`);
    await ask('/discussion vote b discussion:2');
    const hidden = await ask('/export discussion 2');
    expect(hidden.file).toBeUndefined();
    expect(hidden.title).toBe('The results of discussion 2 are hidden until it closes');
    expect(writePlainText(await ask('/export discussion 99'))).toContain('There is no discussion');
  });
});

describe('a button under an answer', () => {
  it('asks for the format, and takes along all pages of the answer', async () => {
    const answer = await ask('/claims southland');
    const button = answer.actions.find(({ command }) => command === 'export');
    expect(button).toMatchObject({
      label: 'Export',
      effect: 'ask',
      fields: ['format'],
      tells: true,
    });
    const { file } = await house.run('export', { ...button?.options, format: 'json' });
    const first = answer.blocks.flatMap((each) => (each.type === 'quotation' ? [each.text] : []));
    const { quotations } = JSON.parse(file?.text ?? '');
    const texts = quotations.map(({ text }: { text: string }) => text);
    expect(texts.slice(0, first.length)).toEqual(first);
    expect(answer.actions.length).toBeLessThanOrEqual(10);
  });

  it('does not stand under what cannot be taken along', async () => {
    for (const text of ['/help', '/claims zzyzx', '/discuss southland']) {
      expect((await ask(text)).actions.map(({ command }) => command)).not.toContain('export');
    }
  });
});
