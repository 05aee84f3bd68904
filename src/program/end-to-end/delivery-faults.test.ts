import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Poster } from '../../adapters/adapter.ts';
import {
  type DiscordTwin,
  startDiscordTwin,
} from '../../adapters/discord/stage/discord-stage.contract.ts';
import { BOT_TOKEN, openEmulator } from '../../adapters/slack/stage/slack-stage.contract.ts';
import { readEnvironment } from '../../config/read-environment.ts';
import type { Delivery } from '../../domain/delivery.ts';
import { sayEnglish } from '../../messages/say.ts';
import { serveLocally } from '../../testing/slack-counterpart.ts';
import { createComposeIssue } from '../clocks/compose-issue.ts';
import { deliverDue } from '../clocks/keep-delivering.ts';
import { createPosters } from '../connections/adapters.ts';
import { createSlackAccess } from '../connections/slack-access.ts';
import { buildHouse, type House } from '../house/house.ts';

const SAMPLE = fileURLToPath(new URL('../../testing/sample-house/', import.meta.url));
const log = { info() {}, warn() {}, error() {} };

/** What a platform answers once; `afterwards` where it does first what it was asked to. */
interface Fault {
  readonly status: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly afterwards?: true;
}

/** Stands before a counterpart: passes everything on, but answers the next message with a fault where there is one. */
async function openDoor(target: string, isMessage: (path: string) => boolean) {
  const faults: Fault[] = [];
  const posted: string[] = [];
  const server = await serveLocally(async (request, response) => {
    const { method = 'GET', url = '', headers } = request;
    const body = await buffer(request);
    const fault = method === 'POST' && isMessage(url) ? faults.shift() : undefined;
    const { authorization = '', 'content-type': type = '' } = headers;
    const passed =
      fault !== undefined && !fault.afterwards
        ? undefined
        : await fetch(target + url, {
            method,
            headers: { authorization, 'content-type': type },
            ...(method === 'GET' ? {} : { body }),
          });
    if (passed?.ok && method === 'POST' && isMessage(url)) posted.push(body.toString());
    const answer = fault ?? { status: passed?.status ?? 200, body: await passed?.json() };
    response
      .writeHead(answer.status, { 'content-type': 'application/json', ...fault?.headers })
      .end(JSON.stringify(answer.body));
  });
  return { ...server, faults, posted };
}

type Door = Awaited<ReturnType<typeof openDoor>>;

let folder: string;
let house: House;
let discord: DiscordTwin;
let emulator: Awaited<ReturnType<typeof openEmulator>>;
let doors: Readonly<Record<'Discord' | 'Slack', Door>>;
let places: Readonly<Record<'Discord' | 'Slack', string>>;
let people: Readonly<Record<'Discord' | 'Slack', string>>;
let posters: readonly Poster[];
let nowMs = Date.now();
let made = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-faults-'));
  discord = await startDiscordTwin();
  emulator = await openEmulator();
  doors = {
    Discord: await openDoor(new URL(discord.apiUrl).origin, (path) =>
      /\/channels\/101\/messages/u.test(path),
    ),
    Slack: await openDoor(emulator.url, (path) => path.endsWith('/chat.postMessage')),
  };
  const environment = readEnvironment({
    READOUT_CONFIG: join(SAMPLE, 'config'),
    READOUT_CORPUS: join(SAMPLE, 'corpus'),
    READOUT_DATA: folder,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: `${doors.Discord.url}/api`,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_API_URL: `${doors.Slack.url}/api/`,
  });
  house = await buildHouse({ environment, log });
  posters = createPosters(
    { ...house, slack: createSlackAccess({ environment, store: house.store, log }) },
    environment,
  );
  const { channel } = Object(await callSlack('conversations.create', { name: 'desk' }));
  const { members } = Object(await callSlack('users.list', {}));
  people = {
    Discord: '400000000000000042',
    Slack: String(members.find(({ name }: { name: string }) => name !== 'readout')?.id),
  };
  places = { Discord: `discord:1:${discord.channelId}:`, Slack: `slack:T1:${channel.id}:` };
});

afterAll(async () => {
  await house.store.close();
  await discord.close();
  await emulator.close();
  await Promise.all(Object.values(doors).map(({ close }) => close()));
  await rm(folder, { recursive: true });
});

