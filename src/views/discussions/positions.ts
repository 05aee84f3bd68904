import type { Discussion, Position, PositionCount } from '../../domain/discussion.ts';
import type { Say } from '../../messages/say.ts';

/** Each position, in the order it is shown. */
export const POSITIONS: readonly Position[] = ['a', 'b', 'unsure'];

/** A position in words. */
export function namePosition(position: Position, say: Say): string {
  return say(`position.${position}`);
}

/** How many hold which position, in one line each. */
export function listCounts(counts: PositionCount, say: Say): readonly (readonly string[])[] {
  return POSITIONS.map((position) => [`${namePosition(position, say)}: ${counts[position]}`]);
}

/** What a discussion is called. */
export function nameDiscussion({ number, topic }: Discussion, say: Say): string {
  return topic === '' ? say('discuss.number', { number }) : say('discuss.topic', { number, topic });
}
