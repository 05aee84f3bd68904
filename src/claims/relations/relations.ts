import type { Relation } from '../../domain/relation.ts';
import type { Stretch } from '../content.ts';
import type { Modality } from '../modality/modality.ts';
import { countOver, locateWords } from '../modality/scopes.ts';
import { isWord } from '../sentences/words.ts';
import { type ActorContext, findActing, readActorWords } from './actor-words.ts';
import type { FoundRelation } from './found-relation.ts';
import { findNounRelations } from './noun-relations.ts';
import { findRoleRelations } from './role-relations.ts';
import { findVerbRelations } from './verb-relations.ts';

/** Finds which actor of a sentence stands how to which other; what the words do not join is left apart. */
export function findRelations(
  stretch: Stretch,
  modality: Modality,
  context: ActorContext,
): readonly Relation[] {
  if (countActors(stretch, context) < 2) return [];
  const words = readActorWords(stretch, context);
  const named = new Set(words.actorsAt.flat());
  if (named.size + ((context.these ?? context.speaker) ? 1 : 0) < 2) return [];
  const found = [
    ...findVerbRelations(words),
    ...findNounRelations(words),
    ...findRoleRelations(words),
  ];
  return keepFirst(found).map((each) => ({
    from: each.from,
    to: each.to,
    direction: each.direction,
    kind: each.kind,
    negated: isDenied(each, modality),
    hedged: isHedged(each, stretch, modality),
    evidence: locateWords(each.evidence, stretch),
  }));
}

/** At most so many actors are in a sentence; most have nobody or one, and are not looked into. */
function countActors(
  stretch: Stretch,
  { mentions, we, who, these, speaker }: ActorContext,
): number {
  const actors = new Set([we, who].filter((actor) => actor !== undefined));
  for (const { actorId } of findActing(stretch, mentions)) actors.add(actorId);
  return actors.size + ((these ?? speaker) ? 1 : 0);
}

/** A “not” may stand behind the verb, and before what it takes with it: “is not in the interest of”. */
function isDenied({ head, evidence: [words] }: FoundRelation, { negations }: Modality): boolean {
  return countOver(negations, words ? words.to - 1 : head) % 2 === 1;
}

/** One relation of a kind between two actors in a sentence, as it is said first. */
function keepFirst(found: readonly FoundRelation[]): readonly FoundRelation[] {
  const sorted = [...found].sort((a, b) => a.head - b.head);
  return sorted.filter(
    (each, at) =>
      sorted.findIndex(
        ({ from, to, direction, kind }) =>
          from === each.from &&
          to === each.to &&
          direction === each.direction &&
          kind === each.kind,
      ) === at,
  );
}

/** These make of what follows more than a wish or a plan: “began to attack”. */
const REAL =
  /^(?:began|begun|begins|continue|continues|continued|helped|helps|came|managed|used|started|starts)$/u;

function isHedged(
  { head, isMentioned }: FoundRelation,
  { tokens, verbs, verbAt }: Stretch,
  { hedges, negations }: Modality,
): boolean {
  if (isMentioned || countOver(hedges, head) > 0) return true;
  // “That does not mean that it is not so” says little.
  if (countOver(negations, head) > 1) return true;
  const verb = verbs[verbAt[head] ?? -1];
  if (!verb) return false;
  if (tokens.slice(verb.from, verb.head).some((token) => isWord(token, 'would', 'should', 'can')))
    return true;
  return verb.form === 'to' && !REAL.test(tokens[verb.from - 2]?.lower ?? '');
}
