import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Poster } from '../../adapters/adapter.ts';
import {
  type DiscordTwin,
  startDiscordTwin,
} from '../../adapters/discord/stage/discord-stage.contract.ts';
import { BOT_TOKEN, openEmulator } from '../../adapters/slack/stage/slack-stage.contract.ts';
import { readEnvironment } from '../../config/read-environment.ts';
import type { Subscription } from '../../domain/subscription.ts';
import { sayEnglish } from '../../messages/say.ts';
import { listNextDues } from '../../schedule/next-due.ts';
import { findSlackFaults } from '../../testing/slack-schema.ts';
import { createPosters } from '../connections/adapters.ts';
import { createSlackAccess } from '../connections/slack-access.ts';
import { buildHouse, type House } from '../house/house.ts';
import { createComposeIssue } from './compose-issue.ts';
import { deliverDue } from './keep-delivering.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SCHEDULE = { cron: '0 9 * * 1', zone: 'Asia/Almaty' };
/** After what the house reads now: what it reads is new once. */
const [MONDAY = new Date()] = listNextDues(SCHEDULE, new Date(Date.now() + 3_600_000), 1);
const WEEK_MS = 604_800_000;

let folder: string;
let house: House;
let discord: DiscordTwin;
let emulator: Awaited<ReturnType<typeof openEmulator>>;
let posters: readonly Poster[];
let slackChannel: string;
let nowMs = MONDAY.getTime();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-digests-'));
  discord = await startDiscordTwin();
  emulator = await openEmulator();
  const environment = readEnvironment({
    READOUT_CONFIG: join(ROOT, 'src', 'testing', 'sample-house', 'config'),
    READOUT_CORPUS: join(ROOT, 'src', 'testing', 'sample-house', 'corpus'),
    READOUT_DATA: folder,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_API_URL: `${emulator.url}/api/`,
  });
  const log = { info() {}, warn() {}, error() {} };
  house = await buildHouse({ environment, log });
  posters = createPosters(
    { ...house, slack: createSlackAccess({ environment, store: house.store, log }) },
    environment,
  );
  slackChannel = String(
    Object(await callSlack('conversations.create', { name: 'desk' }))['channel']['id'],
  );
});
afterAll(async () => {
  await house.store.close();
  await discord.close();
  await emulator.close();
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

async function subscribe(
  id: string,
  place: string,
  more: Partial<Subscription> = {},
): Promise<void> {
  await house.store.saveSubscription({
    id,
    place,
    schedule: SCHEDULE,
    isQuiet: false,
    madeBy: { person: 'U1' },
    madeMs: 0,
    nextDueMs: MONDAY.getTime(),
    ...more,
  });
}

const deliver = (): Promise<void> =>
  deliverDue({
    store: house.store,
    posters,
    compose: createComposeIssue(house),
    now: () => new Date(nowMs),
    openSay: () => Promise.resolve(sayEnglish),
    chance: () => 1,
    report: (message, cause) => {
      throw new Error(message, { cause });
    },
  });

async function listSlack(): Promise<readonly Record<string, unknown>[]> {
  const history = await callSlack('conversations.history', { channel: slackChannel });
  return Object(history)['messages'];
}

/** The message leads to the page of the issue and to the archive, which the store keeps. */
async function expectPages(message: string): Promise<void> {
  const [, issueId = ''] = /\/issues\/([0-9a-f]{24})/u.exec(message) ?? [];
  const [, archive = ''] = /\/archives\/([0-9a-f]{32})"/u.exec(message) ?? [];
  const issue = await house.store.findIssue(issueId);
  expect(issue).toMatchObject({ archive, subscriptionId: 'on-slack' });
  expect(issue?.page).toContain('Why each quotation was chosen');
  expect(await house.store.listIssues(archive, 9)).toEqual([issue]);
}

describe('deliverDue', () => {
  it('brings the first issue to Discord and to Slack, once, and next week what is new alone', async () => {
    await subscribe('on-slack', `slack:T1:${slackChannel}:`);
    await subscribe('on-discord', `discord:1:${discord.channelId}:`, { about: 'northland' });
    await subscribe('quiet', `slack:T1:${slackChannel}:`, { about: 'purple', isQuiet: true });
    await deliver();
    await deliver();
    const [first, ...others] = await listSlack();
    expect(others).toEqual([]);
    expect(findSlackFaults({ text: first?.['text'], blocks: first?.['blocks'] })).toEqual([]);
    expect(JSON.stringify(first)).toMatch(/Digest, [-0-9]{10}: 4 new articles/u);
    const posts = discord.proxy.calls.filter(
      ({ method, path }) => method === 'POST' && path.endsWith('/messages'),
    );
    expect(posts).toHaveLength(2);
    expect(JSON.stringify(posts[0]?.body)).toContain('on “northland”');
    expect(JSON.stringify(posts[1]?.body)).toContain('Why each quotation was chosen');
    const thread = discord.proxy.calls.find(({ path }) => path.endsWith('/threads'));
    expect(posts[1]?.path).toContain(String(Object(thread?.answer)['id']));
    const replies = await callSlack('conversations.replies', {
      channel: slackChannel,
      ts: String(first?.['ts']),
    });
    expect(JSON.stringify(replies)).toContain('Why each quotation was chosen');
    await expectPages(JSON.stringify(first));

    nowMs += WEEK_MS;
    await deliver();
    const [second, ...before] = await listSlack();
    expect(before).toHaveLength(1);
    expect(JSON.stringify(second)).toMatch(/Digest, [-0-9]{10}: nothing new/u);
    const states = (await house.store.listDeliveries(99)).map(
      ({ subscriptionId, state, key }) =>
        `${subscriptionId}${key.endsWith('details') ? ' below' : ''} ${state}`,
    );
    // Whoever runs Readout sees those of all groups, one of them its own.
    expect(await house.openDesks('').digests.listDeliveries(undefined)).toHaveLength(8);
    expect(await house.openDesks('slack:T9').digests.listDeliveries(undefined)).toEqual([]);
    expect(states.toSorted()).toEqual([
      'on-discord below sent',
      'on-discord sent',
      'on-discord sent',
      'on-slack below sent',
      'on-slack sent',
      'on-slack sent',
      'quiet skipped',
      'quiet skipped',
    ]);
  });
});
