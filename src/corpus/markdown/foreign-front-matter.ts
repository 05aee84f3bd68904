import { isMap, parseDocument } from 'yaml';
import { z } from 'zod';
import { isDay } from '../days.ts';
import type { KnownDetails } from '../document/block.ts';
import { splitFrontMatter } from './read-article.ts';

/** Front matter that another program wrote, and the text below it. */
export interface ForeignMarkdown {
  readonly known: KnownDetails;
  readonly text: string;
}

const LONGEST = 20_000;
const HEADLINES = ['title', 'name'];
const AUTHORS = ['authors', 'author', 'by', 'creator'];
const DAYS = ['date', 'published', 'publishDate', 'pubDate', 'created'];
const OUTLETS = ['outlet', 'publisher', 'publication', 'site'];

const words = z.string().trim().min(1);
const people = z
  .union([words, z.object({ name: words })])
  .transform((person) => (typeof person === 'string' ? person : person.name));
const names = z.union([people.transform((name) => [name]), z.array(people)]);
const day = z
  .string()
  .transform((text) => text.slice(0, 10))
  .refine(isDay);

/**
 * Reads the front matter that sites and notebooks put above Markdown, whose keys are their own; undefined where it bears a headline as
 * Readout’s own does, or is none.
 */
export function readForeignMarkdown(whole: string): ForeignMarkdown | undefined {
  const parts = splitFrontMatter(whole);
  if (!parts || parts.yaml.length > LONGEST) return undefined;
  const document = parseDocument(parts.yaml);
  if (document.errors.length > 0 || !isMap(document.contents) || document.has('headline'))
    return undefined;
  const find = <T>(keys: readonly string[], schema: z.ZodType<T>): T | undefined =>
    keys
      .map((key) => schema.safeParse(readValue(document.get(key))).data)
      .find((value) => value !== undefined);
  const headline = find(HEADLINES, words);
  const authors = find(AUTHORS, names);
  const publishedOn = find(DAYS, day);
  const outlet = find(OUTLETS, words);
  return {
    text: parts.text,
    known: {
      ...(headline !== undefined && { headline }),
      ...(authors && { authors }),
      ...(outlet !== undefined && { outlet }),
      ...(publishedOn !== undefined && { publishedOn, publishedFrom: 'front matter' }),
    },
  };
}

/** Lists and maps as plain values; an alias could stand for more than the file is long, so there are none. */
function readValue(node: unknown): unknown {
  try {
    const isNode = typeof node === 'object' && node !== null && 'toJSON' in node;
    return isNode ? JSON.parse(JSON.stringify(node)) : node;
  } catch {
    return undefined;
  }
}
