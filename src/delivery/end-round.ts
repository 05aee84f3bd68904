import type { PostProblem } from '../adapters/adapter.ts';
import { sayIn } from '../card/say-in.ts';
import { tellSpeakers } from '../messages/card-words.ts';
import type { TendedDiscussion } from '../store/discussions/discussion-store.ts';
import { viewRefused } from '../views/discussions/view-lost.ts';
import { findPause } from './find-retry.ts';
import { nonceOf } from './post-once.ts';
import { tellPerson } from './tell-person.ts';
import type { TendTools } from './tend-tools.ts';

/** What became of a look at a thread; `more`: something is left to be posted, `closed`: nothing was sent. */
export type Outcome = 'done' | 'more' | 'closed' | PostProblem;

/** A card is changed this often at most, well within what either platform takes in one channel. */
const REST_MS = 1_500;
/** Somebody has to give Readout a right: that takes hours, and what was said meanwhile is not to be lost. */
const REFUSED_WAIT_MS = 30 * 60_000;
const MOST_REFUSALS = 96;

/** Puts a discussion back until there is something to do, and says what a person has to know. */
export async function endRound(
  tended: TendedDiscussion,
  outcome: Outcome,
  tools: TendTools,
): Promise<void> {
  const { store, now, report } = tools;
  const { id, state, closesMs } = tended.discussion;
  const nowMs = now().getTime();
  const notBeforeMs = nowMs + REST_MS;
  if (outcome === 'closed') {
    return store.endTending(tended, { nextMs: notBeforeMs, notBeforeMs, goesOn: true });
  }
  if (outcome === 'more') return store.endTending(tended, { nextMs: notBeforeMs, notBeforeMs });
  if (outcome === 'done') {
    const isWaiting = state === 'open' && closesMs !== undefined;
    return store.endTending(tended, { notBeforeMs, ...(isWaiting && { nextMs: closesMs }) });
  }
  const waitMs = findWait(tended, outcome, tools);
  if (waitMs !== undefined) {
    if (outcome.kind === 'refused' && tended.refusals === 0)
      await tellOpener(tended, outcome, tools);
    const nextMs = nowMs + waitMs;
    return store.endTending(tended, {
      nextMs,
      notBeforeMs: nextMs,
      failed: outcome.kind === 'refused' ? 'refused' : 'retry',
    });
  }
  report(`The thread of discussion ${id} is given up: ${outcome.problem}`);
  const isLost = await store.closeDiscussion(id, { closedMs: nowMs }, 'lost');
  // The next look brings the opener what there is.
  return store.endTending(tended, { notBeforeMs, ...(isLost && { nextMs: notBeforeMs }) });
}

function findWait(
  { attempts, refusals }: TendedDiscussion,
  problem: PostProblem,
  { chance }: TendTools,
): number | undefined {
  switch (problem.kind) {
    // An outage or a token that is refused may last for days, and nobody could open again what was given up.
    case 'retry':
      return findPause(attempts, problem, chance);
    case 'refused':
      return refusals + 1 < MOST_REFUSALS ? REFUSED_WAIT_MS : undefined;
    case 'gone':
      return undefined;
  }
}

async function tellOpener(
  { discussion }: TendedDiscussion,
  { problem }: PostProblem,
  { posters, now, report, openSay }: TendTools,
): Promise<void> {
  const { openedBy, place } = discussion;
  const say = await openSay(discussion.group);
  const card = sayIn(viewRefused(discussion, problem, say), tellSpeakers(say));
  // At another time it is another message.
  const nonce = nonceOf(
    discussion,
    `r${Math.floor(now().getTime() / REFUSED_WAIT_MS).toString(36)}`,
  );
  const untold = await tellPerson({ person: openedBy.person, place, card, nonce }, posters);
  const name = `The thread of discussion ${discussion.id} waits: ${problem}`;
  report(untold === undefined ? name : `${name} Who opened it was not told: ${untold.problem}`);
}
