import { foldBlanks } from '../blanks.ts';
import { findElements, type PageDocument } from './dom.ts';

/** What a page’s meta tags say, by their names in small letters. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const LONGEST_CONTENT = 2_000;

/** Reads the meta tags of a page; a name may stand there more than once. */
export function readMetaTags(document: PageDocument): MetaTags {
  const tags = new Map<string, string[]>();
  for (const { attributes } of findElements(document, 'meta')) {
    const content = foldBlanks(attributes['content']?.slice(0, LONGEST_CONTENT) ?? '');
    const names = ['property', 'name', 'itemprop'].map((key) => attributes[key]);
    for (const name of names) {
      if (!name || content === '') continue;
      const key = name.trim().toLowerCase();
      tags.set(key, [...(tags.get(key) ?? []), content]);
    }
  }
  return tags;
}

/** Gives what the first of these names says that says anything. */
export function pickMeta(tags: MetaTags, names: readonly string[]): string | undefined {
  return names.flatMap((name) => tags.get(name) ?? [])[0];
}
