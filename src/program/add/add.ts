import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { addArticle } from '../../briefing/add-article.ts';
import { fetchArticle } from '../../briefing/feeds/fetch-article.ts';
import { readAhead } from '../../briefing/feeds/read-ahead.ts';
import { nameLanguageGap } from '../../briefing/names/name-language-gap.ts';
import type { ClaimsEngine } from '../../claims/extract-claims.ts';
import type { Environment } from '../../config/read-environment.ts';
import { type DocumentReading, readDocument } from '../../corpus/read-document.ts';
import type { Article } from '../../domain/article.ts';
import type { SaveOutcome } from '../../store/store.ts';
import type { House } from '../house/house.ts';
import { showProgress } from '../terminal/show-progress.ts';
import { EXIT, type ExitCode, type Terminal } from '../terminal/terminal.ts';
import { writeTable } from '../terminal/write-table.ts';
import { type AddOptions, composeRow, type Outcome, printLine, printOne } from './add-outcome.ts';
import { countGaps } from './count-gaps.ts';
import { createExtractAhead, type ExtractAhead } from './extract-ahead.ts';
import { isAddress, type ListedFile, listFiles, tellUnread } from './list-files.ts';

interface AddTools extends AddOptions {
  readonly house: House;
  readonly terminal: Terminal;
  /** Where other threads find the config; without it there are none. */
  readonly environment?: Pick<Environment, 'READOUT_CONFIG'>;
}

/** More rows are no table for people: what went in is counted then, and what did not is listed. */
const MOST_ROWS = 100;

/** Adds files, folders and addresses one after the other; a bad one is named and the others go on. With `json`, a line for each document. */
export async function add(paths: readonly string[], tools: AddTools): Promise<ExitCode> {
  const { json, terminal } = tools;
  const files = await listFiles(paths);
  const rows: (readonly string[])[] = [];
  const gaps = countGaps();
  let failed = 0;
  const progress = showProgress(files.length, terminal);
  try {
    for await (const outcome of addFiles(files, tools, progress.begin)) {
      progress.finish();
      const isFailed = 'problem' in outcome;
      failed += Number(isFailed);
      gaps.count(outcome);
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
    for (const line of gaps.tell()) terminal.print(line);
  }
  return failed === 0 ? EXIT.ok : EXIT.misuse;
}

/** Documents are read and their claims found ahead, and stored in their order: two runs give the same store. */
async function* addFiles(
  files: readonly ListedFile[],
  tools: AddTools,
  begin: (file: string) => void,
): AsyncGenerator<Outcome> {
  const { house, environment } = tools;
  const ahead = environment && openAhead(files, house, environment);
  const known = await listByFile(house);
  const read = (listed: ListedFile) => {
    begin(listed.file);
    return prepare(listed, house, ahead);
  };
  for await (const [{ file }, prepared] of readAhead(files, ahead?.places ?? 0, read)) {
    yield await addOne(file, { ...prepared, sameFile: known.get(resolve(file)) }, tools);
  }
}

/** Gives the ids of the articles that were added from each file before. */
async function listByFile({ store }: House): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = new Map<string, string[]>();
  for (const { id, file, origin } of await store.listArticles()) {
    if (origin !== 'added' || file === undefined) continue;
    ids.set(file, [...(ids.get(file) ?? []), id]);
  }
  return ids;
}

/** Pages come from the network, which is slower than this thread. */
function openAhead(
  files: readonly ListedFile[],
  { engine }: House,
  { READOUT_CONFIG: configFolder }: Pick<Environment, 'READOUT_CONFIG'>,
): ExtractAhead | undefined {
  const own = files.filter(({ isAddress }) => isAddress === undefined);
  return createExtractAhead(own.length, { engine, configFolder });
}

/** A document that is read, with an engine that may have its claims already. */
interface Prepared {
  readonly reading: DocumentReading;
  readonly engine: ClaimsEngine;
  /** The articles that were read from its file before. */
  readonly sameFile?: readonly string[] | undefined;
}

async function prepare(
  listed: ListedFile,
  house: House,
  ahead: ExtractAhead | undefined,
): Promise<Prepared> {
  const { engine, engineVersion, store } = house;
  const reading = await readListed(listed, house);
  if ('problem' in reading || ahead === undefined) return { reading, engine };
  const known = await store.findSummary(reading.article.id);
  if (known?.engine === engineVersion) return { reading, engine };
  return { reading, engine: await ahead.prepare(reading.article) };
}

async function readListed(
  { file, isAddress, problem }: ListedFile,
  house: House,
): Promise<DocumentReading> {
  if (problem !== undefined) return { problem };
  if (isAddress) return await fetchArticle(file, house);
  try {
    return await readDocument(await readFile(file), {
      name: file,
      isGiven: true,
      nameOutlet: house.nameOutlet,
    });
  } catch (cause) {
    return { problem: tellUnread(cause) };
  }
}

async function addOne(
  file: string,
  { reading, engine, sameFile }: Prepared,
  { dryRun, house }: AddTools,
): Promise<Outcome> {
  if ('problem' in reading) return { file, problem: reading.problem };
  const about = {
    ...reading,
    file,
    warnings: [...reading.warnings, ...nameLanguageGap(reading.article)],
  };
  if (!dryRun) {
    const added = await addArticle(
      reading.article,
      { origin: 'added', file: isAddress(file) ? file : resolve(file), sameFile },
      { ...house, engine },
    );
    return { ...about, ...added, article: { ...reading.article, id: added.id } };
  }
  const claims = countClaims(reading.article, engine);
  return { ...about, claims, outcome: await foretell(reading.article, sameFile, house) };
}

async function foretell(
  article: Article,
  sameFile: readonly string[] | undefined,
  { store }: House,
): Promise<SaveOutcome> {
  if ((await store.findSummary(article.id)) !== undefined) return 'unchanged';
  const same = await store.findSameArticle(article, sameFile);
  return same === undefined ? 'added' : 'changed';
}

function countClaims(article: Article, engine: ClaimsEngine): number {
  return engine.extract(article).claims.length;
}
