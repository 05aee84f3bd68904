import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '../card/card.ts';
import { readEnvironment } from '../config/read-environment.ts';
import { BriefingError } from '../domain/error.ts';
import { run } from './run.ts';
import { SUBCOMMANDS } from './subcommands.ts';

const ARTICLE = `---
headline: Ports to reopen
authors: [Ada Park]
outlet: River Post
published: 2026-03-02
kind: article
---

China will reopen the ports in spring, the harbour master of Almaty said on Monday. “Kazakhstan is ready,” he added.
`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-'));
  await mkdir(join(folder, 'corpus', 'river-post'), { recursive: true });
  await writeFile(join(folder, 'corpus', 'river-post', 'ports.md'), ARTICLE);
  await writeFile(
    join(folder, 'corpus', 'river-post', 'broken.md'),
    '---\nheadline: [\n---\n\nText.\n',
  );
});

afterAll(() => rm(folder, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly told: string;
}

async function call(
  args: readonly string[],
  input = '',
  more: Record<string, string> = {},
): Promise<Outcome> {
  const out: string[] = [];
  const told: string[] = [];
  const environment = readEnvironment({
    READOUT_CORPUS: join(folder, 'corpus'),
    READOUT_DATA: join(folder, 'data'),
    ...more,
  });
  const terminal = {
    stdin: (async function* () {
      yield input;
    })(),
    print: (line: string) => void out.push(line),
    tell: (line: string) => void told.push(line),
  };
  const log = { info() {}, warn() {}, error() {} };
  const code = await run(args, { environment, terminal, log });
  return { code, out: out.join('\n'), told: told.join('\n') };
}

describe('readout ask', () => {
  it('answers in plain text', async () => {
    const { code, out } = await call(['ask', '/claims', 'china']);
    expect(code).toBe(0);
    expect(out).toContain('about China');
    expect(out).toContain('River Post, 2026-03-02');
  });

  it('gives the card as JSON, each quotation as the article has it', async () => {
    const card = JSON.parse((await call(['ask', '/claims kazakhstan', '--json'])).out) as Card;
    const quotations = card.blocks.filter((block) => block.type === 'quotation');
    expect(quotations.length).toBeGreaterThan(0);
    for (const { text, citation } of quotations) {
      const { out } = await call(['show', citation.articleId, '--json']);
      const article = JSON.parse(out) as { text: string };
      expect(article.text.slice(citation.start, citation.end)).toBe(text);
      expect(citation).toMatchObject({
        kind: 'article',
        outlet: 'River Post',
        published: '2026-03-02',
      });
      expect(citation).not.toHaveProperty('url');
    }
  });

  it.each([
    ['/claims since:2022-13 china', 'is no date'],
    ['/claims colour:red', 'no option “colour:”'],
    ['/claims', 'Say what to look for'],
    [`/claims ${'x'.repeat(10_000)}`, 'at most 4,000 fit'],
    ['/claims \u0000\u001B\uD800', 'It is empty'],
    ['/clams china', 'Did you mean /claims?'],
  ])('says what is wrong with %.40s', async (text, problem) => {
    const { code, out } = await call(['ask', text]);
    expect(code).toBe(2);
    expect(out).toContain(problem);
  });

  it.each([
    '@everyone',
    '<!channel>',
    '[x](javascript:alert(1))',
    'x\uD800y',
    "'; DROP TABLE claim; --",
  ])('searches for %j as for any words', async (words) => {
    const { code, out } = await call(['ask', `/claims "${words}"`]);
    expect(code).toBe(0);
    expect(out).toContain('No claims with');
  });

  it('leaves a broken article out and names file and line', async () => {
    const { told } = await call(['ask', '/help']);
    expect(told).toMatch(/river-post.broken[.]md, line \d+, is left out: /u);
  });
});

describe('readout add', () => {
  it('goes on after a file that is none, and says which', async () => {
    const good = join(folder, 'good.md');
    await writeFile(good, ARTICLE.replace('Ports to', 'Docks to'));
    const { code, out, told } = await call(['add', join(folder, 'none.txt'), good, '--json']);
    expect(code).toBe(2);
    expect(told).toContain('none.txt');
    expect(JSON.parse(out)).toMatchObject({
      file: good,
      headline: 'Docks to reopen',
      outlet: 'River Post',
      url: null,
      duplicateOf: null,
    });
    expect((await call(['ask', '/claims docks'])).out).toContain('Docks to reopen');
    const again = JSON.parse((await call(['add', good, '--json'])).out) as {
      id: string;
      duplicateOf: string;
    };
    expect(again.duplicateOf).toBe(again.id);
  });

  it('stores nothing on a dry run', async () => {
    const file = join(folder, 'dry.md');
    await writeFile(file, ARTICLE.replace('Ports to', 'Piers to'));
    expect((await call(['add', file, '--dry-run'])).out).toContain('Would add “Piers to reopen”');
    expect((await call(['ask', '/claims piers'])).out).toContain('No claims');
  });
});

describe('readout extract', () => {
  it('gives a line for a line, and names one that is none', async () => {
    const text = 'China will wait, Ada Park said.\nIt rained.';
    const input = `${JSON.stringify({ id: 1, text })}\nnonsense\n${JSON.stringify({ id: 'b', text: '' })}\n`;
    const { code, out, told } = await call(['extract'], input);
    expect(code).toBe(2);
    expect(told).toContain('Line 2 is left out');
    const [first, second] = out
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, never>);
    expect(first).toMatchObject({
      id: 1,
      attributions: [{ source: [[17, 25]], cue: [[26, 30]], content: [[0, 15]] }],
    });
    expect(first?.['claims']?.[0]).toMatchObject({
      content: [[0, 15]],
      speaker: { name: 'Ada Park' },
      voice: 'reported',
      actors: ['china'],
    });
    expect(second).toEqual({ id: 'b', attributions: [], claims: [] });
  });
});

