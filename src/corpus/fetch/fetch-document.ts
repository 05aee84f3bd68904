import { MOST_MEGABYTES, toBytes } from '../limits.ts';
import { type ExchangeTools, exchange } from './exchange.ts';
import type { Fetched } from './fetched.ts';
import { follow } from './follow.ts';
import { createGuardedAgent } from './guarded-agent.ts';
import { nameFault } from './name-fault.ts';
import { INTERNET, type Reach } from './reach.ts';
import { createRobots } from './robots.ts';
import { createStopwatch } from './stopwatch.ts';
import { createTurns } from './take-turns.ts';
import { untilAborted } from './until-aborted.ts';

/** What the fetcher is built with. */
export interface FetcherOptions {
  /** An address or a page where the bot's people can be reached; every request shows it. */
  readonly contact?: string | undefined;
  readonly now: () => Date;
  /** The pause after each request to a host. */
  readonly pause: () => Promise<void>;
  readonly reach?: Reach;
  readonly limits?: Partial<FetchLimits>;
}

/** How long and how much. */
export interface FetchLimits {
  /** For one document, with every redirect; waiting for the host's turn does not count. */
  readonly timeoutMs: number;
  /** Of the bytes as they come, and again of what they unpack to. */
  readonly mostBytes: number;
}

/** What is known of the document already, and a signal to stop. */
export interface FetchOptions {
  readonly etag?: string;
  readonly lastModified?: string;
  readonly signal?: AbortSignal;
}

/** Fetches one document from a public address, or says in a sentence why not. */
export type FetchDocument = (address: string, options?: FetchOptions) => Promise<Fetched>;

const AGENT_NAME = 'Readout';
const LIMITS: FetchLimits = { timeoutMs: 10_000, mostBytes: toBytes(MOST_MEGABYTES.reply) };
const PACE = { leastBytesPerSecond: 8_000, graceMs: 1_500 };

/** Creates the fetcher: public addresses only, within limits, as robots.txt allows, one request at a time to a host. */
export function createFetcher(options: FetcherOptions): FetchDocument {
  const { contact, now, pause, reach = INTERNET } = options;
  const limits = { ...LIMITS, ...options.limits };
  const takeTurn = createTurns(pause);
  const tools: ExchangeTools = {
    agent: createGuardedAgent(reach, limits.timeoutMs),
    userAgent: composeUserAgent(contact),
    limits: { ...limits, ...PACE },
    now,
  };
  const prepareSend = ({ signal, ...known }: FetchOptions) => {
    const run = createStopwatch(limits.timeoutMs);
    return (url: URL) =>
      takeTurn(url.hostname, () =>
        run(signal, (stop) => exchange(url, { ...known, signal: stop }, tools)),
      );
  };
  const checkRobots = createRobots({
    agentName: AGENT_NAME,
    now,
    fetchRules: ({ href }) =>
      follow(href, { reach, checkRobots: async () => undefined, send: prepareSend({}) }),
  });
  return async (address, fetch = {}) => {
    try {
      const work = () => follow(address, { reach, checkRobots, send: prepareSend(fetch) });
      return await untilAborted(fetch.signal, work);
    } catch (cause) {
      return nameFault(cause, address);
    }
  };
}

function composeUserAgent(contact: string | undefined): string {
  return contact === undefined
    ? AGENT_NAME
    : `${AGENT_NAME} (+${contact.replaceAll(/[^\x20-\x7e]/gu, '')})`;
}
