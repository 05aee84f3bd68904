import { readFile, writeFile } from 'node:fs/promises';
import { makeHarmless } from '../../adapters/console/render-card.ts';
import { readDocument } from '../../corpus/read-document.ts';
import type { Reader } from '../filling/build-reader.ts';
import { EXIT, type ExitCode, type Terminal } from '../terminal/terminal.ts';
import { composeExplanation } from './compose-explanation.ts';
import { writeLines } from './write-lines.ts';
import { writePage } from './write-page.ts';

interface ExplainTools extends Pick<Reader, 'engine'> {
  /** The file to write as a page; without it the terminal is drawn on. */
  readonly html: string | undefined;
  readonly terminal: Terminal;
}

/** Draws one article with every claim, its parts, and why it was found. */
export async function explain(file: string, tools: ExplainTools): Promise<ExitCode> {
  const { engine, html, terminal } = tools;
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) {
    terminal.tell(`The file ${makeHarmless(file)} cannot be read; check its name.`);
    return EXIT.misuse;
  }
  const reading = await readDocument(bytes, { name: file });
  if ('problem' in reading) {
    terminal.tell(makeHarmless(reading.problem));
    return EXIT.misuse;
  }
  const { article } = reading;
  const passages = composeExplanation(article, engine.extract(article));
  if (html === undefined) {
    terminal.print(makeHarmless(writeLines(article, passages)));
    return EXIT.ok;
  }
  try {
    await writeFile(html, writePage(article, passages));
  } catch {
    terminal.tell(`The page cannot be written to ${makeHarmless(html)}; check its folder.`);
    return EXIT.misuse;
  }
  terminal.tell(`Written to ${makeHarmless(html)}.`);
  return EXIT.ok;
}
