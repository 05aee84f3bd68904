import type { Token } from './gazetteer-tokens.ts';
import type { Match } from './gazetteer-trie.ts';
import {
  AT_A_PLACE,
  EVENTS_OF_A_TOWN,
  MOTION,
  OFFICIALS,
  PARTS_OF_A_TOWN,
  STATES_OF_MIND,
  WAYS,
} from './place-words.ts';

interface Around {
  readonly match: Match;
  readonly tokens: readonly Token[];
  readonly text: string;
}

/** So far back a verb of motion may stand before its “to”: “flew with two aides to Moscow”. */
const REACH = 5;

/** Tells for each match whether a capital or seat only says where something happens (“talks in Beijing”), not who acts (“Beijing said”). */
export function findPlaces(
  matches: readonly Match[],
  { tokens, text }: Omit<Around, 'match'>,
): readonly boolean[] {
  const places: boolean[] = [];
  matches.forEach((match, at) => {
    const next = matches[at + 1];
    const isJoined = isCoordinated(matches[at - 1], match, tokens) && places[at - 1] === true;
    places.push(
      isJoined ||
        isInCountry(match, next, tokens) ||
        isPlaceBefore({ match, tokens, text }) ||
        isPlaceAfter({ match, tokens, text }),
    );
  });
  return places;
}

/** “in Moscow and Beijing”, “from Moscow to Beijing”: the second is what the first is. */
function isCoordinated(before: Match | undefined, match: Match, tokens: readonly Token[]): boolean {
  if (before?.entries[0]?.alias.kind !== 'metonym') return false;
  const [between, ...others] = tokens.slice(before.last + 1, match.first);
  const gap = tokens[match.first]?.gap;
  if (!between) return gap === ', ';
  return others.length === 0 && gap === ' ' && ['and', 'or', 'to'].includes(between.key);
}

/** “Beijing, China”. */
function isInCountry(match: Match, next: Match | undefined, tokens: readonly Token[]): boolean {
  if (next?.first !== match.last + 1 || tokens[next.first]?.gap !== ', ') return false;
  const [own, other] = [match.entries[0], next.entries[0]];
  return other?.alias.kind === 'name' && own?.actor.id === other.actor.id;
}

function isPlaceBefore(around: Around): boolean {
  const { match, tokens } = around;
  const before = tokens.slice(Math.max(0, match.first - REACH - 1), match.first);
  if (tokens[match.first]?.gap !== ' ') return false;
  const words = before.map(({ key }) => key);
  while (/^(?:the|downtown|central|nearby|both)$/u.test(words[words.length - 1] ?? '')) words.pop();
  const preposition = words.pop() ?? '';
  if (isPossessed(around)) return false;
  if (preposition === 'in') return !speaksIn(words);
  if (AT_A_PLACE.has(preposition)) return true;
  if (preposition === 'of') return PARTS_OF_A_TOWN.has(words[words.length - 1] ?? '');
  if (preposition === 'for')
    return /^(?:left|leav\w+|bound|head\w+|depart\w+)$/u.test(words.pop() ?? '');
  if (preposition === 'to') return words.slice(-REACH).some((word) => MOTION.has(word));
  if (preposition === 'from')
    return words.slice(-3).some((word) => MOTION.has(word) || WAYS.has(word));
  return false;
}

/** “the government in Beijing”, “confidence in Moscow”, “alarm in Washington”: those who are there act. */
function speaksIn(words: readonly string[]): boolean {
  const noun = words[words.length - 1] ?? '';
  return OFFICIALS.has(noun) || STATES_OF_MIND.has(noun);
}

function isPossessed({ match, tokens }: Around): boolean {
  const [after, owned] = tokens.slice(match.last + 1, match.last + 3);
  return after?.gap === "'" && after.key === 's' && !PARTS_OF_A_TOWN.has(owned?.key ?? '');
}

function isPlaceAfter({ match, tokens, text }: Around): boolean {
  const after = tokens[match.last + 1];
  if (after?.gap === '-') return /^(?:based|born|bound|area|educated|trained)$/u.test(after.key);
  if (after?.gap === ' ' && PARTS_OF_A_TOWN.has(after.key)) return true;
  const led = /^(?:the|a|at|during|after|before)$/u.test(tokens[match.first - 1]?.key ?? '');
  if (led && after?.gap === ' ' && EVENTS_OF_A_TOWN.has(after.key)) return true;
  return isDateline({ match, tokens, text });
}

/** “MOSCOW (Reuters) — …”, “Beijing, Feb. 4 — …” at the beginning of a line. */
function isDateline({ match, tokens, text }: Around): boolean {
  const first = tokens[match.first];
  const opensLine = first !== undefined && first.line !== (tokens[match.first - 1]?.line ?? -1);
  return (
    opensLine &&
    /^,? ?(?:\(|—|–|--|[A-Z][a-z]{2,8}\.? \d)/u.test(text.slice(match.end, match.end + 15))
  );
}
