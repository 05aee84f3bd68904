import type { Actor, Alias } from '../../domain/actor.ts';
import type { TextSpan } from '../../domain/article.ts';
import { readStep, readTokens, type Token } from './gazetteer-tokens.ts';

/** An alias of an actor, as the trie keeps it. */
export interface Entry {
  readonly actor: Actor;
  readonly alias: Alias;
  /** The words of the alias as written, which say how a text must capitalise them. */
  readonly words: readonly string[];
  /** Whether it is short for a name with “the” and counts in a query only (“west”). */
  readonly queryOnly: boolean;
}

/** A stretch of tokens that some aliases match; more than one entry means that the name is shared. */
export interface Match extends TextSpan {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly Entry[];
}

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: Entry[];
}

type Accepts = (entry: Entry, words: readonly string[]) => boolean;

interface Search {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly accepts: Accepts;
}

/** Finds the longest aliases in a text, from left to right without overlap. */
export interface Trie {
  findMatches(text: string, tokens: readonly Token[], accepts: Accepts): readonly Match[];
}

/** Creates a trie over the words of all names and aliases. */
export function createTrie(actors: readonly Actor[]): Trie {
  const root = createNode();
  for (const actor of actors) {
    const name: Alias = { text: actor.name, kind: 'name' };
    for (const alias of [name, ...actor.aliases]) addAlias(root, actor, alias);
  }
  return {
    findMatches(text, tokens, accepts) {
      const matches: Match[] = [];
      for (let at = 0; at < tokens.length; at++) {
        const match = findBest(root, at, { text, tokens, accepts });
        if (!match) continue;
        matches.push(match);
        at = match.last;
      }
      return matches;
    },
  };
}

function createNode(): Node {
  return { next: new Map(), entries: [] };
}

function addAlias(root: Node, actor: Actor, alias: Alias): void {
  const tokens = readTokens(alias.text);
  const words = tokens.map(({ start, end }) => alias.text.slice(start, end));
  insert(root, tokens, { actor, alias, words, queryOnly: false });
  if (tokens.length > 1 && tokens[0]?.key === 'the') {
    insert(root, tokens.slice(1), { actor, alias, words: words.slice(1), queryOnly: true });
  }
}

function insert(root: Node, tokens: readonly Token[], entry: Entry): void {
  let node = root;
  tokens.forEach((token, at) => {
    const step = at === 0 ? token.key : readStep(token);
    const next = node.next.get(step) ?? createNode();
    node.next.set(step, next);
    node = next;
  });
  const known = node.entries.some(({ actor }) => actor.id === entry.actor.id);
  if (node !== root && !(known && entry.queryOnly)) node.entries.push(entry);
}

/** In “the West Bank”, the longer name begins after the article. */
function findBest(root: Node, first: number, search: Search): Match | undefined {
  const match = findLongest(root, first, search);
  if (!match || search.tokens[first]?.key !== 'the') return match;
  const inner = findLongest(root, first + 1, search);
  return inner && inner.last > match.last ? inner : match;
}

function findLongest(
  root: Node,
  first: number,
  { text, tokens, accepts }: Search,
): Match | undefined {
  const { key, start } = tokens[first] ?? { key: '', start: 0 };
  let node = root.next.get(key);
  // Most words begin no name.
  if (!node) return undefined;
  let longest: Match | undefined;
  const words: string[] = [];
  for (let last = first; last < tokens.length; last++) {
    const token: Token | undefined = tokens[last];
    if (!token) break;
    if (last > first) node = node.next.get(readStep(token));
    if (!node) break;
    words.push(text.slice(token.start, token.end));
    const entries = node.entries.filter(
      (entry) => accepts(entry, words) && fitsEnd(entry, text, token.end),
    );
    if (entries.length === 0) continue;
    longest = { first, last, entries, start, end: endOf(entries, text, token.end) };
  }
  return longest;
}

/** An alias written `Sino-` stands before a hyphen only. */
function fitsEnd({ alias }: Entry, text: string, end: number): boolean {
  return !alias.text.endsWith('-') || /^[-‐‑]/u.test(text.slice(end, end + 1));
}

/** The full stop of `U.S.` belongs to the name where it is there. */
function endOf(entries: readonly Entry[], text: string, end: number): number {
  const dotted = entries.some(({ alias }) => alias.text.endsWith('.'));
  return dotted && text[end] === '.' ? end + 1 : end;
}
