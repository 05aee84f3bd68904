import type { Client } from 'discord.js';
import type { JoinedGroups, Log } from '../../adapter.ts';
import { checkRemoved, nameAccount, nameServer } from './check-removed.ts';

export interface MembershipTools {
  readonly log: Log;
  readonly joined?: JoinedGroups;
  readonly forgetGroup?: (group: string) => Promise<void>;
  readonly removalPauseMs?: number;
}

/** Keeps in mind which servers the bot is in, so that one it was removed from while Readout did not run is noticed at the next start. */
export interface Membership {
  /** Notes a server that the bot is in; each once. */
  note(client: Client, server: string): void;
  /** It was removed from a server: that is told elsewhere, and it may come back. */
  leave(server: string): void;
  /** Looks for what changed while Readout did not run; nobody waits for it. */
  check(client: Client<true>): void;
  stop(): void;
}

/** Creates it; without a memory it does nothing. */
export function createMembership(tools: MembershipTools): Membership {
  const { joined, forgetGroup, log, removalPauseMs: pauseMs } = tools;
  const noted = new Set<string>();
  const stopped = new AbortController();
  return {
    note(client, server) {
      const { application } = client;
      if (joined === undefined || application === null || noted.has(server)) return;
      noted.add(server);
      joined.noteJoined(nameAccount(application), [nameServer(server)]).catch((cause: unknown) => {
        noted.delete(server);
        log.warn('Discord: it could not be noted that the bot is in a server.', cause);
      });
    },
    leave: (server) => void noted.delete(server),
    check(client) {
      if (joined === undefined || forgetGroup === undefined) return;
      const { signal } = stopped;
      const asked = { joined, forgetGroup, log, signal };
      checkRemoved(client, { ...asked, ...(pauseMs !== undefined && { pauseMs }) }).catch(
        (cause: unknown) => {
          if (signal.aborted) return;
          log.warn('Discord: it was not found out where the bot was removed.', cause);
        },
      );
    },
    stop: () => stopped.abort(),
  };
}
