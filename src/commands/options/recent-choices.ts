import { nameGroup } from '../../domain/group.ts';
import type { Caller } from '../callers/caller.ts';
import type { Command, RawOptions } from '../command.ts';
import type { Completion } from './options.ts';

/** What each person put into options last, newest first. It lasts as long as the process. */
export interface RecentChoices {
  remember(caller: Caller, command: Command, options: RawOptions): void;
  list(caller: Caller, completes: Completion): readonly string[];
  forget(caller: Caller): void;
}

const MOST_PEOPLE = 2000;
const MOST_CHOICES = 20;
/** Discord offers no longer value. */
const MOST_LETTERS = 100;

/** Keeps the latest choices of the latest people. */
export function createRecentChoices(): RecentChoices {
  const people = new Map<string, readonly Choice[]>();

  return {
    remember(caller, { options: table }, options) {
      // On a public page all are the same person.
      if (caller.place.adapter === 'web' && !caller.isHost) return;
      const chosen = Object.entries(options).flatMap(([name, value]): Choice[] => {
        const completes = table[name]?.completes;
        const isShort = value.length > 0 && value.length <= MOST_LETTERS;
        return completes === undefined || !isShort ? [] : [{ completes, value }];
      });
      if (chosen.length === 0) return;
      const key = writeKey(caller);
      const before = (people.get(key) ?? []).filter(
        (old) => !chosen.some((each) => isSame(each, old)),
      );
      // A map keeps the order of insertion, so whoever asked last stands last.
      people.delete(key);
      people.set(key, [...chosen, ...before].slice(0, MOST_CHOICES));
      const [oldest] = people.keys();
      if (people.size > MOST_PEOPLE && oldest !== undefined) people.delete(oldest);
    },
    list: (caller, completes) =>
      (people.get(writeKey(caller)) ?? [])
        .filter((choice) => choice.completes === completes)
        .map(({ value }) => value),
    forget: (caller) => void people.delete(writeKey(caller)),
  };
}

interface Choice {
  readonly completes: Completion;
  readonly value: string;
}

function isSame(one: Choice, other: Choice): boolean {
  return one.completes === other.completes && one.value.toLowerCase() === other.value.toLowerCase();
}

/** One group learns nothing of what somebody asks in another. */
function writeKey({ place, person }: Caller): string {
  return JSON.stringify([nameGroup(place), place.adapter, person]);
}
