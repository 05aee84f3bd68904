import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InteractionType } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ThreadPoster } from '../adapters/adapter.ts';
import { createDiscordAdapter } from '../adapters/discord/discord-adapter.ts';
import { type DiscordTwin, startDiscordTwin } from '../adapters/discord/discord-stage.contract.ts';
import { BOT_TOKEN, openEmulator } from '../adapters/slack/slack-stage.contract.ts';
import type { Caller } from '../commands/caller.ts';
import { readEnvironment } from '../config/read-environment.ts';
import { tendNext } from '../delivery/tend-discussions.ts';
import { createDiscordJudge } from '../testing/discord-schema.ts';
import { sharedFolder } from '../testing/shared.ts';
import { findSlackFaults } from '../testing/slack-schema.ts';
import { createPosters } from './adapters.ts';
import { add } from './add.ts';
import { buildHouse, type House } from './house.ts';
import { createSlackAccess } from './slack-access.ts';

const TOPIC = 'who benefits in Central Asia';
const CHINA_DOES = 'China benefits from these scenarios';
const CHINA_DOES_NOT = 'Surprisingly, it is China.';
const NASTY = `${'<@123> @everyone <!channel> *b* '.repeat(125)}`.slice(0, 4000);

let folder: string;
let house: House;
let discord: DiscordTwin;
let emulator: Awaited<ReturnType<typeof openEmulator>>;
let posters: readonly ThreadPoster[];
let slackChannel: string;
let nowMs = Date.now();

