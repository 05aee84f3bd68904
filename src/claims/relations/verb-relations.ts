import type { TokenRange } from '../grammar/noun-phrases.ts';
import { findSharedSubject } from '../grammar/shared-subjects.ts';
import { findSubject } from '../grammar/subjects.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { isComma, isNoun, isRelative, isSubordinator, isWord } from '../sentences/words.ts';
import { readActorPhrase } from './actor-phrase.ts';
import type { ActorWords } from './actor-words.ts';
import { followWay } from './find-term.ts';
import type { FoundRelation } from './found-relation.ts';
import { findVerbRules, type VerbRule } from './verb-rules.ts';

/** Finds the relations that verbs carry: “Norland criticised Southland”, “was praised by”, “benefits from”. */
export function findVerbRelations(words: ActorWords): readonly FoundRelation[] {
  return words.verbs.flatMap((verb) =>
    findVerbRules(words.tokens[verb.head]?.lower ?? '').flatMap((rule) =>
      applyRule(rule, verb, words),
    ),
  );
}

function applyRule(rule: VerbRule, verb: VerbGroup, words: ActorWords): readonly FoundRelation[] {
  if (rule.isMutual) return applyMutual(rule, verb, words);
  if (verb.passive) return rule.via === undefined ? applyPassive(rule, verb, words) : [];
  const subject = findAgent(verb, words, rule);
  if (subject.length === 0) return [];
  for (const way of rule.ways) {
    const end = followWay(words.tokens, skipAdverbs(words, verb.to), way);
    const object = end === undefined ? undefined : readObject(words, end, rule);
    if (end === undefined || !object) continue;
    const evidence = [{ from: verb.from, to: end }, ...object.behind];
    return pairUp(subject, object.actors).map(([a, b]) =>
      compose(rule, rule.isReversed ? [b, a] : [a, b], { head: verb.head, evidence }),
    );
  }
  return [];
}

/** The actors of the phrase that begins here, where what must stand behind them does. */
function readObject(
  words: ActorWords,
  at: number,
  rule: VerbRule,
): { readonly actors: readonly string[]; readonly behind: readonly TokenRange[] } | undefined {
  const phrase = readActorPhrase(words, at);
  if (!phrase) return undefined;
  const [way = []] = rule.behind;
  const end = followWay(words.tokens, phrase.to, way);
  if (end === undefined) return undefined;
  const actors = phrase.actors.length > 0 ? phrase.actors : readPointer(words, at, rule);
  return { actors, behind: end > phrase.to ? [{ from: phrase.to, to: end }] : [] };
}

function applyPassive(
  rule: VerbRule,
  verb: VerbGroup,
  words: ActorWords,
): readonly FoundRelation[] {
  const at = skipAdverbs(words, verb.to);
  if (!isWord(words.tokens[at], 'by')) return [];
  const agent = readActorPhrase(words, at + 1)?.actors ?? [];
  const evidence = [{ from: verb.from, to: at + 1 }];
  return pairUp(agent, findAgent(verb, words, rule)).map((pair) =>
    compose(rule, pair, { head: verb.head, evidence }),
  );
}

/** “Russia and China signed a pact”: two subjects, and no third whom they sign it with. */
function applyMutual(rule: VerbRule, verb: VerbGroup, words: ActorWords): readonly FoundRelation[] {
  if (verb.passive) return [];
  const [a, b, ...others] = findAgent(verb, words, rule);
  if (a === undefined || b === undefined || others.length > 0) return [];
  const at = skipAdverbs(words, verb.to);
  for (const way of rule.ways) {
    const end = followWay(words.tokens, at, way);
    const isOver =
      end !== undefined &&
      !isWord(words.tokens[end], 'with', 'against') &&
      !(rule.via === undefined && isNoun(words.tokens[end]));
    if (isOver)
      return [compose(rule, [a, b], { head: verb.head, evidence: [{ from: verb.from, to: end }] })];
  }
  return [];
}

function compose(
  { direction, kind }: VerbRule,
  [from, to]: readonly [string, string],
  { head, evidence }: Pick<FoundRelation, 'head' | 'evidence'>,
): FoundRelation {
  return { direction, kind, from, to, head, evidence };
}

