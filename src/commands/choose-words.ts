import { type Language, readLanguage } from '../messages/language.ts';
import { openSay, type Say } from '../messages/say.ts';
import type { Caller } from './callers/caller.ts';
import type { Desks } from './command.ts';

/** The words of the one who asks or of their group; a form has named its `fields` in that language, too. */
export async function chooseWords(
  caller: Caller,
  desks: Desks,
  fields: readonly string[] = [],
): Promise<Say> {
  const language = await chooseLanguage(caller, desks);
  return openSay(language, fields.length > 0 ? language : nameShown(caller));
}

/** That of the one who asks where the platform tells it with each command, else what the group has set, else what it tells when asked. */
async function chooseLanguage(caller: Caller, { groups }: Desks): Promise<Language | undefined> {
  const told = readLanguage(caller.language);
  if (told !== undefined) return told;
  const { language } = await groups.readOwnSettings();
  if (language !== undefined) return readLanguage(language);
  const asked = readLanguage(await caller.findLanguage?.());
  return asked ?? readLanguage((await groups.readSettings()).language);
}

/** The language in which a person sees the options of commands: Discord alone shows them in theirs. */
export function nameShown({ place, language }: Caller): Language | undefined {
  const asked = place.adapter === 'discord' ? readLanguage(language) : undefined;
  // Discord knows no Kazakh.
  return asked === 'kk' ? undefined : asked;
}