beforeAll(async () => {
  if (!sharedFolder) return;
  folder = await mkdtemp(join(tmpdir(), 'readout-discussions-'));
  discord = await startDiscordTwin();
  emulator = await openEmulator();
  const environment = readEnvironment({
    READOUT_CORPUS: join(folder, 'none'),
    READOUT_DATA: folder,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_API_URL: `${emulator.url}/api/`,
  });
  const log = { info() {}, warn() {}, error() {} };
  house = await buildHouse({ environment, log });
  const files = (await readdir(`${sharedFolder}seeds`)).map((name) =>
    join(`${sharedFolder}seeds`, name),
  );
  const terminal = { stdin: process.stdin, print() {}, tell() {} };
  await add(files, { json: true, dryRun: false, house, terminal });
  await house.indexer.refresh();
  const slack = createSlackAccess({ environment, store: house.store, log });
  posters = createPosters({ ...house, slack }, environment);
  const made = await callSlack('conversations.create', { name: 'desk' });
  slackChannel = String(Object(made)['channel']['id']);
});
afterAll(async () => {
  if (!sharedFolder) return;
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

/** Looks after every thread until nothing is left to be done now. */
async function tendAll(): Promise<readonly string[]> {
  const reports: string[] = [];
  const tools = {
    store: house.store,
    posters,
    now: () => new Date(nowMs),
    chance: () => 1,
    zone: 'UTC',
    report: (message: string) => reports.push(message),
  };
  for (let round = 0; round < 6; round += 1) {
    nowMs = Math.max(nowMs, Date.now()) + 5_000;
    while (await tendNext(tools));
  }
  return reports;
}

const member = (adapter: string, person: string, more: Partial<Caller> = {}): Caller => ({
  place: {
    adapter,
    workspace: adapter === 'slack' ? 'T000000001' : discord.twin.guildId,
    channel: adapter === 'slack' ? slackChannel : discord.channelId,
  },
  person,
  name: person,
  ...more,
});

/** Types a command there, and gives all that the answer says. */
async function ask(text: string, caller: Caller): Promise<string> {
  return JSON.stringify(await house.desk.ask(text, caller));
}

async function readSlackThread(): Promise<readonly Record<string, unknown>[]> {
  const history = Object(await callSlack('conversations.history', { channel: slackChannel }));
  const ts = String(history['messages'].at(-1)['ts']);
  const replies = await callSlack('conversations.replies', { channel: slackChannel, ts });
  return Object(replies)['messages'];
}

/** What a message says, without what keeps Discord from reading it as markup. */
function readPlain(body: unknown): string {
  return JSON.stringify(body).replaceAll('\\\\', '');
}

const listPosts = () =>
  discord.proxy.calls.filter(
    ({ method, path }) => method === 'POST' && /\/channels\/\d+\/messages$/u.test(path),
  );

describe.skipIf(!sharedFolder)('a discussion of the shared articles', () => {
  it('goes on Slack from two opposed claims through positions and reasons to its minutes', async () => {
    const [ada, ben, cem] = ['Ada', 'Ben', 'Cem'].map((name) => member('slack', name));
    if (!ada || !ben || !cem) throw new Error('Nobody is there.');
    expect(await ask(`/discuss open ${TOPIC} until:friday`, ada)).toContain('Its thread opens');
    expect(await tendAll()).toEqual([]);
    const [starter] = await readSlackThread();
    const opening = JSON.stringify(starter);
    for (const words of [CHINA_DOES, CHINA_DOES_NOT, 'Dominick Sansone', 'unsigned author']) {
      expect(opening).toContain(words);
    }
    await ask('/discuss vote a', ada);
    await ask('/discuss vote a', ben);
    expect(await ask('/discuss vote b', ben)).toContain('You hold: B is right');
    await ask('/discuss vote unsure', cem);
    const given = await house.desk.dispatch(
      { command: 'discuss reason', options: { reason: NASTY } },
      ben,
    );
    expect(given.title).toBe('Your reason is noted');
    const collect = { command: 'discuss collect', options: {} };
    expect((await house.desk.dispatch(collect, ada)).title).toContain('Nobody can type');
    const message = { author: { person: 'U9', name: 'Dan' }, isByBot: false, text: 'It is so.' };
    const collected = await house.desk.dispatch(collect, ada, { message });
    expect(collected.title).toBe('The message is collected');
    expect(await ask('/discuss add "Russian invasion of Kazakhstan"', ada)).toContain('posted');
    expect(await tendAll()).toEqual([]);
    const [changed] = await readSlackThread();
    expect(JSON.stringify(changed)).toMatch(/3 members took a position.*A is right: 1/su);

    expect(await ask('/discuss close', cem)).toContain('You may not close this discussion');
    expect(await ask('/discuss close', ada)).toContain('is closed');
    expect(await ask('/discuss close 1', ada)).toContain('Discussion 1 is closed');
    expect(await ask('/discuss vote a discussion:1', ada)).toContain('Discussion 1 is closed');
    expect(await tendAll()).toEqual([]);
    const thread = await readSlackThread();
    const minutes = JSON.stringify(thread);
    expect(minutes).toContain('A is right: 2, then 1');
    expect(minutes).toContain('1 changed their mind');
    expect(minutes).toContain('Dan');
    for (const { text, blocks } of thread) {
      if (blocks) expect(findSlackFaults({ text, blocks })).toEqual([]);
    }
  });

  it('goes on Discord through buttons and forms to its minutes with their file', async () => {
    const { token, apiUrl, twin, proxy, channelId, userId } = discord;
    const log = { info() {}, warn() {}, error() {} };
    const adapter = createDiscordAdapter({ token, apiUrl, desk: house.desk, log });
    await adapter.start();
    const act = async (
      type: InteractionType,
      data: Record<string, unknown>,
      messageId?: string,
    ) => {
      const from = messageId === undefined ? {} : { messageId };
      const { token: reply } = await twin.simulateInteraction({
        type,
        channelId,
        userId,
        data,
        ...from,
      });
      const call = await proxy.waitFor(
        ({ method, path }) =>
          path.includes(reply) && path.includes('/webhooks/') && method !== 'GET',
      );
      return readPlain(call.body);
    };
    const options = [
      { name: 'topic', type: 3, value: TOPIC },
      { name: 'positions', type: 3, value: 'anonymous' },
      { name: 'results', type: 3, value: 'hidden' },
    ];
    const open = {
      id: '1',
      name: 'discuss',
      type: 1,
      options: [{ name: 'open', type: 1, options }],
    };
    expect(await act(InteractionType.ApplicationCommand, open)).toContain('Its thread opens');
    expect(await tendAll()).toEqual([]);

    const [starter] = listPosts();
    const id = String(Object(starter?.answer)['id']);
    const shown = JSON.stringify(starter?.body);
    for (const words of [CHINA_DOES, CHINA_DOES_NOT, 'Dominick Sansone', 'unsigned author']) {
      expect(shown).toContain(words);
    }
    const buttons = new Map(
      [...shown.matchAll(/"label":"([^"]+)","custom_id":"((?:[^"\\]|\\.)+)"/gu)].map(
        ([, label = '', reference = '']) => [label, JSON.parse(`"${reference}"`)],
      ),
    );
    const press = (label: string) =>
      act(
        InteractionType.MessageComponent,
        { custom_id: buttons.get(label), component_type: 2 },
        id,
      );
    expect(await press('Results')).toContain('once you have taken a position');
    expect(await press('A is right')).toContain('You hold: A is right');
    expect(await press('B is right')).toMatch(/You hold: B is right.*B is right: 1/su);
    const component = { type: 4, id: 2, custom_id: 'reason', value: NASTY };
    const form = {
      custom_id: buttons.get('Give a reason'),
      components: [{ type: 18, id: 1, component }],
    };
    expect(await act(InteractionType.ModalSubmit, form, id)).toContain('Your reason is noted');
    expect(await tendAll()).toEqual([]);
    expect(await press('Close')).toContain('is closed');
    expect(await tendAll()).toEqual([]);
    await adapter.stop();

    const posts = listPosts();
    expect(readPlain(posts.at(-1)?.body)).toMatch(/A is right: 1, then 0.*minutes-/su);
    const edits = proxy.calls.filter(
      ({ method, path }) => method === 'PATCH' && path.includes('/channels/'),
    );
    expect(JSON.stringify(edits.at(-1)?.body)).toContain('It is closed');
    const judge = createDiscordJudge(`${sharedFolder}platform/discord-openapi.json`);
    expect(proxy.calls.flatMap((call) => judge(call))).toEqual([]);

    const [kept] = await house
      .openDesks(`discord:${twin.guildId}`)
      .discussions.list(`discord:${twin.guildId}:${channelId}:`);
    const everything = JSON.stringify([
      await house.store.listPositions(kept?.id ?? ''),
      await house.store.listEntries(kept?.id ?? ''),
    ]);
    expect(everything).not.toContain(userId);
    expect(everything).not.toContain('ada_park');
  });

  it('is closed where its thread is gone, and a vote in it is told so', async () => {
    const ada = member('slack', 'Ada');
    await ask(`/discuss open ${TOPIC}`, ada);
    await tendAll();
    const place = `slack:T000000001:${slackChannel}:`;
    const [made] = await house.openDesks('slack:T000000001').discussions.list(place);
    const ts = made?.thread?.starterId ?? '';
    await callSlack('chat.delete', { channel: slackChannel, ts });
    const vote = `/discuss vote a discussion:${made?.id}`;
    expect(await ask(vote, ada)).toContain('You hold');
    expect(await tendAll()).toEqual([expect.stringContaining('is given up')]);
    expect(await ask(vote, ada)).toContain('is closed');
  });

  it('lets a member catch up, and mark as read', async () => {
    const ada = member('slack', 'Ada');
    expect(await ask('/catchup', ada)).toMatch(/4 new articles.*Mark as read/su);
    expect(await ask('/catchup read:now', ada)).toContain('Marked as read');
    expect(await ask('/catchup', ada)).toContain('nothing new');
    expect(await ask('/catchup', member('slack', 'Ben'))).toContain('4 new articles');
  });

  it('says what there is where nothing is opposed, and nothing of another channel or group', async () => {
    const ada = member('slack', 'Ada');
    expect(await ask('/discuss open the moon', ada)).toContain('No two stored claims');
    expect(await ask('/discuss open china until:yesterday', ada)).toContain('closing date');
    expect(await ask('/discuss open a:none#1234567890 b:none#1', ada)).toContain('not stored');
    const elsewhere = { ...ada, place: { ...ada.place, channel: 'C2' } };
    const stranger = { ...ada, place: { ...ada.place, workspace: 'T2' } };
    for (const caller of [elsewhere, stranger]) {
      expect(await ask('/discuss list', caller)).toContain('Nothing was discussed');
      expect(await ask('/discuss vote a discussion:1', caller)).toContain('There is no discussion');
    }
    expect(await ask('/discuss list', { place: { adapter: 'web' }, person: 'w' })).toContain(
      'belongs in a channel',
    );
  });
});
