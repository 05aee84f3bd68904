import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from './adapter.ts';

/** What is asked of a platform about the groups that Readout was in when it was left. */
export interface RemovalQuestion {
  /** All that it was in. */
  readonly known: readonly string[];
  /** Whether the platform itself says that Readout was removed from a group; false where it says nothing. */
  isGone(group: string): Promise<boolean>;
  readonly log: Log;
  readonly pauseMs?: number;
  readonly signal: AbortSignal;
}

/** What a platform says in the middle of a fault of its own, it does not say a while later. */
const PAUSE_MS = 60_000;
/** That Readout was removed from all of more at once is less likely than that something is wrong. */
const MOST_AT_ONCE = 2;

/** Finds the groups that Readout was removed from while it was not running: those of which the platform says so twice. */
export async function findRemoved(question: RemovalQuestion): Promise<readonly string[]> {
  const { known, log, pauseMs = PAUSE_MS, signal } = question;
  const gone = await filterGone(known, question);
  if (gone.length === 0) return [];
  if (gone.length === known.length && gone.length > MOST_AT_ONCE) {
    log.warn(
      `Readout seems to have been removed from all of ${gone.length} places at once; nothing was deleted. Is it the right token? “readout doctor” looks.`,
    );
    return [];
  }
  await sleep(pauseMs, undefined, { signal, ref: false });
  return filterGone(gone, question);
}

async function filterGone(
  groups: readonly string[],
  { isGone, signal }: RemovalQuestion,
): Promise<readonly string[]> {
  const gone: string[] = [];
  // One after the other: nobody waits for it, and platforms count requests.
  for (const group of groups) {
    signal.throwIfAborted();
    if (await isGone(group)) gone.push(group);
  }
  return gone;
}
