import type { TextSpan } from '../../domain/article.ts';
import type { ActorMention, Gazetteer } from '../gazetteer/gazetteer.ts';
import type { ParsedSentence } from '../grammar/parse.ts';

/** A sentence of a passage with the actors named in it. */
export interface NamedSentence {
  readonly parsed: ParsedSentence;
  /** In the order of the text; without places. */
  readonly mentions: readonly ActorMention[];
}

/** A place in a passage where a reference may begin, with all that was read before it. */
export interface ReferencePlace {
  readonly at: number;
  readonly sentence: NamedSentence;
  /** The mentions of the sentence that end before the place. */
  readonly before: readonly ActorMention[];
  /** The sentences of the passage before this one, the nearest first. */
  readonly earlier: readonly NamedSentence[];
  readonly gazetteer: Gazetteer;
}

/** Whom a phrase refers to. */
export interface Reference {
  readonly span: TextSpan;
  /** None where the phrase is read, and means nobody for sure. */
  readonly actorIds: readonly string[];
}

/** The actors named, each once, in the order in which they were last named. */
export function listDistinct(
  mentions: readonly ActorMention[],
  passes: (id: string) => boolean,
): readonly string[] {
  const ids = new Set<string>();
  for (const { actorId } of mentions) {
    if (!passes(actorId)) continue;
    ids.delete(actorId);
    ids.add(actorId);
  }
  return [...ids];
}

/** Whether an actor is of one of the kinds. */
export function isOfKind(gazetteer: Gazetteer, ...kinds: readonly string[]) {
  return (id: string): boolean => kinds.includes(gazetteer.get(id)?.kind ?? '');
}
