import { setImmediate as nextTurn } from 'node:timers/promises';

/** So long one turn of the event loop may be; a few statements fit into it. */
const LONGEST_TURN_MS = 10;

let turnBegan: number | undefined;

/**
 * Ends this turn of the event loop where statements have filled it: SQLite answers within the call, and whoever asks it a thousand things
 * in a row would otherwise keep everybody else waiting.
 */
export async function letOthersGo(): Promise<void> {
  const now = performance.now();
  if (turnBegan === undefined) {
    turnBegan = now;
    setImmediate(() => {
      turnBegan = undefined;
    });
  } else if (now - turnBegan > LONGEST_TURN_MS) {
    await nextTurn();
  }
}
