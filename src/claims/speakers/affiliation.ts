import type { SentenceToken } from '../sentences/sentences.ts';
import type { NamedActors } from './named-actors.ts';
import { OFFICES } from './person-words.ts';

/** Finds whom a phrase is or speaks for: “Beijing”, “a Pentagon spokesman”, “the president of Kazakhstan”; not “a Russian analyst”. */
export function findAffiliation(
  tokens: readonly SentenceToken[],
  actors: NamedActors,
): readonly string[] {
  return tokens.flatMap((token, at) => {
    const mention = actors.findInside(token).find(({ start }) => start === token.start);
    if (!mention || mention.kind === 'place') return [];
    const to = findBehind(tokens, at, mention.end);
    return isAlone(tokens, at, to) || holdsOffice(tokens, at, to) ? [mention.actorId] : [];
  });
}

function findBehind(tokens: readonly SentenceToken[], at: number, end: number): number {
  let to = at;
  while ((tokens[to]?.start ?? end) < end) to += 1;
  return to;
}

/** “Beijing”, “the Pentagon”, “Moscow and Beijing”: nothing else stands at the head. */
function isAlone(tokens: readonly SentenceToken[], at: number, to: number): boolean {
  const before = tokens[at - 1]?.lower === 'the' ? tokens[at - 2] : tokens[at - 1];
  const after = tokens[to];
  const opens = before === undefined || /^(?:and|both|,)$/u.test(before.lower);
  return opens && (after === undefined || /^(?:and|,|—|–)$/u.test(after.lower) || after.closes);
}

/** “Kazakh deputy foreign minister”, “Russia’s embassy”, “the government of Norland”, “officials in Beijing”. */
function holdsOffice(tokens: readonly SentenceToken[], at: number, to: number): boolean {
  let before = at - 1;
  if (/^(?:the|both)$/u.test(tokens[before]?.lower ?? '')) before -= 1;
  if (/^(?:of|in)$/u.test(tokens[before]?.lower ?? ''))
    return isOffice(tokens[before - 1]) && !isFormer(tokens, before);
  let head: SentenceToken | undefined;
  for (const token of tokens.slice(to)) {
    if (!/^(?:NOUN|PROPN|ADJ|PART)$/u.test(token.tag)) break;
    if (isOffice(token)) head = token;
    else if (head && token.tag === 'NOUN') head = undefined;
  }
  return head !== undefined && !isFormer(tokens, to);
}

function isOffice(token: SentenceToken | undefined): boolean {
  return token !== undefined && OFFICES.has(token.lower);
}

function isFormer(tokens: readonly SentenceToken[], to: number): boolean {
  return tokens.slice(0, to + 1).some(({ lower }) => /^(?:former|ex|late|onetime)$/u.test(lower));
}
