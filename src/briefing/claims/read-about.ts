import type { Gazetteer } from '../../claims/gazetteer/gazetteer.ts';
import type { AskedActor } from '../../domain/claims-answer.ts';
import { findTerms } from '../../search/analyzer/find-terms.ts';
import type { ClaimSearch, Wanted } from '../../search/claim-entry.ts';
import { type Query, readQuery } from '../../search/query/read-query.ts';

const POSSESSIVE = /^['’]s?(?![\p{L}\p{N}])/u;
/** In a longer text the names of actors count like its words: no claim is about all of them. */
const MOST_TERMS_ASKED = 8;

/** What was asked about. */
export interface About {
  /** Each actor that is named once, in the order of the names. */
  readonly actors: readonly AskedActor[];
  /** The words that name nobody, in their order, with what was asked for exactly. */
  readonly words: string;
  /** What was excluded, each as it was typed behind its minus. */
  readonly without: readonly string[];
  readonly search: ClaimSearch;
  /** What was not understood, each in a sentence. */
  readonly notes: readonly string[];
}

/** Reads what somebody wants to know about: a query, in which a name is an actor before it is a word. */
export function readAbout(about: string, gazetteer: Gazetteer): About {
  const query = readQuery(about);
  return query.filters.like === undefined
    ? readAsked(query, gazetteer)
    : readLike(query, query.filters.like, gazetteer);
}

/** All that stands free beside `like:` belongs to the text. */
function readLike(query: Query, begin: string, gazetteer: Gazetteer): About {
  const { search, ...about } = readAsked({ ...query, words: '' }, gazetteer);
  const { words: _words, ...others } = search;
  return { ...about, search: { ...others, like: `${begin} ${query.words}`.trim() } };
}

function readAsked(query: Query, gazetteer: Gazetteer): About {
  const free = splitNames(query.words, gazetteer);
  const clauses = query.clauses.map((clause) => ({ clause, asked: readActors(clause, gazetteer) }));
  const without = query.without.map((wanted) => ({ wanted, asked: readActor(wanted, gazetteer) }));
  const actors = [...free.actors, ...clauses.flatMap(({ asked }) => asked ?? [])];
  const isLong = new Set(findTerms(query.words)).size > MOST_TERMS_ASKED;
  const kept = clauses.flatMap(({ clause, asked }) => (asked === undefined ? [clause] : []));
  const dropped = without.flatMap(({ wanted, asked }) => (asked === undefined ? [wanted] : []));
  const excluded = without.flatMap(({ asked }) => asked?.actors.map(({ id }) => id) ?? []);
  const words = isLong ? query.words : free.words;
  return {
    actors: isLong ? [] : actors,
    words: writeWords(words, kept),
    without: query.without.map(writeWanted),
    notes: query.notes,
    search: {
      ...query.filters,
      words,
      ...(isLong
        ? { named: free.actors.flatMap(nameOnlyBearer) }
        : { actors: actors.map((asked) => gazetteer.widen(asked.actors.map(({ id }) => id))) }),
      ...(kept.length === 0 ? {} : { clauses: kept }),
      ...(dropped.length === 0 ? {} : { without: dropped }),
      ...(excluded.length === 0 ? {} : { withoutActors: excluded }),
    },
  };
}

function splitNames(
  text: string,
  gazetteer: Gazetteer,
): { readonly actors: readonly AskedActor[]; readonly words: string } {
  const named = new Map<string, AskedActor>();
  const words: string[] = [];
  let from = 0;
  for (const { start, end, actors } of gazetteer.findInQuery(text)) {
    const ids = actors.map(({ id }) => id).join(' ');
    if (!named.has(ids)) named.set(ids, { typed: text.slice(start, end), actors });
    words.push(text.slice(from, start));
    from = end + (POSSESSIVE.exec(text.slice(end, end + 3))?.[0].length ?? 0);
  }
  words.push(text.slice(from));
  return { actors: [...named.values()], words: words.join(' ').replace(/\s+/gu, ' ').trim() };
}

/** “china OR russia” asks for either actor; with a word among them it asks for words. A phrase stays a phrase. */
function readActors(clause: readonly Wanted[], gazetteer: Gazetteer): AskedActor | undefined {
  const asked = clause.map((wanted) => readActor(wanted, gazetteer));
  if (clause.length === 1 || asked.includes(undefined)) return undefined;
  return {
    typed: clause.map(({ text }) => text).join(' OR '),
    actors: asked.flatMap((each) => each?.actors ?? []),
  };
}

/** The actor of whom this is the whole name. */
function readActor({ text }: Wanted, gazetteer: Gazetteer): AskedActor | undefined {
  const [mention] = gazetteer.findInQuery(text);
  const isWhole = mention?.start === 0 && mention.end === text.length;
  return isWhole ? { typed: text, actors: mention.actors } : undefined;
}

/** A name that several share says nothing about any of them. */
function nameOnlyBearer({ actors }: AskedActor): readonly string[] {
  return actors.length === 1 ? actors.map(({ id }) => id) : [];
}

function writeWords(words: string, clauses: readonly (readonly Wanted[])[]): string {
  return [words, ...clauses.map((clause) => clause.map(writeWanted).join(' OR '))]
    .filter((part) => part !== '')
    .join(' ');
}

function writeWanted({ text, exact }: Wanted): string {
  return exact ? `"${text}"` : text;
}
