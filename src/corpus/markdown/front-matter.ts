import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Article } from '../../domain/article.ts';
import { isDay } from '../days.ts';

/** What is told about an article above its text. */
export type FrontMatter = Omit<Article, 'id' | 'text' | 'passages'>;

/** A line, counted from 1, and a whole sentence about what should stand there. */
export interface Misfit {
  readonly line: number;
  readonly expected: string;
}

/** What each key holds, to be told where it does not. */
const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['headline', 'the headline as text'],
  ['authors', 'a list of names, such as [Ada Park, Bo Lund]'],
  ['outlet', 'the name of the outlet as text'],
  ['published', 'a day of the calendar, such as 2024-05-06'],
  ['url', 'an address that starts with https:// or http://'],
  ['language', 'a language tag, such as en'],
  ['kind', 'article or abstract'],
]);
const LONGEST_KEY = 40;

const name = z.string().trim().min(1);
const schema = z.strictObject({
  headline: name,
  authors: z.array(name).default([]),
  outlet: name.exactOptional(),
  published: z.string().refine(isDay).exactOptional(),
  url: z.url({ protocol: /^https?$/u }).exactOptional(),
  language: z.string().refine(isLanguageTag).exactOptional(),
  kind: z.enum(['article', 'abstract']).default('article'),
});

/** Reads the YAML between the marks of front matter; lines are counted in it. */
export function readFrontMatter(yaml: string): { readonly about: FrontMatter } | Misfit {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter });
  const [fault] = document.errors;
  if (fault) {
    const { line } = lineCounter.linePos(fault.pos[0]);
    return { line, expected: 'The front matter should be YAML, one “key: value” a line.' };
  }
  const result = schema.safeParse(readValue(document));
  if (result.success) return { about: composeAbout(result.data) };
  const [issue] = result.error.issues;
  const key = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0]?.toString();
  return { line: findLine(document, lineCounter, key), expected: nameExpected(key) };
}

function composeAbout({ published, ...about }: z.infer<typeof schema>): FrontMatter {
  return { ...about, ...(published !== undefined && { publishedOn: published }) };
}

/** An alias could stand for more than the file is long, so there are none. */
function readValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

function nameExpected(key: string | undefined): string {
  const keys = [...EXPECTED.keys()].join(', ');
  if (key === undefined) return `The front matter should hold keys out of these: ${keys}.`;
  const shown = `“${key.slice(0, LONGEST_KEY)}”`;
  const expected = EXPECTED.get(key);
  return expected === undefined
    ? `${shown} is no key of an article; there are ${keys}.`
    : `${shown} should be ${expected}.`;
}

function findLine(document: Document, lines: LineCounter, key: string | undefined): number {
  if (!isMap(document.contents)) return 1;
  const places = document.contents.items.map((item) => item.key).filter(isScalar);
  const start = places.find(({ value }) => String(value) === key)?.range?.[0];
  return start === undefined ? 1 : lines.linePos(start).line;
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
