import { DiscordAPIError, type REST, Routes } from 'discord.js';

const ARCHIVED = 50_083;

/** Changes something in a thread. One that rested until Discord archived it is opened again first: nothing in it can be changed before. */
export async function changeInThread(
  channel: string,
  rest: REST,
  change: () => Promise<unknown>,
): Promise<void> {
  try {
    await change();
  } catch (cause) {
    if (!(cause instanceof DiscordAPIError) || Number(cause.code) !== ARCHIVED) throw cause;
    await rest.patch(Routes.channel(channel), { body: { archived: false } });
    await change();
  }
}
