import { setTimeout as sleep } from 'node:timers/promises';
import type { SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../adapter.ts';

type Client = SocketModeReceiver['client'];

/** A connection to Slack that is opened anew whenever it is lost. */
export interface SlackSocket {
  /** Rejects where the first connection fails. */
  open(): Promise<void>;
  close(): Promise<void>;
}

export interface SocketTools {
  readonly log: Log;
  /** How long a connection may take to be greeted. */
  readonly openLimitMs?: number;
}

const OPEN_LIMIT_MS = 15_000;
const GOODBYE_MS = 1000;
const LONGEST_WAIT_MS = 60_000;

/** Keeps a Socket Mode client connected. The client's own way of doing so ends the process where Slack refuses it. */
export function createSlackSocket(client: Client, tools: SocketTools): SlackSocket {
  const { log, openLimitMs = OPEN_LIMIT_MS } = tools;
  const closing = new AbortController();
  let isOpen = false;

  client.on('disconnected', () => {
    if (isOpen && !closing.signal.aborted) void reopen();
    isOpen = false;
  });

  async function open(): Promise<void> {
    try {
      await within(openLimitMs, client.start());
      isOpen = true;
    } catch (cause) {
      await hangUp(client);
      throw cause;
    }
    if (closing.signal.aborted) await close();
  }

  /** Slack itself ends each connection after some hours, so the first try comes at once and is not worth a word. */
  async function reopen(): Promise<void> {
    for (let attempt = 0; !closing.signal.aborted; attempt += 1) {
      try {
        await open();
        if (attempt > 0) log.info('Slack: connected again.');
        return;
      } catch (cause) {
        if (attempt === 0) log.warn('Slack: the connection is lost; Readout keeps trying.', cause);
        await pause(attempt, closing.signal);
      }
    }
  }

  async function close(): Promise<void> {
    closing.abort();
    await hangUp(client);
  }

  return { open, close };
}

/** The second time ends a connection whose other side never says goodbye. */
async function hangUp(client: Client): Promise<void> {
  await within(GOODBYE_MS, client.disconnect()).catch(ignore);
  await within(GOODBYE_MS, client.disconnect()).catch(ignore);
}

function pause(attempt: number, signal: AbortSignal): Promise<void> {
  const waitMs = Math.min(1000 * 2 ** attempt, LONGEST_WAIT_MS);
  return sleep(waitMs, undefined, { signal, ref: false }).catch(ignore);
}

async function within(limitMs: number, work: Promise<unknown>): Promise<void> {
  const done = new AbortController();
  const limit = sleep(limitMs, undefined, { signal: done.signal }).then(() => {
    throw new Error(`Slack did not answer within ${limitMs / 1000} seconds.`);
  });
  limit.catch(ignore); // Where the work wins, the limit is called off.
  try {
    await Promise.race([work, limit]);
  } finally {
    done.abort();
  }
}

function ignore(): void {
  // What failed needs no more attention.
}
