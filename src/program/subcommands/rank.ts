import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { rankText } from '../../briefing/rank-text.ts';
import type { Gazetteer } from '../../claims/gazetteer/gazetteer.ts';
import { BriefingError } from '../../domain/error.ts';
import { splitLines } from '../../domain/split-lines.ts';
import { createMemoryIndex } from '../../search/memory/memory-index.ts';
import type { ArticleEntries, SearchIndex } from '../../search/search-index.ts';
import { EXIT, type ExitCode, type Terminal } from '../terminal/terminal.ts';

const MOST_DOCUMENTS = 100;
/** So many documents are handed to the index together. */
const AT_ONCE = 50;

const key = z.union([z.string(), z.number()]).transform(String);
const title = z
  .string()
  .nullish()
  .transform((given) => given ?? '');
const document = z.object({ _id: key, title, text: z.string() });
const query = z.object({ _id: key, text: z.string() });

interface RankTools {
  readonly gazetteer: Gazetteer;
  readonly terminal: Terminal;
  /** An empty one. */
  readonly index?: SearchIndex;
}

/** Ranks the documents of a test collection for each of its queries as claims are ranked: a line `{query, documents}` each. */
export async function rank(
  folder: string,
  { gazetteer, terminal, index = createMemoryIndex() }: RankTools,
): Promise<ExitCode> {
  const batch: ArticleEntries[] = [];
  for await (const { _id, title, text } of readLines(join(folder, 'corpus.jsonl'), document)) {
    const entries = [composeDocument(_id, { title, text }, gazetteer)];
    batch.push({ articleId: _id, version: '', entries });
    if (batch.length === AT_ONCE) await index.replaceArticles(batch.splice(0));
  }
  await index.replaceArticles(batch);
  for await (const { _id, text } of readLines(join(folder, 'queries.jsonl'), query)) {
    const documents = await rankText(text, { gazetteer, index, limit: MOST_DOCUMENTS });
    terminal.print(JSON.stringify({ query: _id, documents }));
  }
  return EXIT.ok;
}

/** A document as an index is given it. */
export function composeDocument(
  id: string,
  { title, text }: { readonly title: string; readonly text: string },
  gazetteer: Gazetteer,
) {
  const mentions = gazetteer.findMentions(`${title}\n${text}`);
  const actorIds = gazetteer.widen(mentions.map(({ actorId }) => actorId));
  return {
    id,
    kind: 'claim',
    articleId: id,
    text,
    headline: title,
    speaker: '',
    outlet: '',
    publishedOn: '',
    voice: 'asserted',
    actorIds,
    passageActorIds: actorIds,
    stances: [],
    hedged: false,
    language: '',
    position: 0,
  } as const;
}

async function* readLines<Shape>(file: string, shape: z.ZodType<Shape>): AsyncGenerator<Shape> {
  let number = 0;
  for await (const line of splitLines(await open(file))) {
    number += 1;
    if (line.trim() !== '') yield readLine(line, { shape, place: `${file}, line ${number}` });
  }
}

async function open(file: string) {
  const stream = createReadStream(file);
  try {
    await new Promise((resolve, reject) => stream.once('open', resolve).once('error', reject));
    return stream;
  } catch (cause) {
    throw new BriefingError('config_invalid', `The file ${file} cannot be read.`, {
      hint: 'Name a folder that holds corpus.jsonl {_id, title, text} and queries.jsonl {_id, text}.',
      cause,
    });
  }
}

function readLine<Shape>(
  line: string,
  { shape, place }: { readonly shape: z.ZodType<Shape>; readonly place: string },
): Shape {
  const result = shape.safeParse(parse(line));
  if (result.success) return result.data;
  throw new BriefingError('config_invalid', `${place}, is not what was expected.`, {
    hint: 'A line of corpus.jsonl is {"_id", "title", "text"}, one of queries.jsonl is {"_id", "text"}.',
  });
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
