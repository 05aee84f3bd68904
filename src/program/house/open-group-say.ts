import { readLanguage } from '../../messages/language.ts';
import { openSay, type Say } from '../../messages/say.ts';
import type { House } from './house.ts';

/** The words of a group's own language, for what Readout posts there by itself. */
export async function openGroupSay(
  group: string,
  { openDesks }: Pick<House, 'openDesks'>,
): Promise<Say> {
  return openSay(readLanguage((await openDesks(group).groups.readSettings()).language));
}
