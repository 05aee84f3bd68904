import type { Wanted } from '../claim-entry.ts';
import { foldPhrase } from '../phrase.ts';
import { type Filters, isFilterName, readFilter } from './read-filter.ts';
import { type QueryToken, splitQuery } from './split-query.ts';

/** A query as it is typed anywhere: `ports "will reopen" timber OR tariffs -rain by:park since:2026 stance:cooperative`. */
export interface Query {
  /** The words that stand free, in their order, names among them. */
  readonly words: string;
  /** Phrases, and words of which one is enough. */
  readonly clauses: readonly (readonly Wanted[])[];
  readonly without: readonly Wanted[];
  readonly filters: Filters;
  /** What was not understood, each in a sentence. */
  readonly notes: readonly string[];
}

/** Nobody types more phrases, alternatives of one word, or exclusions; thousands of them take minutes. */
const MOST_PARTS = 30;

/** Reads a query; any text is one. */
export function readQuery(text: string): Query {
  const { tokens, unclosed } = splitQuery(text);
  const draft = {
    words: [] as string[],
    clauses: [] as (readonly Wanted[])[],
    without: [] as Wanted[],
    filters: {} satisfies Filters,
    notes: unclosed ? ['A quotation mark is not closed; what follows it was read as words.'] : [],
  };
  const queue = joinFilters(tokens);
  for (let token = queue.shift(); token !== undefined; token = queue.shift()) {
    const { name } = token;
    if (name !== undefined && isFilterName(name)) addFilter({ ...token, name }, draft);
    else addOperand(token, queue, draft);
  }
  return { ...draft, ...cutParts(draft), words: draft.words.join(' ') };
}

/** Leaves out what is too much, and says so. */
function cutParts({
  clauses,
  without,
  notes,
}: Draft): Pick<Query, 'clauses' | 'without' | 'notes'> {
  const isLong = [clauses, without, ...clauses].some(({ length }) => length > MOST_PARTS);
  const note =
    'No more than 30 phrases, alternatives or exclusions are searched at a time; the others were left out.';
  return {
    clauses: clauses.slice(0, MOST_PARTS).map((clause) => clause.slice(0, MOST_PARTS)),
    without: without.slice(0, MOST_PARTS),
    notes: isLong ? [...notes, note] : notes,
  };
}

interface Draft {
  readonly words: string[];
  readonly clauses: (readonly Wanted[])[];
  readonly without: Wanted[];
  filters: Filters;
  readonly notes: string[];
}

/** A person types `since: 2022` as readily as `since:2022`. */
function joinFilters(tokens: readonly QueryToken[]): QueryToken[] {
  const joined: QueryToken[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const isOpen = last?.name !== undefined && isFilterName(last.name) && last.value === '';
    if (last !== undefined && isOpen && token.name === undefined) {
      joined[joined.length - 1] = { ...last, value: token.value, quoted: token.quoted };
    } else joined.push(token);
  }
  return joined;
}

function addFilter(
  { name, value, minus }: QueryToken & { readonly name: Parameters<typeof readFilter>[0] },
  draft: Draft,
): void {
  if (minus) {
    draft.notes.push(`“-${name}:” was left out: a minus excludes words, phrases and actors.`);
    return;
  }
  const read = readFilter(name, value);
  if ('note' in read) draft.notes.push(read.note);
  else draft.filters = { ...draft.filters, ...read.filters };
}

function addOperand(token: QueryToken, queue: QueryToken[], draft: Draft): void {
  if (isOr(token)) return;
  const wanted = readWanted(token);
  // Where neither letter nor digit stands in quotation marks, nothing was asked for.
  if (token.quoted && foldPhrase(wanted.text) === undefined) return;
  if (token.minus) {
    draft.without.push(wanted);
    return;
  }
  const others = takeAlternatives(queue);
  if (others.length > 0 || token.quoted) draft.clauses.push([wanted, ...others]);
  else draft.words.push(wanted.text);
}

function takeAlternatives(queue: QueryToken[]): readonly Wanted[] {
  const alternatives: Wanted[] = [];
  for (let [next, after] = queue; next !== undefined && isOr(next); [next, after] = queue) {
    if (after === undefined || after.minus || isFilter(after)) break;
    queue.splice(0, 2);
    if (!isOr(after)) alternatives.push(readWanted(after));
  }
  return alternatives;
}

function isFilter({ name }: QueryToken): boolean {
  return name !== undefined && isFilterName(name);
}

function isOr({ name, value, quoted, minus }: QueryToken): boolean {
  return name === undefined && !quoted && !minus && (value === 'OR' || value === '|');
}

/** A colon that names no filter belongs to the words. */
function readWanted({ name, value, quoted }: QueryToken): Wanted {
  return { text: name === undefined ? value : `${name} ${value}`.trim(), exact: quoted };
}
