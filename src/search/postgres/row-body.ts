import type { ClaimSearch, CountedClaim, IndexedClaim } from '../claim-entry.ts';

/** An entry as its row holds it: what every question reads, its terms, and its words, which few questions need. */
export interface RowBody {
  readonly body: string;
  readonly length: number;
  readonly terms?: string;
  readonly quoted?: string;
}

/** What every question reads, in the order in which it stands in `body`. */
const FIELDS = [
  'id',
  'kind',
  'articleId',
  'speaker',
  'outlet',
  'publishedOn',
  'voice',
  'actorIds',
  'passageActorIds',
  'stances',
  'hedged',
  'language',
  'position',
  'likeness',
] as const;

type ValuesOf<Fields extends readonly (keyof IndexedClaim)[]> = {
  readonly [At in keyof Fields]: IndexedClaim[Fields[At]];
};

/** Writes an entry into columns; a list is read twice as fast as an object. */
export function writeBody(entry: IndexedClaim): Required<Omit<RowBody, 'length'>> {
  return {
    body: JSON.stringify(FIELDS.map((field) => entry[field])),
    terms: entry.terms,
    quoted: JSON.stringify([entry.text, entry.headline]),
  };
}

/** Reads an entry back; what was not selected is empty. Each stands whole at once: one put together from parts takes five times as long. */
export function readBody({ body, length, terms = '', quoted }: RowBody): CountedClaim {
  // Both were written above.
  const [
    id,
    kind,
    articleId,
    speaker,
    outlet,
    publishedOn,
    voice,
    actorIds,
    passageActorIds,
    stances,
    hedged,
    language,
    position,
    likeness,
  ] = JSON.parse(body) as ValuesOf<typeof FIELDS>;
  const [text, headline] =
    quoted === undefined ? NOT_READ : (JSON.parse(quoted) as typeof NOT_READ);
  return {
    id,
    kind,
    articleId,
    text,
    headline,
    speaker,
    outlet,
    publishedOn,
    voice,
    actorIds,
    passageActorIds,
    stances,
    hedged,
    language,
    position,
    terms,
    likeness,
    length,
  };
}

/** What no other row has: the id, which is quick to read, else all of it where a quotation mark stands in the id. */
export function readKey({ body }: RowBody): string {
  const end = body.indexOf('"', 2);
  return body.charAt(end - 1) === '\\' ? body : body.slice(2, end);
}

const NOT_READ: readonly [string, string] = ['', ''];

/** The columns by which the entries that a search finds are ranked and filtered: reading them takes longer than finding them. */
export function listColumns({ clauses, without, article }: ClaimSearch, isScored: boolean): string {
  const hasTexts = [clauses, without, article].some((asked) => asked !== undefined);
  return [
    'body',
    'length',
    ...(isScored || hasTexts ? ['terms'] : []),
    ...(hasTexts ? ['quoted'] : []),
  ].join(', ');
}
