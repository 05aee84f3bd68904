import { App, type Receiver } from '@slack/bolt';
import type { HttpRoute, Log } from '../adapter.ts';
import { createBoltLog } from './bolt-log.ts';
import type { SeenDeliveries } from './seen-deliveries.ts';
import type { ClientOptions } from './slack-client.ts';
import { addListeners, type ListenerTools } from './slack-listeners.ts';

/** The property of Bolt's context by which a delivery is known again. */
export const DELIVERY = 'delivery';

export interface AppTools extends ListenerTools {
  readonly seen: SeenDeliveries;
  readonly clientOptions: ClientOptions;
  readonly botToken: string;
}

/** A connection to Slack, by whichever way it came about. */
export interface Session {
  /** Says what we are connected to, and how. */
  readonly greeting: string;
  /** Takes a request to the one HTTP port; absent where Slack comes another way. */
  readonly handle?: HttpRoute['handle'];
  close(): Promise<void>;
}

/** A way for Slack's requests to come, chosen and found complete, but not open yet. */
export type OpenSession = (tools: AppTools) => Promise<Session>;

/** Joins a receiver to what answers; closing waits for what is under way. */
export function createSlackApp(receiver: Receiver, tools: AppTools): Pick<Session, 'close'> {
  const { log, seen, clientOptions, botToken } = tools;
  const app = new App({
    receiver,
    // The token is known to be good, so no request needs to ask Slack for it again.
    authorize: () => Promise.resolve({ botToken }),
    logger: createBoltLog(log),
    clientOptions: { ...clientOptions },
    convoStore: false,
    ignoreSelf: false,
  });
  app.error((cause) => tellFault(log, cause));
  const underWay = new Set<Promise<void>>();
  app.use(async ({ context, next, ...args }) => {
    const delivery: unknown = context[DELIVERY];
    if (typeof delivery === 'string' && !seen.add(delivery)) {
      if ('ack' in args && typeof args.ack === 'function') await args.ack();
      return;
    }
    const work = next();
    underWay.add(work);
    await work.finally(() => underWay.delete(work));
  });
  addListeners(app, tools);
  return {
    async close() {
      await Promise.allSettled(underWay);
    },
  };
}

function tellFault(log: Log, cause: unknown): Promise<void> {
  log.error('Slack: a request could not be handled.', cause);
  return Promise.resolve();
}
