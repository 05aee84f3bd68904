import type { TextSpan } from '../../domain/article.ts';
import type { ActorMention, Gazetteer } from '../gazetteer/gazetteer.ts';
import { findTouching } from '../sentences/sorted-spans.ts';

/** Looks up which actor a stretch of the article names. */
export interface NamedActors {
  /** The actor that a whole name names; “Putin” names him in “Vladimir V. Putin” too. */
  findOf(name: TextSpan): string | undefined;
  findInside(span: TextSpan): readonly ActorMention[];
}

/** Creates the look-up over the mentions of an article, in the order of the text. */
export function createNamedActors(
  mentions: readonly ActorMention[],
  gazetteer: Gazetteer,
): NamedActors {
  return {
    findOf(name) {
      const mention = findTouching(mentions, name).at(-1);
      if (!mention || mention.end < name.end || mention.kind === 'reference') return undefined;
      const isWhole = mention.start <= name.start;
      const isSurname = gazetteer.get(mention.actorId)?.kind === 'person';
      return isWhole || isSurname ? mention.actorId : undefined;
    },
    findInside: (span) => findTouching(mentions, span),
  };
}
