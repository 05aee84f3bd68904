import type { Discussion, Position, PositionCount } from '../../domain/discussion.ts';

/** Each position as people see it, in the order it is shown. */
export const POSITIONS: readonly (readonly [Position, string])[] = [
  ['a', 'A is right'],
  ['b', 'B is right'],
  ['unsure', 'Unsure'],
];

/** A position in words. */
export function namePosition(position: Position): string {
  return POSITIONS.find(([each]) => each === position)?.[1] ?? position;
}

/** How many hold which position, in one line each. */
export function listCounts(counts: PositionCount): readonly (readonly string[])[] {
  return POSITIONS.map(([position, name]) => [`${name}: ${counts[position]}`]);
}

/** What a discussion is called. */
export function nameDiscussion({ number, topic }: Discussion): string {
  return topic === '' ? `Discussion ${number}` : `Discussion ${number}: ${topic}`;
}
