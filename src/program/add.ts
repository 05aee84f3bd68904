import { readFile } from 'node:fs/promises';
import { makeHarmless } from '../adapters/console/render-card.ts';
import { addArticle } from '../briefing/add-article.ts';
import { fetchArticle } from '../briefing/feeds/fetch-article.ts';
import { type DocumentReading, readDocument } from '../corpus/read-document.ts';
import type { Article } from '../domain/article.ts';
import type { House } from './house.ts';
import { type ListedFile, listFiles, nameFault } from './list-files.ts';
import { writeArticle } from './show.ts';
import { showProgress } from './show-progress.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';
import { writeTable } from './write-table.ts';

export interface AddOptions {
  readonly json: boolean;
  /** Says what would be stored, and stores nothing. */
  readonly dryRun: boolean;
}

interface AddTools extends AddOptions {
  readonly house: House;
  readonly terminal: Terminal;
}

/** What became of a file: its article, or why there is none. */
type Outcome = { readonly file: string } & (
  | { readonly problem: string }
  | {
      readonly article: Article;
      readonly claims: number;
      readonly warnings: readonly string[];
      readonly isKnown: boolean;
    }
);

/** More rows are no table for people: what went in is counted then, and what did not is listed. */
const MOST_ROWS = 100;

/** Adds files, folders and addresses one after the other; a bad one is named and the others go on. With `json`, a line for each document. */
export async function add(paths: readonly string[], tools: AddTools): Promise<ExitCode> {
  const { json, terminal } = tools;
  const files = await listFiles(paths);
  const rows: (readonly string[])[] = [];
  let failed = 0;
  const progress = showProgress(files.length, terminal);
  try {
    for (const listed of files) {
      progress.begin(listed.file);
      const outcome = await addFile(listed, tools);
      const isFailed = 'problem' in outcome;
      failed += Number(isFailed);
      if (json) printLine(outcome, terminal);
      else if (files.length === 1) printOne(outcome, tools);
      else if (isFailed || files.length <= MOST_ROWS) rows.push(composeRow(outcome, tools));
    }
  } finally {
    progress.end();
  }
  if (files.length > 1 && !json) {
    terminal.print(writeTable(rows));
    terminal.print(`${files.length - failed} of ${files.length} files were read.`);
  }
  return failed === 0 ? EXIT.ok : EXIT.misuse;
}

async function addFile(listed: ListedFile, { dryRun, house }: AddTools): Promise<Outcome> {
  const { file } = listed;
  const reading = await readListed(listed, house);
  if ('problem' in reading) return { file, problem: reading.problem };
  const { article, warnings } = reading;
  const known = await house.store.findArticle(article.id);
  const { claims } = dryRun
    ? { claims: house.engine.extract(article).claims.length }
    : await addArticle(article, { origin: 'added', file }, house);
  return { file, article, claims, warnings, isKnown: known !== undefined };
}

async function readListed(
  { file, isAddress, problem }: ListedFile,
  house: House,
): Promise<DocumentReading> {
  if (problem !== undefined) return { problem };
  if (isAddress) return await fetchArticle(file, house);
  try {
    return await readDocument(await readFile(file), { name: file });
  } catch (cause) {
    return { problem: `The file cannot be read (${nameFault(cause)}).` };
  }
}

function printLine(outcome: Outcome, terminal: Terminal): void {
  if ('problem' in outcome) {
    terminal.tell(makeHarmless(`${outcome.file}: ${outcome.problem}`));
    return;
  }
  const { file, article, claims, warnings, isKnown } = outcome;
  const { kind: _kind, ...document } = writeArticle(article);
  const duplicateOf = isKnown ? article.id : null;
  terminal.print(JSON.stringify({ file, ...document, claims, duplicateOf, warnings }));
}

function printOne(outcome: Outcome, { dryRun, terminal }: AddTools): void {
  if ('problem' in outcome) {
    terminal.tell(makeHarmless(`${outcome.file}: ${outcome.problem}`));
    return;
  }
  const { article, claims, warnings } = outcome;
  const by = article.authors.length > 0 ? article.authors.join(', ') : 'unsigned';
  const place = `${article.outlet ?? 'unknown outlet'}, ${article.publishedOn ?? 'n.d.'}`;
  const about = `“${article.headline}” (${by}, ${place}): ${claims} ${claims === 1 ? 'claim' : 'claims'}, ${countRoles(article)}.`;
  terminal.print(makeHarmless(`${nameOutcome(outcome, dryRun)} ${about}`));
  terminal.print(makeHarmless(`  ${article.id}`));
  for (const warning of warnings) terminal.tell(`  ${warning}`);
}

function composeRow(outcome: Outcome, { dryRun }: AddTools): readonly string[] {
  if ('problem' in outcome) return ['Not read:', outcome.file, '', outcome.problem];
  const { file, article, claims } = outcome;
  return [nameOutcome(outcome, dryRun), file, `${claims} claims`, article.headline];
}

function nameOutcome({ isKnown }: { readonly isKnown: boolean }, dryRun: boolean): string {
  if (isKnown) return 'Already there:';
  return dryRun ? 'Would add' : 'Added';
}

/** How many paragraphs are the article's own, and what the others are. */
function countRoles({ passages }: Article): string {
  const counts = new Map<string, number>();
  for (const { role } of passages) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts].map(([role, number]) => `${number} ${role}`).join(', ');
}
