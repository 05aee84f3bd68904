import { foldBlanks } from '../blanks.ts';
import { findElements, type PageDocument, readEntities, readText } from './dom.ts';

/** What stands in a page’s JSON-LD: objects of schema.org whose values are not known yet. */
export type LinkedData = Readonly<Record<string, unknown>>;

const ARTICLE =
  /(?:^|[/:])(?:\w{0,40}Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|Review)$/u;
const LONGEST_SCRIPT = 1_000_000;
const MOST_OBJECTS = 2_000;

/** Finds the articles that a page’s JSON-LD describes, in lists and graphs too; a script that is broken is passed over. */
export function findArticleData(document: PageDocument): readonly LinkedData[] {
  const scripts = findElements(document, 'script').filter(
    ({ attributes }) => attributes['type']?.trim().toLowerCase() === 'application/ld+json',
  );
  const objects = scripts.flatMap((script) => listObjects(parse(readText(script))));
  const named = new Map(
    objects.flatMap((object) => {
      const { '@id': id, name } = object;
      return typeof id === 'string' && name !== undefined ? [[id, object] as const] : [];
    }),
  );
  return objects.filter(isArticle).map((article) => resolve(article, named));
}

/** Puts in place of what only points to an object of the page, such as `{"@id": "#author"}`, the object itself. */
function resolve(article: LinkedData, named: ReadonlyMap<string, LinkedData>): LinkedData {
  const find = (value: unknown): unknown => {
    if (!isObject(value) || value['name'] !== undefined) return value;
    return named.get(String(value['@id'])) ?? value;
  };
  const fields = Object.entries(article).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.slice(0, MOST_OBJECTS).map(find) : find(value),
  ]);
  return Object.fromEntries(fields);
}

/** Gives the texts of a value that may be a text, an object with a name, or a list of them. */
export function readNames(value: unknown): readonly string[] {
  if (typeof value === 'string')
    return [foldBlanks(readEntities(value))].filter((text) => text !== '');
  if (Array.isArray(value))
    return value
      .slice(0, MOST_OBJECTS)
      .flatMap((item) => (Array.isArray(item) ? [] : readNames(item)));
  return isObject(value) && value['name'] !== value ? readNames(value['name']) : [];
}

function parse(script: string): unknown {
  if (script.length > LONGEST_SCRIPT) return undefined;
  try {
    return JSON.parse(
      script.replaceAll(/\p{Cc}+/gu, ' ').replaceAll(/<!--|-->|<!\[CDATA\[|\]\]>/gu, ' '),
    );
  } catch {
    return undefined;
  }
}

/** Goes through lists and graphs, and from a page to what it is about; no deeper. */
function listObjects(value: unknown): readonly LinkedData[] {
  const found: LinkedData[] = [];
  const left: unknown[] = [value];
  for (
    let next = left.shift();
    next !== undefined && found.length < MOST_OBJECTS;
    next = left.shift()
  ) {
    if (Array.isArray(next))
      left.unshift(
        ...next.slice(0, MOST_OBJECTS).filter((item) => item !== undefined && item !== null),
      );
    else if (isObject(next)) {
      found.push(next);
      left.push(
        ...[next['@graph'], next['mainEntity']].filter(
          (inner) => inner !== undefined && inner !== null,
        ),
      );
    }
  }
  return found;
}

function isArticle(data: LinkedData): boolean {
  return [data['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type));
}

export function isObject(value: unknown): value is LinkedData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
