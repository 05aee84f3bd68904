import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { makeHarmless } from '../adapters/console/render-card.ts';
import { addArticle } from '../briefing/add-article.ts';
import { readArticle } from '../corpus/markdown/read-article.ts';
import { readText, type TextReading } from '../corpus/scrape/read-text.ts';
import type { Article } from '../domain/article.ts';
import { hashText } from '../store/hash-article.ts';
import type { House } from './house.ts';
import { writeArticle } from './show.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

export interface AddOptions {
  readonly json: boolean;
  /** Says what would be stored, and stores nothing. */
  readonly dryRun: boolean;
}

interface AddTools extends AddOptions {
  readonly house: House;
  readonly terminal: Terminal;
}

/** Adds files one after the other; a bad one is named and the others go on. With `json`, a line for each document. */
export async function add(files: readonly string[], tools: AddTools): Promise<ExitCode> {
  let failed = 0;
  for (const file of files) {
    const reading = await readDocument(file);
    if ('problem' in reading) {
      failed += 1;
      tools.terminal.tell(makeHarmless(`${file}: ${reading.problem}`));
    } else {
      await addOne(file, reading.article, tools);
    }
  }
  if (files.length > 1 && !tools.json) {
    tools.terminal.print(`${files.length - failed} of ${files.length} files were read.`);
  }
  return failed === 0 ? EXIT.ok : EXIT.misuse;
}

async function readDocument(file: string): Promise<TextReading> {
  if (/^[a-z]+:\/\//iu.test(file)) {
    return { problem: 'Addresses cannot be read yet; save the page as a text file and add that.' };
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    return { problem: `The file cannot be read (${nameFault(cause)}).` };
  }
  return /[.](md|markdown)$/iu.test(file) ? readMarkdown(bytes, file) : readText(bytes);
}

/** The id follows from the content, so that the same file under another name is the same article. */
function readMarkdown(bytes: Uint8Array, file: string): TextReading {
  const id = `added/${basename(file).replace(/[.][a-z]+$/iu, '')}-${hashText(Buffer.from(bytes).toString('latin1'), 8)}`;
  const reading = readArticle(bytes, { id, file });
  if ('article' in reading) return reading;
  return { problem: `line ${reading.problem.line}: ${reading.problem.expected}` };
}

async function addOne(file: string, article: Article, tools: AddTools): Promise<void> {
  const { json, dryRun, house, terminal } = tools;
  const known = await house.store.findArticle(article.id);
  const { claims } = dryRun
    ? { claims: house.engine.extract(article).claims.length }
    : await addArticle(article, { origin: 'added', file }, house);
  const warnings = listWarnings(article);
  if (json) {
    const { kind: _kind, ...document } = writeArticle(article);
    const duplicateOf = known === undefined ? null : article.id;
    terminal.print(JSON.stringify({ file, ...document, claims, duplicateOf, warnings }));
    return;
  }
  const verb = known === undefined ? (dryRun ? 'Would add' : 'Added') : 'Already there:';
  const by = article.authors.length > 0 ? article.authors.join(', ') : 'unsigned';
  const place = `${article.outlet ?? 'unknown outlet'}, ${article.publishedOn ?? 'n.d.'}`;
  terminal.print(
    makeHarmless(
      `${verb} “${article.headline}” (${by}, ${place}): ${claims} claims, ${countRoles(article)}.`,
    ),
  );
  terminal.print(makeHarmless(`  ${article.id}`));
  for (const warning of warnings) terminal.tell(`  ${warning}`);
}

/** How many paragraphs are the article's own, and what the others are. */
function countRoles({ passages }: Article): string {
  const counts = new Map<string, number>();
  for (const { role } of passages) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts].map(([role, number]) => `${number} ${role}`).join(', ');
}

function listWarnings({ passages, outlet, publishedOn }: Article): readonly string[] {
  return [
    ...passages.flatMap(({ note }) => (note === undefined ? [] : [note])),
    ...(outlet === undefined ? ['The outlet is not known.'] : []),
    ...(publishedOn === undefined ? ['The date is not known.'] : []),
  ];
}

function nameFault(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown fault';
}
