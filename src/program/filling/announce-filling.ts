import { paragraph } from '../../card/build.ts';
import type { Card } from '../../card/card.ts';
import type { FrontDesk } from '../../commands/front-desk.ts';
import type { Filled, Progress } from './fill-house.ts';

/** A start that goes on while questions are answered. */
export interface Filling {
  /** Undefined once it is done. */
  findProgress(): Progress | undefined;
  readonly done: Promise<unknown>;
}

/** What fills a house once, and tells how far it is; until it is begun there is nothing to wait for. */
export function createFilling(
  work: (onProgress: (progress: Progress) => void) => Promise<Filled>,
): Filling & { fill(onProgress?: (progress: Progress) => void): Promise<Filled> } {
  let progress: Progress | undefined;
  let done: Promise<unknown> = Promise.resolve();
  return {
    findProgress: () => progress,
    get done() {
      return done;
    },
    fill(onProgress) {
      progress = { doing: 'indexed', done: 0, total: 0 };
      const filled = work((next) => {
        progress = next;
        onProgress?.(next);
      }).finally(() => {
        progress = undefined;
      });
      done = filled;
      return filled;
    },
  };
}

/** A question that comes in the first moment of a start finds all where so long is enough. */
const WAIT_MS = 1000;

/** The front desk during a start: an answer waits a moment for the index, and says so where it is not whole yet. */
export function announceFilling(
  desk: FrontDesk,
  filling: Filling,
  waitMs: number = WAIT_MS,
): FrontDesk {
  const answer = async (give: () => Promise<Card>): Promise<Card> => {
    if (filling.findProgress() !== undefined) await waitFor(filling.done, waitMs);
    // As it was when the question was put, not when the answer was ready.
    const progress = filling.findProgress();
    const card = await give();
    return progress === undefined ? card : addNote(card, progress);
  };
  return {
    ...desk,
    dispatch: (...given) => answer(() => desk.dispatch(...given)),
    ask: (...given) => answer(() => desk.ask(...given)),
  };
}

function addNote(card: Card, { doing, done, total }: Progress): Card {
  if (card.kind !== 'answer' && card.kind !== 'empty') return card;
  const far = total === 0 ? '' : `: ${done} of ${total} articles are ${doing}`;
  const note = `Readout has just started and is not ready yet${far}. What is missing here may be there in a moment.`;
  return { ...card, blocks: [paragraph(note), ...card.blocks] };
}

async function waitFor(done: Promise<unknown>, waitMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, waitMs);
  });
  // Whoever started it is told of a fault; here it only ends the wait.
  await Promise.race([done.catch(() => undefined), passed]);
  clearTimeout(timer);
}
