import type { Effect } from '../../../card/card.ts';
import type { Caller } from '../../../commands/callers/caller.ts';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import { findCommand } from '../../../commands/typing/find-command.ts';

/** What pressing a drawn button does here: `change` is sent by POST, `share` has no channel to go to, and `unknown` runs nothing. */
export type ButtonEffect = Effect['effect'] | 'change' | 'unknown';

/** The effects of the buttons of a message, by the references they carry. */
export type ButtonEffects = ReadonlyMap<string, ButtonEffect>;

/** Finds out what each reference stands for. */
export async function findEffects(
  references: Iterable<string>,
  {
    desk,
    caller,
  }: { readonly desk: Pick<FrontDesk, 'recallAction' | 'commands'>; readonly caller: Caller },
): Promise<ButtonEffects> {
  const entries = Array.from(new Set(references), async (reference) => {
    const recalled = await desk.recallAction(reference, caller);
    if ('problem' in recalled) return [reference, 'unknown'] as const;
    const runs = recalled.effect === 'replace' || recalled.effect === 'tell';
    const changes = runs && isChange(recalled.command, desk);
    return [reference, changes ? 'change' : recalled.effect] as const;
  });
  return new Map(await Promise.all(entries));
}

/** Whether a command changes something: those that need a permission do. */
export function isChange(command: string, { commands }: Pick<FrontDesk, 'commands'>): boolean {
  return findCommand(command, commands)?.permission !== undefined;
}
