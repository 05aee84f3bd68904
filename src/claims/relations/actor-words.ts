import type { Stretch } from '../content.ts';
import type { ActorMention } from '../gazetteer/gazetteer.ts';
import { findTouching } from '../sentences/sorted-spans.ts';
import { isNoun, isPronoun, isWord } from '../sentences/words.ts';
import { followWay } from './find-term.ts';
import { findVerbRules } from './verb-rules.ts';

/** A sentence of a claim with the actors its tokens name. */
export interface ActorWords extends Stretch {
  /** For each token, the actors it names or refers to; a place is none. */
  readonly actorsAt: readonly (readonly string[])[];
  readonly these: string | undefined;
  readonly speaker: string | undefined;
}

export interface ActorContext {
  /** The actors named in the passage, in the order of the text. */
  readonly mentions: readonly ActorMention[];
  /** Whom “we” and “our” mean: the speaker of a quotation, and whom they speak for. */
  readonly we?: string | undefined;
  /** Whom “these” and “this” refer to: the actor the sentence before ended with. */
  readonly these?: string | undefined;
  /** Who would do what an infinitive at the beginning tells: “threatened | to impose …”. */
  readonly speaker?: string | undefined;
  /** Whom “who” means in a question that is answered. */
  readonly who?: string | undefined;
}

const WE = /^(?:we|us|our|ours|i|me|my|ourselves)$/u;

/** Puts beside each token of a sentence whom it names. */
export function readActorWords(
  stretch: Stretch,
  { mentions, we, these, speaker, who }: ActorContext,
): ActorWords {
  const acting = findActing(stretch, mentions);
  const actorsAt = stretch.tokens.map((token) => {
    if (we !== undefined && WE.test(token.lower)) return [we];
    if (who !== undefined && isWord(token, 'who', 'what')) return [who];
    return [...new Set(findTouching(acting, token).map((each) => each.actorId))];
  });
  return { ...addVerbs(stretch, actorsAt), actorsAt, these, speaker };
}

/** Finds the mentions of actors in a sentence, but for the places. */
export function findActing(
  { tokens }: Stretch,
  mentions: readonly ActorMention[],
): readonly ActorMention[] {
  const [first, last] = [tokens[0], tokens[tokens.length - 1]];
  if (!first || !last) return [];
  const inside = findTouching(mentions, { start: first.start, end: last.end });
  return inside.filter(({ kind }) => kind !== 'place');
}

/** “China benefits from …”, “Norland sides with …”: the tagger often takes such verbs for plural nouns. */
function addVerbs(stretch: Stretch, actorsAt: ActorWords['actorsAt']): Stretch {
  const added = stretch.tokens.flatMap((_token, at) =>
    isMistaggedVerb(stretch, at, actorsAt)
      ? [
          {
            from: at,
            head: at,
            to: at + 1,
            form: 'finite' as const,
            passive: false,
            negated: false,
          },
        ]
      : [],
  );
  if (added.length === 0) return stretch;
  const verbs = [...stretch.verbs, ...added].sort((a, b) => a.from - b.from);
  const verbAt = stretch.tokens.map((_token, at) =>
    verbs.findIndex(({ from, to }) => at >= from && at < to),
  );
  return { ...stretch, verbs, verbAt };
}

function isMistaggedVerb(
  { tokens }: Stretch,
  at: number,
  actorsAt: ActorWords['actorsAt'],
): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.tag !== 'NOUN' || !token.lower.endsWith('s')) return false;
  if (!isNoun(before) && !isPronoun(before)) return false;
  const rules = findVerbRules(token.lower);
  if (rules.length === 0 || !next) return false;
  if (next.tag === 'DET' || (actorsAt[at + 1]?.length ?? 0) > 0) return true;
  if (/..ing$/u.test(next.lower)) return true;
  const behind = next.tag === 'ADV' ? at + 2 : at + 1;
  return rules.some(({ ways }) =>
    ways.some(
      (way) => way.length > 0 && way[0] !== '…' && followWay(tokens, behind, way) !== undefined,
    ),
  );
}
