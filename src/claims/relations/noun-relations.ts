import type { Direction } from '../../domain/relation.ts';
import type { TokenRange } from '../grammar/noun-phrases.ts';
import { findSubject } from '../grammar/subjects.ts';
import { isBe, isNoun, isPossessive, isWord } from '../sentences/words.ts';
import { readActorPhrase } from './actor-phrase.ts';
import type { ActorWords } from './actor-words.ts';
import type { FoundRelation } from './found-relation.ts';
import { COLD, type NounRow, RELATION_NOUNS, WARM } from './noun-lexicon.ts';

interface NounRule extends NounRow {
  readonly prepositions: ReadonlySet<string>;
}

const RULES = composeRules();

/** Finds the relations that nouns carry: “talks between A and B”, “the A-B pact”, “A’s support for B”. */
export function findNounRelations(words: ActorWords): readonly FoundRelation[] {
  return words.tokens.flatMap(({ lower }, at) => {
    const rule = RULES.get(lower);
    if (!rule || !isNoun(words.tokens[at]) || isNoun(words.tokens[at + 1])) return [];
    const found =
      findBetween(words, at) ?? findCompound(words, at) ?? findDirected(words, at, rule);
    if (!found) return [];
    const { pair, evidence } = found;
    const [from, to] = pair;
    if (from === to) return [];
    const direction = rule.direction === 'neutral' ? readWarmth(words, at) : rule.direction;
    const isMentioned = isOnlyMentioned(words, at);
    return [{ direction, kind: rule.kind, from, to, head: at, evidence, isMentioned }];
  });
}

function composeRules(): ReadonlyMap<string, NounRule> {
  return new Map(
    RELATION_NOUNS.flatMap((row) =>
      row.nouns
        .split(' ')
        .map((noun) => [noun, { ...row, prepositions: new Set(row.to?.split('|')) }]),
    ),
  );
}

interface FoundPair {
  readonly pair: readonly [string, string];
  readonly evidence: readonly TokenRange[];
}

/** “tensions between A and B”: both, and no third. */
function findBetween(words: ActorWords, at: number): FoundPair | undefined {
  if (!isWord(words.tokens[at + 1], 'between')) return undefined;
  const [a, b, ...others] = readActorPhrase(words, at + 2)?.actors ?? [];
  if (a === undefined || b === undefined || others.length > 0) return undefined;
  return { pair: [a, b], evidence: [{ from: at, to: at + 2 }] };
}

const MOST_MODIFIERS = 4;

/** “the A-B pact”, “A and B’s alliance”: two names that a hyphen joins, the noun being the head of the phrase. */
function findCompound({ tokens, actorsAt }: ActorWords, at: number): FoundPair | undefined {
  for (let left = at - 1; left >= 2 && at - left <= MOST_MODIFIERS; left -= 1) {
    const [second] = actorsAt[left] ?? [];
    if (second === undefined) {
      if (!/^(?:ADJ|NOUN|VERB|PROPN)$/u.test(tokens[left]?.tag ?? '')) return undefined;
      continue;
    }
    if (!/^[-–/]$/u.test(tokens[left - 1]?.word ?? '')) return undefined;
    const [first] = actorsAt[left - 2] ?? [];
    return first === undefined
      ? undefined
      : { pair: [first, second], evidence: [{ from: at, to: at + 1 }] };
  }
  return undefined;
}

/** “A’s support for B”, “Norland sanctions against Southland”, “the attack on B by A”, “A voiced support for B”. */
function findDirected(
  words: ActorWords,
  at: number,
  { prepositions }: NounRule,
): FoundPair | undefined {
  if (!prepositions.has(words.tokens[at + 1]?.lower ?? '')) return undefined;
  const object = readActorPhrase(words, at + 2);
  const [to, ...others] = object?.actors ?? [];
  if (!object || to === undefined || others.length > 0) return undefined;
  const from = findOwner(words, at) ?? findDoer(words, object.to) ?? findVerbSubject(words, at);
  return from === undefined
    ? undefined
    : { pair: [from, to], evidence: [{ from: at, to: at + 2 }] };
}

