import type { Speaker } from '../../domain/claim.ts';
import type { Relation } from '../../domain/relation.ts';
import { readModality } from '../modality/modality.ts';
import { countOver } from '../modality/scopes.ts';
import { type AttributedPart, isInside } from '../passage-context.ts';
import { readActorPhrase } from './actor-phrase.ts';
import { readActorWords } from './actor-words.ts';
import { findVerbRules } from './verb-rules.ts';

/** Finds the relation that a cue itself carries, from the speaker to whom the content begins with: “criticized | the Kyiv government”. */
export function findCueRelations(
  { attribution, context, sentence: { parsed } }: AttributedPart,
  speaker: Speaker | undefined,
): readonly Relation[] {
  const { cue, content, pattern } = attribution;
  const [from] = speaker?.actorIds ?? [];
  const verb = parsed.verbs.findLast(({ head }) => isInside(parsed.tokens[head], cue));
  if (from === undefined || !verb || !/^(?:thing|as|infinitive)$/u.test(pattern)) return [];
  const rule = findVerbRules(parsed.tokens[verb.head]?.lower ?? '').find(
    ({ via }) => via === undefined,
  );
  const start = parsed.tokens.findIndex((token) => token.start === content[0]?.start);
  if (!rule || rule.isMutual || start < 0) return [];
  const words = readActorWords(parsed, { mentions: context.mentions });
  const { hedges, negations } = readModality(parsed);
  const targets = readActorPhrase(words, start)?.actors ?? [];
  return targets
    .filter((to) => !context.widen([from]).includes(to) && !context.widen([to]).includes(from))
    .map((to) => ({
      from,
      to,
      direction: rule.direction,
      kind: rule.kind,
      negated: countOver(negations, verb.head) % 2 === 1,
      hedged: countOver(hedges, verb.head) > 0,
      evidence: cue,
    }));
}
