import {
  type AllMiddlewareArgs,
  type AnyMiddlewareArgs,
  App,
  type AuthorizeResult,
  type Receiver,
} from '@slack/bolt';
import type { HttpRoute, Log } from '../adapter.ts';
import type { SeenDeliveries } from '../seen-deliveries.ts';
import { createBoltLog } from './connecting/bolt-log.ts';
import type { Installations, SlackOrigin } from './connecting/installations.ts';
import type { ClientOptions } from './connecting/slack-client.ts';
import { APOLOGY, PRIVATE } from './incoming/respond.ts';
import { addListeners, type ListenerTools } from './incoming/slack-listeners.ts';
import { addRemovalListeners, type RemovalTools } from './installing/follow-removal.ts';

/** The property of Bolt's context by which a delivery is known again. */
export const DELIVERY = 'delivery';
const FAULT = 'fault';

export interface AppTools extends ListenerTools, RemovalTools {
  readonly seen: SeenDeliveries;
  readonly clientOptions: ClientOptions;
  readonly installations: Installations;
  /** Whom we are connected to, for the greeting. */
  readonly whom: string;
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
  const { log, clientOptions, installations, seen } = tools;
  const app = new App({
    receiver,
    authorize: (origin) => authorize(origin, installations),
    logger: createBoltLog(log),
    clientOptions: { ...clientOptions },
    convoStore: false,
    ignoreSelf: false,
  });
  app.error((cause) => tellFault(log, cause));
  const underWay = new Set<Promise<void>>();
  app.use(async (args) => {
    const ids = listIds(args);
    const isNew = ids.map((id) => seen.add(id));
    if (isNew.includes(false)) return acknowledge(args);
    const cause: unknown = args.context[FAULT];
    const work = cause === undefined ? args.next() : apologise(args, cause, log);
    underWay.add(work);
    try {
      await work;
    } catch (fault) {
      // A socket that was lost took no acknowledgement, so Slack sends it again.
      ids.forEach(seen.forget);
      throw fault;
    } finally {
      underWay.delete(work);
    }
  });
  addListeners(app, tools);
  addRemovalListeners(app, tools);
  return {
    async close() {
      await Promise.allSettled(underWay);
    },
  };
}

type Args = Pick<AllMiddlewareArgs & AnyMiddlewareArgs, 'context' | 'body'>;

/** Never rejects: to a rejection Bolt answers with silence, and a person would wait for nothing. */
async function authorize(
  { teamId, enterpriseId }: SlackOrigin,
  installations: Installations,
): Promise<AuthorizeResult> {
  try {
    const botToken = await installations.findToken({ teamId, enterpriseId });
    return botToken === undefined ? {} : { botToken };
  } catch (cause) {
    return { [FAULT]: cause };
  }
}

/** Slack signs anew what it sends again, but an event keeps its id. */
function listIds({ context, body }: Args): readonly string[] {
  const delivery: unknown = context[DELIVERY];
  const event = 'event_id' in body ? body.event_id : undefined;
  return [delivery, event].filter((id) => typeof id === 'string');
}

async function acknowledge(args: Args): Promise<void> {
  if ('ack' in args && typeof args.ack === 'function') await args.ack();
}

/** Tells the person, where Slack lets us, that their workspace could not be looked up. */
async function apologise(args: Args, cause: unknown, log: Log): Promise<void> {
  await acknowledge(args);
  log.error('Slack: it could not be found out whether Readout is installed there.', cause);
  if (!('respond' in args) || typeof args.respond !== 'function') return;
  await args.respond({ ...PRIVATE, text: APOLOGY });
}

function tellFault(log: Log, cause: unknown): Promise<void> {
  log.error('Slack: a request could not be handled.', cause);
  return Promise.resolve();
}