/** Whose it is: the nearest name before it in its phrase. */
function findOwner({ tokens, actorsAt }: ActorWords, at: number): string | undefined {
  for (let left = at - 1; left >= 0 && at - left <= MOST_MODIFIERS + 1; left -= 1) {
    const token = tokens[left];
    const [actor] = actorsAt[left] ?? [];
    if (actor !== undefined)
      return /^[-–/]$/u.test(tokens[left - 1]?.word ?? '') ? undefined : actor;
    if (!token || !(isPossessive(token) || /^(?:ADJ|NOUN|PROPN|VERB|ADV)$/u.test(token.tag)))
      return undefined;
  }
  return undefined;
}

function findDoer(words: ActorWords, at: number): string | undefined {
  if (!isWord(words.tokens[at], 'by')) return undefined;
  return readActorPhrase(words, at + 1)?.actors[0];
}

/** With these, what the noun says is the subject’s own: “voiced support for”, “has ties with”; not “rejected”. */
const LIGHT =
  /^(?:express|voic|offer|declar|pledg|announc|show|giv|gave|provid|hav|had|has|have|maintain|launch|mount|beg[aiu]n|impos|issu|mak|mad|seek|sought|continu|reaffirm|reiterat|affirm|forg|buil[dt]|enjoy|hold|held|sign|establish|cultivat|deepen|expand|strengthen|pursu|wag|stag)/u;

function findVerbSubject(words: ActorWords, at: number): string | undefined {
  const { tokens, verbs } = words;
  const verb = verbs.findLast(({ to }) => to <= at);
  if (verb?.form !== 'finite' || verb.passive) return undefined;
  if (!LIGHT.test(tokens[verb.head]?.lower ?? '')) return undefined;
  const between = tokens.slice(verb.to, at);
  if (!between.every(({ tag }) => /^(?:DET|ADJ|ADV|PRON|NUM|NOUN)$/u.test(tag))) return undefined;
  const subject = findSubject(words, verb.from);
  return subject && readActorPhrase(words, subject.from)?.actors[0];
}

/** What stops, hopes or fears does not say that it is there. */
const UNREAL =
  /^(?:halt|stop|end|prevent|slow|break|disrupt|thwart|avoid|seek|sought|want|hope|fear|dream|idea|prospect|risk|talk|call|threat|possib|question|myth|imagin|suppos)/u;
/** So far from the noun a verb may stand, names and adjectives between them. */
const NEAREST = 6;

/** “halted the A-B pact”, “dreams of an A-B rivalry”, “the A-B pact is not as firm”: named, and not said to hold. */
function isOnlyMentioned({ tokens, verbs }: ActorWords, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - NEAREST), at);
  if (before.some(({ lower, tag }) => UNREAL.test(lower) && /^(?:VERB|NOUN)$/u.test(tag)))
    return true;
  const verb = verbs.find(({ from, form }) => from > at && form === 'finite');
  if (verb === undefined || verb.from - at > NEAREST || !isBe(tokens[verb.head])) return false;
  return verb.negated || isWord(tokens[verb.to], 'not', "n't");
}

/** Ties are warm or cold by the word before them, or by what the sentence says of them: “ties … are strong”. */
function readWarmth({ tokens, verbs }: ActorWords, at: number): Direction {
  const verb = verbs.find(({ from, form }) => from > at && form === 'finite');
  const isCopular =
    verb !== undefined &&
    (isBe(tokens[verb.head]) ||
      /^(?:grew|grow|grows|became|become|becomes|remains?|remained)$/u.test(
        tokens[verb.head]?.lower ?? '',
      ));
  const about = [
    tokens[at - 1],
    ...(isCopular ? tokens.slice(verb.to, verb.to + 3) : verb ? [tokens[verb.head]] : []),
  ];
  if (about.some((token) => COLD.test(token?.lower ?? ''))) return 'conflictual';
  return about.some((token) => WARM.test(token?.lower ?? '')) ? 'cooperative' : 'neutral';
}