async function callSlack(method: string, body: Readonly<Record<string, string>>): Promise<unknown> {
  const reply = await fetch(`${emulator.url}/api/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${BOT_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return reply.json();
}

const deliver = (): Promise<void> =>
  deliverDue({
    store: house.store,
    posters,
    compose: createComposeIssue(house),
    now: () => new Date(nowMs),
    openSay: () => Promise.resolve(sayEnglish),
    chance: () => 1,
    report: () => undefined,
  });

const WAIT: Fault = {
  status: 429,
  body: { message: 'Wait', retry_after: 7, global: false, ok: false, error: 'ratelimited' },
  headers: { 'retry-after': '7' },
};
const BROKEN: Fault = { status: 503, body: {} };

describe.each(['Discord', 'Slack'] as const)('an issue on its way to %s', (platform) => {
  let id: string;
  let before: number;
  beforeEach(async () => {
    nowMs = Date.now();
    made += 1;
    id = `s${made}`;
    before = doors[platform].posted.length;
    await house.store.saveSubscription({
      id,
      place: places[platform],
      schedule: { cron: '0 9 * * 1', zone: 'UTC' },
      // Nothing of what the house has: one message without anything below it.
      about: 'purple',
      isQuiet: false,
      madeBy: { person: people[platform] },
      madeMs: 0,
      nextDueMs: nowMs - 1,
    });
  });

  const find = async (): Promise<Delivery | undefined> =>
    (await house.store.listDeliveries(99)).find(({ subscriptionId }) => subscriptionId === id);
  const countPosted = (): number => doors[platform].posted.length - before;

  it('waits as long as the platform says, and comes then', async () => {
    doors[platform].faults.push(WAIT);
    await deliver();
    expect(await find()).toMatchObject({ state: 'pending' });
    nowMs += 6_000;
    await deliver();
    expect(countPosted()).toBe(0);
    nowMs += 10_000;
    await deliver();
    expect(await find()).toMatchObject({ state: 'sent', attempts: 2 });
    expect(countPosted()).toBe(1);
  });

  it('is tried again after a fault of the platform', async () => {
    doors[platform].faults.push(BROKEN);
    await deliver();
    expect(await find()).toMatchObject({ state: 'pending', problem: expect.stringMatching(/\w/u) });
    nowMs += 3_600_000;
    await deliver();
    expect(await find()).toMatchObject({ state: 'sent' });
    expect(countPosted()).toBe(1);
  });

  it('comes once where the platform took it and did not say so', async () => {
    doors[platform].faults.push({ ...BROKEN, afterwards: true });
    await deliver();
    nowMs += 120_000;
    await deliver();
    expect(await find()).toMatchObject({ state: 'sent' });
    expect(countPosted()).toBe(1);
  });

  it('says which right is missing and how to give it, and comes once it is given', async () => {
    doors[platform].faults.push(
      platform === 'Discord'
        ? { status: 403, body: { code: 50_013, message: 'Missing Permissions' } }
        : { status: 200, body: { ok: false, error: 'not_in_channel' } },
    );
    await deliver();
    expect(await find()).toMatchObject({
      state: 'dead',
      problem: expect.stringMatching(/give it “Send Messages” there|type \/invite @readout there/u),
    });
    const delivery = await find();
    expect(await house.store.reviveDelivery(delivery?.key ?? '')).toBe(true);
    await deliver();
    expect(await find()).toMatchObject({ state: 'sent' });
    expect(countPosted()).toBe(1);
  });

  it('pauses where the channel was deleted, and tells whoever made it', async () => {
    doors[platform].faults.push(
      platform === 'Discord'
        ? { status: 404, body: { code: 10_003, message: 'Unknown Channel' } }
        : { status: 200, body: { ok: false, error: 'channel_not_found' } },
    );
    await deliver();
    const paused = await house.store.findSubscription(id);
    expect(paused?.nextDueMs).toBeUndefined();
    expect(paused?.problem).toMatch(/\w/u);
    const told =
      platform === 'Slack'
        ? doors.Slack.posted.slice(before).map(decodeURIComponent)
        : discord.proxy.calls.flatMap(({ path, body }) =>
            path.includes(`/channels/8${people.Discord}/`) ? [JSON.stringify(body)] : [],
          );
    expect(told).toEqual([expect.stringMatching(/A digest that you made .+ is paused/u)]);
  });
});