describe('readout', () => {
  it.each<[string[], string]>([
    [[], 'A subcommand is missing.'],
    [['sing'], 'There is no subcommand “sing”. “readout --help” tells all of them.'],
    [['extrakt'], 'Did you mean “extract”?'],
    [['aks'], 'Did you mean “ask”?'],
    [['ask', '--loud'], '“--loud” is no option of “readout ask”, which takes --json.'],
    [
      ['ask', '/claims', 'china', '-russia'],
      '“-russia” is no option of “readout ask”, which takes --json. Put what you ask in quotation marks.',
    ],
    [['add', 'x.txt', '--dryrun'], 'Did you mean --dry-run?'],
    [['start', '--json'], '“--json” is no option of “readout start”, which takes no options.'],
    [['doctor', '--to', 'x'], '“--to” is no option of “readout doctor”, which takes --json.'],
    [['move', '--to'], '“--to” needs something behind it: --to postgres://… or sqlite:FOLDER.'],
    [['move'], 'Say where to'],
    [['doctor', '--json=yes'], '“--json” takes nothing behind it; leave “=yes” out.'],
    [['show'], 'Name the article by its id'],
    [['add'], 'Name the files'],
    [['show', 'nothing/here'], 'There is no article “nothing/here”.'],
    [['manifest', 'irc'], 'Name the platform'],
  ])('says what is wrong with %j', async (args, problem) => {
    const { code, told } = await call(args);
    expect(code).toBe(2);
    expect(told).toContain(problem);
  });

  it('prints what it can be asked to do, all of it or one subcommand', async () => {
    const all = await call(['--help']);
    expect(all).toMatchObject({ code: 0, told: '' });
    expect(all.out).toContain('  start ');
    expect(all.out).toContain('Exit codes');
    const one = await call(['feed', '--help']);
    expect(one.out.match(/^readout \w+/gmu)).toEqual(
      Array.from({ length: 4 }, () => 'readout feed'),
    );
  });

  it('prints what each platform is told', async () => {
    const slack = JSON.parse(
      (await call(['manifest', 'slack'], '', { PUBLIC_URL: 'https://r.example' })).out,
    );
    expect(JSON.stringify(slack)).toContain('https://r.example/slack/events');
    expect(JSON.stringify(JSON.parse((await call(['manifest', 'discord'])).out))).toContain(
      '"claims"',
    );
  });

  it('does not start with a broken config, and names the file', async () => {
    const fault = await call(['ask', '/help'], '', { READOUT_CONFIG: folder }).catch(
      (cause: unknown) => cause,
    );
    expect(fault).toBeInstanceOf(BriefingError);
    expect(fault).toMatchObject({
      code: 'config_invalid',
      message: expect.stringContaining('readout.yaml'),
    });
  });
});

describe('the README', () => {
  it('tells how each subcommand is called, and with which options', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    const told = readme
      .split('\n')
      .flatMap((line) => /^\| `(?<call>[^`]+)` \|/u.exec(line)?.groups?.['call'] ?? []);
    for (const { name, options } of SUBCOMMANDS) {
      const calls = told.filter((call) => call.split(' ')[0] === name);
      const named = new Set(calls.flatMap((call) => call.match(/--[a-z-]+/gu) ?? []));
      expect([...named].sort(), name).toEqual(options.map((option) => `--${option}`).sort());
      expect(calls.length, name).toBeGreaterThan(0);
    }
  });
});
