import type { Effect } from '../../card/card.ts';
import type { FrontDesk } from '../../commands/front-desk.ts';

/** What pressing a drawn button does here: `share` has no channel to go to, and `unknown` runs nothing. */
export type ButtonEffect = Effect['effect'] | 'unknown';

/** The effects of the buttons of a message, by the references they carry. */
export type ButtonEffects = ReadonlyMap<string, ButtonEffect>;

/** Finds out what each reference stands for. */
export async function findEffects(
  references: Iterable<string>,
  desk: Pick<FrontDesk, 'recallAction'>,
): Promise<ButtonEffects> {
  const entries = Array.from(new Set(references), async (reference) => {
    const recalled = await desk.recallAction(reference);
    return [reference, recalled?.effect ?? 'unknown'] as const;
  });
  return new Map(await Promise.all(entries));
}
