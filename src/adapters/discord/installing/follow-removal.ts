import { type Client, Events } from 'discord.js';
import { nameGroup } from '../../../domain/group.ts';
import type { Log } from '../../adapter.ts';

/** What is done where the bot is removed from a server. */
export interface RemovalTools {
  readonly log: Log;
  /** Forgets all that is kept for a group. */
  readonly forgetGroup: (group: string) => Promise<void>;
}

/** Has a server forgotten that the bot was removed from. One that is merely down is told by another event, and keeps everything. */
export function followRemoval(
  client: Pick<Client, 'on'>,
  { log, forgetGroup }: RemovalTools,
): void {
  client.on(Events.GuildDelete, ({ id }) => {
    const group = nameGroup({ adapter: 'discord', workspace: id });
    forgetGroup(group).then(
      () => log.warn(`Discord: Readout was removed from ${group}; what it kept for it is gone.`),
      (cause: unknown) => log.error(`What is kept for ${group} could not be removed.`, cause),
    );
  });
}
