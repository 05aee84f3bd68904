import { composeProblem } from '../card/build.ts';
import type { Card } from '../card/card.ts';
import { nameGroup } from '../domain/group.ts';
import type { Caller } from './caller.ts';
import { createFairQueue } from './fair-queue.ts';
import { createTokenBuckets, type Rate } from './token-buckets.ts';
import { createTurns, type TakeTurn } from './turns.ts';

/** Keeps one person, and one place, from slowing the others. */
export interface Pace {
  /** Says how long to wait, where a person or their place asks too often; undefined where they may go on. */
  findDelay(caller: Caller): Card | undefined;
  /** Does work when the caller's group has its turn. */
  run<Result>(caller: Caller, work: () => Promise<Result>): Promise<Result>;
  /** Lets what has come in meanwhile go first. */
  readonly takeTurn: TakeTurn;
}

/** Faster than anybody types and presses buttons. */
const PERSON: Rate = { burst: 20, perSecond: 1 };
const PLACE: Rate = { burst: 200, perSecond: 20 };
const AT_ONCE = { all: 32, each: 4 };

/** Creates a pace that everybody may go at first. Whoever runs Readout is not held up. */
export function createPace(nowMs: () => number): Pace {
  const people = createTokenBuckets(PERSON, nowMs);
  const places = createTokenBuckets(PLACE, nowMs);
  const queue = createFairQueue(AT_ONCE);
  const takeTurn = createTurns();
  return {
    findDelay(caller) {
      if (caller.isHost) return undefined;
      const own = namePerson(caller);
      const waitMs = own === undefined ? 0 : people.take(own);
      if (waitMs > 0) return composeDelay('You ask faster than Readout answers', waitMs);
      const placeMs = places.take(nameGroup(caller.place));
      return placeMs > 0
        ? composeDelay('This place asks faster than Readout answers', placeMs)
        : undefined;
    },
    run: (caller, work) =>
      queue.run(nameGroup(caller.place), async () => {
        await takeTurn();
        const result = await work();
        // What comes next is to draw the answer, which is work of its own.
        await takeTurn();
        return result;
      }),
    takeTurn,
  };
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
