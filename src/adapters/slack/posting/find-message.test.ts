import { webApi } from '@slack/bolt';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { serveLocally } from '../../../testing/slack-counterpart.ts';
import { silentBoltLog } from '../connecting/bolt-log.ts';
import { createClientOptions } from '../connecting/slack-client.ts';
import { createMessageFinder } from './find-message.ts';

interface Message {
  readonly ts: string;
  readonly nonce?: string;
}

/** As an app outside the Marketplace gets it: 15 messages a call, the newest first. */
const PAGE = 15;
let history: readonly Message[] = [];
let calls = 0;
/** How many calls Slack takes before it asks to wait. */
let budget = 1;

const slack = await serveLocally((request, response) => {
  request.resume().on('end', () => undefined);
  let body = '';
  request.on('data', (bytes: Buffer) => (body += bytes));
  request.on('end', () => {
    if (budget === 0) {
      budget = 1;
      response.writeHead(429, { 'retry-after': '60' }).end();
      return;
    }
    budget -= 1;
    calls += 1;
    const asked = new URLSearchParams(body);
    const before = Number(asked.get('cursor') ?? Number.POSITIVE_INFINITY);
    const within = history.filter(
      ({ ts }) => Number(ts) > Number(asked.get('oldest')) && Number(ts) < before,
    );
    const page = within.toSorted((a, b) => Number(b.ts) - Number(a.ts)).slice(0, PAGE);
    const messages = page.map(({ ts, nonce }) => ({
      ts,
      ...(nonce === undefined ? {} : { metadata: { event_payload: { nonce } } }),
    }));
    const next_cursor = within.length > PAGE ? page.at(-1)?.ts : '';
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ok: true, messages, response_metadata: { next_cursor } }));
  });
});
afterAll(() => slack.close());
beforeEach(() => {
  [calls, budget] = [0, 1];
});

const client = new webApi.WebClient('xoxb-1', {
  ...createClientOptions(`${slack.url}/api/`),
  logger: silentBoltLog,
});
const message = { place: { adapter: 'slack', channel: 'C1' }, body: '{}', nonce: 'mine' };

function write(from: number, to: number, own?: number): void {
  history = Array.from({ length: to - from }, (_each, at) => ({
    ts: String(from + at),
    ...(from + at === own ? { nonce: 'mine' } : {}),
  }));
}

/** Looks until there is an answer, each time after Slack has asked to wait. */
async function look(meanwhile: (attempt: number) => void = () => undefined) {
  const find = createMessageFinder();
  for (let attempt = 1; attempt < 100; attempt += 1) {
    try {
      return { found: await find(message, 1_000 + attempt, { client, limitMs: 5_000 }), attempt };
    } catch (cause) {
      if (!(cause instanceof webApi.WebAPIRateLimitedError)) throw cause;
      meanwhile(attempt);
    }
  }
  throw new Error('It never ends.');
}

describe('createMessageFinder', () => {
  it('goes on where Slack asked to wait, and finds what is far back', async () => {
    write(2, 50, 3);
    expect((await look()).found).toBe('3');
    expect(calls).toBe(4);
  });

  it('ends where nothing is there, though the channel is busy', async () => {
    write(2, 50);
    const { found } = await look((attempt) => write(2, 50 + attempt));
    expect(found).toBeUndefined();
    expect(calls).toBeLessThanOrEqual(6);
  });

  it('finds what somebody else sent while it waited', async () => {
    write(2, 50);
    const { found } = await look((attempt) => attempt === 2 && write(2, 60, 55));
    expect(found).toBe('55');
  });

  it('gives up where more is written than it is shown', async () => {
    write(2, 50);
    const ending = look((attempt) => write(2, 50 + 40 * attempt));
    await expect(ending).rejects.toMatchObject({ code: 'delivery_failed' });
    expect(calls).toBe(20);
  });

  it('asks once where one page has all', async () => {
    write(2, 12);
    expect(await look()).toEqual({ found: undefined, attempt: 1 });
    expect(calls).toBe(1);
  });
});
