import { posix } from 'node:path';
import { isDay } from '../days.ts';
import type { KnownDetails } from '../document/block.ts';
import { type PageDocument, type PageElement, readText } from '../page/dom.ts';
import { listElements, parseXml } from './markup.ts';

/** What the package of a book tells: about it, and which files are its chapters, in the order of reading. */
export interface BookPackage {
  readonly about: KnownDetails;
  readonly chapters: readonly Chapter[];
}

export interface Chapter {
  readonly path: string;
  /** Chapters outside of the reading order, and the table of contents, are read but are no text. */
  readonly isApparatus: boolean;
}

/** Finds the package file that the container of a book names. */
export function findPackagePath(container: string): string | undefined {
  const [root] = listElements(parseXml(container), 'rootfile');
  return root?.attributes['full-path'];
}

/** Reads a package file; undefined where it names no chapter. Paths in it start from its own folder. */
export function readPackage(text: string, path: string): BookPackage | undefined {
  const file = parseXml(text);
  const items = new Map(
    listElements(file, 'item').map((item) => [item.attributes['id'] ?? '', item]),
  );
  const chapters = listElements(file, 'itemref').flatMap((reference): readonly Chapter[] => {
    const item = items.get(reference.attributes['idref'] ?? '');
    const href = item?.attributes['href'];
    if (!item || !href) return [];
    const isNavigation = item.attributes['properties']?.split(/\s+/u).includes('nav') === true;
    const isApparatus = isNavigation || reference.attributes['linear'] === 'no';
    return [{ path: resolvePath(path, href), isApparatus }];
  });
  return chapters.length > 0 ? { about: readAbout(file), chapters } : undefined;
}

function readAbout(file: PageDocument | undefined): KnownDetails {
  const list = (name: string): readonly string[] =>
    listElements(file, `dc:${name}`)
      .map(readWords)
      .filter((words) => words !== '');
  const [headline] = list('title');
  const [outlet] = list('publisher');
  const publishedOn = list('date')
    .map((date) => date.slice(0, 10))
    .find(isDay);
  const language = list('language')
    .map(readLanguage)
    .find((tag) => tag !== undefined);
  return {
    ...(headline !== undefined && { headline }),
    authors: listAuthors(file),
    ...(outlet !== undefined && { outlet }),
    ...(publishedOn !== undefined && { publishedOn, publishedFrom: 'the book’s own fields' }),
    ...(language !== undefined && { language }),
  };
}

/** Who is named without a part in it is an author; translators and editors are named with theirs. */
function listAuthors(file: PageDocument | undefined): readonly string[] {
  const parts = new Map(
    listElements(file, 'meta')
      .filter((meta) => meta.attributes['property'] === 'role')
      .map((meta) => [meta.attributes['refines'] ?? '', readWords(meta)]),
  );
  const authors = listElements(file, 'dc:creator').filter((creator) => {
    const part = creator.attributes['opf:role'] ?? parts.get(`#${creator.attributes['id']}`);
    return part === undefined || part === 'aut';
  });
  return [...new Set(authors.map(readWords))].filter((name) => name !== '');
}

function readWords(element: PageElement): string {
  return readText(element).replaceAll(/\s+/gu, ' ').trim();
}

/** Gives the tag in its canonical form; undefined where it is none, or says that nobody knows. */
function readLanguage(tag: string): string | undefined {
  try {
    const [language] = Intl.getCanonicalLocales(tag);
    return language === 'und' ? undefined : language;
  } catch {
    return undefined;
  }
}

function resolvePath(from: string, href: string): string {
  const [path = ''] = href.split('#', 1);
  return posix.join(posix.dirname(from), decodePath(path));
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