/** Each of some actors with each of others, nobody with himself. */
function pairUp(
  from: readonly string[],
  to: readonly string[],
): readonly (readonly [string, string])[] {
  return from.flatMap((a) => to.flatMap((b) => (a === b ? [] : [[a, b] as const])));
}

function skipAdverbs({ tokens }: ActorWords, at: number): number {
  let to = at;
  while (tokens[to]?.tag === 'ADV' || isWord(tokens[to], 'not', "n't")) to += 1;
  return to;
}

/** The actors that are the subject of a verb. */
function findAgent(verb: VerbGroup, words: ActorWords, rule: VerbRule): readonly string[] {
  const subject = findSubjectOf(verb, words);
  if (subject === undefined) return isLeading(verb, words) ? [words.speaker ?? []].flat() : [];
  const actors = readSubject(words, subject);
  return actors.length > 0 ? actors : readPointer(words, subject.from, rule);
}

/** “China benefits from these moves”: whoever the sentence before ended with; what is said or done is not followed so far. */
function readPointer(
  { tokens, these }: ActorWords,
  at: number,
  { kind }: VerbRule,
): readonly string[] {
  const isPointing = kind === 'effect' && isWord(tokens[at], 'this', 'these', 'such');
  // Behind “that” or “because” it more likely points to what stands before in the sentence.
  const isInner = tokens.slice(0, at).some(isSubordinator);
  return isPointing && !isInner && these !== undefined ? [these] : [];
}

function readSubject(words: ActorWords, { from, to }: TokenRange): readonly string[] {
  const { tokens, actorsAt } = words;
  const own = actorsAt[from] ?? [];
  // “China, which condemned …”: the relative pronoun stands for what is before it.
  if (isRelative(tokens[from]) && own.length === 0) {
    const antecedent = isComma(tokens[from - 1]) ? from - 2 : from - 1;
    return actorsAt[antecedent] ?? [];
  }
  return readActorPhrase(words, from, to)?.actors ?? [];
}

/** “threatened | to impose sanctions”: the content begins with the infinitive. */
function isLeading({ form, from }: VerbGroup, { tokens }: ActorWords): boolean {
  return form === 'to' && from <= 1 && isWord(tokens[0], 'to');
}

const RAISING = 8;

/** The subject of a verb; that of the verb it hangs on where it has none of its own: “Russia | declined to join in sanctioning …”. */
function findSubjectOf(verb: VerbGroup, words: ActorWords): TokenRange | undefined {
  let current = verb;
  for (let climb = 0; climb < RAISING; climb += 1) {
    if (current.form === 'finite') return findFiniteSubject(current, words);
    const controlled = findControlled(current, words);
    if (controlled) return controlled;
    if (current.form === 'ing' && endsPhrase(words, current.from - 1)) return undefined;
    const host = words.verbs[words.verbs.indexOf(current) - 1];
    if (!host) return current.form === 'ing' ? findSharedSubject(words, current) : undefined;
    current = host;
  }
  return undefined;
}

function findFiniteSubject(verb: VerbGroup, words: ActorWords): TokenRange | undefined {
  // “has since declined”: an auxiliary that a word parts from its verb.
  const auxiliary = words.verbs.find(({ to, form }) => to === verb.from - 1 && form === 'finite');
  const isParted = isWord(words.tokens[verb.from - 1], 'since');
  const first = isParted && auxiliary ? auxiliary : verb;
  return findSubject(words, first.from) ?? findSharedSubject(words, first);
}

/** “urged China | to condemn Russia”, “prevent China | from attacking Taiwan”: the object of the verb before. */
function findControlled(
  { form, from }: VerbGroup,
  { tokens, actorsAt }: ActorWords,
): TokenRange | undefined {
  const isLed = form === 'to' ? isWord(tokens[from - 1], 'to') : isWord(tokens[from - 1], 'from');
  const object = from - 2;
  if (!isLed || (actorsAt[object]?.length ?? 0) === 0) return undefined;
  let start = object;
  while (start > 0 && (actorsAt[start - 1]?.length ?? 0) > 0) start -= 1;
  return { from: start, to: object + 1 };
}

/** “the only ones benefiting from …”: the noun before is the subject, and no actor unless it is one. */
function endsPhrase({ tokens, actorsAt }: ActorWords, at: number): boolean {
  return isNoun(tokens[at]) && (actorsAt[at]?.length ?? 0) === 0;
}
