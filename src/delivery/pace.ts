import type { Poster } from '../adapters/adapter.ts';
import type { Place } from '../domain/place.ts';

/** Lets messages go out as fast as a platform wants them, and not faster. */
export interface Pace {
  /** Waits until a message may go to a place, and takes its turn. */
  take(poster: Poster, place: Place): Promise<void>;
  /** Where a message would wait long now, by how such places begin: what goes elsewhere need not wait behind it. */
  listBusy(): readonly string[];
  /** Lets all that goes the same way wait so long, because the platform asked for it. */
  hold(poster: Poster, place: Place, ms: number): void;
}

interface PaceTools {
  /** Milliseconds since any beginning. */
  readonly nowMs: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

/** Whoever waits less keeps their turn in the order. */
const BUSY_MS = 300;
/** Above it, turns that are over are forgotten. */
const MOST_TURNS = 10_000;

/** Begins with every turn free. */
export function createPace({ nowMs, wait }: PaceTools): Pace {
  const freeAt = new Map<string, number>();
  const forget = (): void => {
    if (freeAt.size < MOST_TURNS) return;
    for (const [key, free] of freeAt) if (free <= nowMs()) freeAt.delete(key);
  };
  return {
    async take(poster, place) {
      const { pace } = poster;
      if (pace === undefined) return;
      forget();
      const all = nameWay(poster, place);
      const channel = nameChannel(poster, place);
      const turn = Math.max(nowMs(), freeAt.get(all) ?? 0, freeAt.get(channel) ?? 0);
      freeAt.set(all, turn + pace.everyMs);
      freeAt.set(channel, turn + pace.everyMsInChannel);
      if (turn > nowMs()) await wait(turn - nowMs());
    },
    listBusy() {
      const from = nowMs() + BUSY_MS;
      return [...freeAt].filter(([, free]) => free > from).map(([key]) => key);
    },
    hold(poster, place, ms) {
      const way = nameWay(poster, place);
      freeAt.set(way, Math.max(freeAt.get(way) ?? 0, nowMs() + Math.min(ms, LONGEST_HOLD_MS)));
    },
  };
}

/** What waits longer gives its lease back, and is tried again. */
const LONGEST_HOLD_MS = 10_000;

/** As the places begin that go this way, in the words of `writePlace`. */
function nameWay({ name, pace }: Poster, { workspace = '' }: Place): string {
  return pace?.scope === 'workspace' ? `${name}:${workspace}:` : `${name}:`;
}

function nameChannel(
  { name }: Poster,
  { workspace = '', channel = '', thread = '' }: Place,
): string {
  return [name, workspace, channel, thread].join(':');
}
