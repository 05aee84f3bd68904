import type { DiscussionStore, Vote } from '../../store/discussion-store.ts';

/** Writes down a vote; says whether the discussion was open. */
export type TakeVote = (discussionId: string, vote: Vote) => Promise<boolean>;

interface Waiting {
  readonly vote: Vote;
  readonly resolve: (isOpen: boolean) => void;
  readonly reject: (cause: unknown) => void;
}

/** Has thousands of votes that come at one time written together: those that come while some are written are the next. */
export function createVoteGatherer(
  store: Pick<DiscussionStore, 'takePositions'>,
  findReadyMs: () => number,
): TakeVote {
  const waiting = new Map<string, Waiting[]>();
  const underWay = new Set<string>();

  async function write(id: string): Promise<void> {
    if (underWay.has(id)) return;
    underWay.add(id);
    for (;;) {
      const some = waiting.get(id);
      if (some === undefined) break;
      waiting.delete(id);
      const votes = some.map(({ vote }) => vote);
      await store.takePositions(id, votes, findReadyMs()).then(
        (isOpen) => {
          for (const { resolve } of some) resolve(isOpen);
        },
        (cause: unknown) => {
          for (const { reject } of some) reject(cause);
        },
      );
    }
    underWay.delete(id);
  }

  return (id, vote) =>
    new Promise((resolve, reject) => {
      const others = waiting.get(id) ?? [];
      others.push({ vote, resolve, reject });
      waiting.set(id, others);
      void write(id);
    });
}
