import { isMember, type SlackCaller } from './slack-caller.ts';

/** Gives a person for whom Slack is asked what it has not said lately. */
export type RememberPeople = (caller: SlackCaller) => SlackCaller;

interface Kept {
  readonly answer: Promise<unknown>;
  readonly untilMs: number;
}

/** Longer than it takes to show all pages, and shorter than anybody waits to be let in. */
const KEPT_MS = 60_000;
const MOST_KEPT = 2_000;

/**
 * Creates what asks Slack once a minute for a person’s channels and standing, and for the members of a user group, of which all have
 * the same: a page only shows something, and what is done on it asks again.
 */
export function createRememberPeople(nowMs: () => number): RememberPeople {
  const kept = new Map<string, Kept>();

  function keep<Answer>(name: string, ask: () => Promise<Answer>): Promise<Answer> {
    const known = kept.get(name);
    // What is kept under a name is what was asked for under it.
    if (known !== undefined && nowMs() < known.untilMs) return known.answer as Promise<Answer>;
    const answer = ask();
    answer.catch(() => kept.delete(name));
    kept.delete(name);
    kept.set(name, { answer, untilMs: nowMs() + KEPT_MS });
    const [oldest] = kept.size > MOST_KEPT ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
    return answer;
  }

  return (caller) => {
    const { person, place, listMembers, listChannels, managesPlace } = caller;
    const { workspace = '' } = place;
    const own = `${workspace} ${person}`;
    const listThem = (group: string): Promise<readonly string[]> =>
      keep(`members ${workspace} ${group}`, () => listMembers(group));
    return {
      ...caller,
      listMembers: listThem,
      hasRole: (ids) => isMember(person, ids, listThem),
      ...(listChannels && { listChannels: () => keep(`channels ${own}`, listChannels) }),
      ...(managesPlace && { managesPlace: () => keep(`manages ${own}`, managesPlace) }),
    };
  };
}
