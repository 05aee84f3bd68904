import { type Client, DiscordAPIError, RESTJSONErrorCodes, Routes } from 'discord.js';
import { nameGroup } from '../../../domain/group.ts';
import type { JoinedGroups, Log } from '../../adapter.ts';
import { findRemoved } from '../../find-removed.ts';

export interface RemovedTools {
  readonly joined: JoinedGroups;
  readonly forgetGroup: (group: string) => Promise<void>;
  readonly log: Log;
  readonly pauseMs?: number;
  readonly signal: AbortSignal;
}

/** Discord gives no more servers at once. */
const PAGE = 200;
const SERVER = /^discord:(\d+)$/u;

/** Has the servers forgotten that this bot was removed from while Readout did not run, and notes those it is in. */
export async function checkRemoved(client: Client<true>, tools: RemovedTools): Promise<void> {
  const { joined, forgetGroup, log } = tools;
  const account = nameAccount(client.application);
  const here = new Set((await listServers(client)).map(nameServer));
  const known = await joined.listJoined(account);
  await joined.noteJoined(account, [...here]);
  const removed = await findRemoved({
    ...tools,
    known,
    isGone: async (group) => !here.has(group) && (await isUnknown(group, client)),
  });
  for (const group of removed) {
    await forgetGroup(group);
    log.warn(
      `Discord: Readout was removed from ${group} while it did not run; what it kept for it is gone.`,
    );
  }
}

/** Which bot it is: another one is in other servers. */
export function nameAccount({ id }: { readonly id: string }): string {
  return `discord:${id}`;
}

/** A server, as groups are called. */
export function nameServer(id: string): string {
  return nameGroup({ adapter: 'discord', workspace: id });
}

/** Every server that the bot is in, those that are down for the moment included. */
async function listServers({ rest }: Client): Promise<readonly string[]> {
  const ids: string[] = [];
  let last: string | undefined;
  do {
    const query = new URLSearchParams({
      limit: `${PAGE}`,
      ...(last === undefined ? {} : { after: last }),
    });
    const page: unknown = await rest.get(Routes.userGuilds(), { query });
    if (!Array.isArray(page)) throw new Error('Discord gave no list of servers.');
    ids.push(...page.map(({ id }) => String(id)));
    last = page.length < PAGE ? undefined : ids.at(-1);
  } while (last !== undefined);
  return ids;
}

/** Whether Discord says that the bot knows no such server: whatever else goes wrong tells nothing. */
async function isUnknown(group: string, { rest }: Client): Promise<boolean> {
  const [, id] = SERVER.exec(group) ?? [];
  if (id === undefined) return false;
  try {
    await rest.get(Routes.guild(id));
    return false;
  } catch (cause) {
    if (!(cause instanceof DiscordAPIError)) return false;
    const { UnknownGuild, MissingAccess } = RESTJSONErrorCodes;
    return cause.code === UnknownGuild || cause.code === MissingAccess;
  }
}
