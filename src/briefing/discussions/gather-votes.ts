import type { Position, PositionTally } from '../../domain/discussion.ts';
import type { DiscussionStore, Vote } from '../../store/discussions/discussion-store.ts';

/** What a member holds after a vote, and what all hold. */
export interface TakenVote {
  readonly position: Position;
  readonly tally: PositionTally;
}

/** Writes down a vote; undefined where the discussion is not open. */
export type TakeVote = (discussionId: string, vote: Vote) => Promise<TakenVote | undefined>;

interface Waiting {
  readonly vote: Vote;
  readonly resolve: (taken: TakenVote | undefined) => void;
  readonly reject: (cause: unknown) => void;
}

type VoteStore = Pick<DiscussionStore, 'takePositions' | 'countPositions'>;

/** Has thousands of votes that come at one time written and counted together: those that come meanwhile are the next. */
export function createVoteGatherer(store: VoteStore, findReadyMs: () => number): TakeVote {
  const waiting = new Map<string, Waiting[]>();
  const underWay = new Set<string>();

  async function write(id: string): Promise<void> {
    if (underWay.has(id)) return;
    underWay.add(id);
    for (let some = take(id); some !== undefined; some = take(id)) await writeSome(id, some);
    underWay.delete(id);
  }

  function take(id: string): readonly Waiting[] | undefined {
    const some = waiting.get(id);
    waiting.delete(id);
    return some;
  }

  async function writeSome(id: string, some: readonly Waiting[]): Promise<void> {
    try {
      const votes = some.map(({ vote }) => vote);
      const held = await store.takePositions(id, votes, findReadyMs());
      const tally = held && (await store.countPositions(id));
      for (const { vote, resolve } of some) {
        const position = held?.get(vote.member);
        resolve(position && tally && { position, tally });
      }
    } catch (cause) {
      for (const { reject } of some) reject(cause);
    }
  }

  return (id, vote) =>
    new Promise((resolve, reject) => {
      const others = waiting.get(id) ?? [];
      others.push({ vote, resolve, reject });
      waiting.set(id, others);
      void write(id);
    });
}
