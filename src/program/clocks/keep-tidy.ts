import type { House } from '../house/house.ts';
import type { ProgramTools } from '../terminal/terminal.ts';
import { repeat } from './repeat.ts';

const EVERY_HOUR = '17 * * * *';
const DAY_MS = 86_400_000;
/** As long as a draft: what was typed into a form that failed is corrected soon or never. */
const TYPED_MS = 7 * DAY_MS;
/** Buttons of older messages are hardly pressed, and say what to type instead. */
const OTHER_MS = 180 * DAY_MS;

/** Drops what buttons stood for that nobody needs any more, while Readout runs. */
export function keepTidy(
  house: Pick<House, 'store'>,
  { log }: Pick<ProgramTools, 'log'>,
): { stop(): Promise<void> } {
  return repeat({
    when: EVERY_HOUR,
    work: () => dropOldTexts(house, new Date()),
    onFault: (cause) => log.error('Old texts of buttons could not be dropped.', cause),
  });
}

/** Drops what is too old at a time. */
export async function dropOldTexts({ store }: Pick<House, 'store'>, now: Date): Promise<void> {
  const nowMs = now.getTime();
  await store.dropTexts({ typedMs: nowMs - TYPED_MS, otherMs: nowMs - OTHER_MS });
}
