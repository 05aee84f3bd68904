import { composeProblem } from '../../card/build.ts';
import type { Card } from '../../card/card.ts';
import { nameGroup } from '../../domain/group.ts';
import type { Caller } from '../callers/caller.ts';
import { createByteBudget } from './byte-budget.ts';
import { createFairQueue } from './fair-queue.ts';
import { createTokenBuckets, type Rate } from './token-buckets.ts';
import { createTurns, type TakeTurn } from './turns.ts';

/** What waits behind what: `outside` goes out to the network, which takes as long as others take, so answers never wait behind it. */
export type Lane = 'answers' | 'outside';

/** Keeps one person, and one place, from slowing the others. */
export interface Pace {
  /** Says how long to wait, where a person or their place asks too often; undefined where they may go on. */
  findDelay(caller: Caller, lane: Lane): Card | undefined;
  /** Does work when the caller's group has its turn. */
  run<Result>(caller: Caller, lane: Lane, work: () => Promise<Result>): Promise<Result>;
  /** Waits until there is room for files in memory; gives what hands it back. */
  holdBytes(bytes: number): Promise<() => void>;
  /** Lets what has come in meanwhile go first. */
  readonly takeTurn: TakeTurn;
}

/** Faster than anybody types and presses buttons. */
const PERSON: Rate = { burst: 20, perSecond: 1 };
const PLACE: Rate = { burst: 200, perSecond: 20 };
/** Several people may sit behind one address. */
const NETWORK: Rate = { burst: 60, perSecond: 5 };
const AT_ONCE = {
  answers: { all: 32, each: 4 },
  // Each may bring 20 MB into memory.
  outside: { all: 12, each: 2 },
} as const;
/** What is fetched takes half a minute at worst, and nobody can be answered after a quarter of an hour. */
const MOST_WAITING = 20;
/** Three of the largest files that are taken. */
const MOST_BYTES = 150_000_000;

/** Creates a pace that everybody may go at first. Whoever runs Readout is not held up. */
export function createPace(nowMs: () => number): Pace {
  const people = createTokenBuckets(PERSON, nowMs);
  const places = createTokenBuckets(PLACE, nowMs);
  const networks = createTokenBuckets(NETWORK, nowMs);
  const queues = {
    answers: createFairQueue(AT_ONCE.answers),
    outside: createFairQueue(AT_ONCE.outside),
  };
  const takeTurn = createTurns();
  const isFull = (caller: Caller): boolean =>
    queues.outside.countWaiting(nameRow(caller)) >= MOST_WAITING;
  return {
    findDelay(caller, lane) {
      if (caller.isHost) return undefined;
      if (lane === 'outside' && isFull(caller)) return composeProblem(FULL, FULL_HINT);
      const own = namePerson(caller);
      const waitMs = own === undefined ? 0 : people.take(own);
      if (waitMs > 0) return composeDelay('You ask faster than Readout answers', waitMs);
      const isVisitor = caller.network !== undefined;
      const buckets = isVisitor ? networks : places;
      const placeMs = buckets.take(nameRow(caller));
      return placeMs > 0
        ? composeDelay('This place asks faster than Readout answers', placeMs)
        : undefined;
    },
    run: (caller, lane, work) =>
      queues[lane].run(nameRow(caller), async () => {
        await takeTurn();
        const result = await work();
        // What comes next is to draw the answer, which is work of its own.
        await takeTurn();
        return result;
      }),
    holdBytes: createByteBudget(MOST_BYTES).hold,
    takeTurn,
  };
}

const FULL = 'Much is being fetched for this place';
const FULL_HINT =
  'Ask again when some of it has come; what does not go out to the network is answered meanwhile.';

/** Who waits behind whom: those of a group, and visitors of the page that come from one network. */
function nameRow({ place, network }: Caller): string {
  return network === undefined ? nameGroup(place) : `visitor ${network}`;
}

/** The page knows no people: whoever comes by it is one of many. */
function namePerson({ place, person }: Caller): string | undefined {
  return place.adapter === 'web' ? undefined : `${nameGroup(place)} ${person}`;
}

function composeDelay(title: string, waitMs: number): Card {
  const seconds = Math.ceil(waitMs / 1_000);
  const wait = seconds === 1 ? 'a second' : `${seconds} seconds`;
  return composeProblem(title, `Wait ${wait} and ask again; everybody else is answered meanwhile.`);
}
