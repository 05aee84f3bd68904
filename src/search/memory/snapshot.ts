import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { splitLines } from '../../domain/split-lines.ts';
import { ANALYZER_VERSION } from '../analyzer/find-terms.ts';
import type { IndexedArticle } from '../claim-entry.ts';

/** Changes with the shape of a line. */
const FORMAT = 2;
/** So many articles are written, or taken in, before others get their turn. */
const AT_ONCE = 50;

/** Writes an index: a line an article, then a line with what it was made by and the checksum. It stands whole, or not at all. */
export async function writeSnapshot(
  file: string,
  articles: Iterable<IndexedArticle>,
): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.new`;
  const handle = await open(draft, 'w');
  try {
    const hash = createHash('sha256');
    let lines: string[] = [];
    const flush = async (): Promise<void> => {
      const text = lines.join('');
      lines = [];
      hash.update(text);
      await handle.write(text);
    };
    for (const article of articles) {
      lines.push(`${JSON.stringify(article)}\n`);
      if (lines.length === AT_ONCE) await flush();
    }
    await flush();
    await handle.write(`${composeSeal(hash.digest('hex'))}\n`);
    await handle.sync();
  } catch (cause) {
    // On a disk that is full, half a file is in the way.
    await rm(draft, { force: true });
    throw cause;
  } finally {
    await handle.close();
  }
  await rename(draft, file);
}

/** Gives the articles of a snapshot; undefined where there is none, or where anything in it is not as it was written. */
export async function readSnapshot(file: string): Promise<readonly IndexedArticle[] | undefined> {
  const hash = createHash('sha256');
  const articles: IndexedArticle[] = [];
  let last: string | undefined;
  try {
    for await (const line of splitLines(createReadStream(file))) {
      if (last !== undefined) {
        hash.update(`${last}\n`);
        // Whether it is one tells the seal, before anybody sees it.
        articles.push(JSON.parse(last) as IndexedArticle);
        if (articles.length % AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
      }
      last = line;
    }
  } catch {
    return undefined;
  }
  return last === composeSeal(hash.digest('hex')) ? articles : undefined;
}

function composeSeal(checksum: string): string {
  return JSON.stringify({ format: FORMAT, analyzer: ANALYZER_VERSION, checksum });
}
