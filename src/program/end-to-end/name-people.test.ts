import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDiscordAdapter } from '../../adapters/discord/discord-adapter.ts';
import {
  type CorpusStage as DiscordStage,
  openCorpusStage as openDiscordStage,
} from '../../adapters/discord/stage/corpus-stage.contract.ts';
import { createSlackAdapter } from '../../adapters/slack/slack-adapter.ts';
import {
  openCorpusStage as openSlackStage,
  type CorpusStage as SlackStage,
} from '../../adapters/slack/stage/corpus-stage.contract.ts';
import {
  BOT_TOKEN,
  openEmulator,
  openHttpLine,
  SIGNING_SECRET,
} from '../../adapters/slack/stage/slack-stage.contract.ts';
import { readEnvironment } from '../../config/read-environment.ts';
import { buildHouse, type House } from '../house/house.ts';

const log = { info() {}, warn() {}, error() {} };
const closing: (() => Promise<unknown>)[] = [];
let house: House;

beforeAll(async () => {
  const folder = await mkdtemp(`${tmpdir()}/readout-`);
  house = await buildHouse({ environment: readEnvironment({ READOUT_DATA: folder }), log });
  closing.push(
    () => rm(folder, { recursive: true }),
    () => house.store.close(),
  );
});

afterAll(async () => {
  for (const close of closing.toReversed()) await close();
});

describe('people are named on Slack', () => {
  let stage: SlackStage;
  beforeAll(async () => {
    const emulator = await openEmulator();
    stage = await openSlackStage(emulator.url, '');
    stage.isManager = true;
    const adapter = createSlackAdapter({
      botToken: BOT_TOKEN,
      signingSecret: SIGNING_SECRET,
      apiUrl: stage.apiUrl,
      desk: house.desk,
      log,
    });
    const line = await openHttpLine(adapter.routes);
    await adapter.start();
    stage.join(line);
    closing.push(() => emulator.close(), stage.close, adapter.stop, line.close);
  });

  it.each([
    ['as Slack writes whom it knows', 'add:<@U123|kim>', /is U123 now/u],
    ['with a user group', 'add:<@U123|kim> <!subteam^S1|@desk>', /is U123, user group S1 now/u],
    ['without a label', 'add:<@U124>', /is U124 now/u],
    ['by a name that Slack left as it was typed', 'add:@readout', /is U\w+ now/u],
    ['by the handle of a user group', 'add:@editors', /is user group River desk now/u],
    ['by a name with a blank', 'schedule:"@River Desk"', /is user group River desk now/u],
    [
      'by a name with a blank, as it is typed',
      'moderate:@River Desk',
      /is user group River desk now/u,
    ],
    ['by ids', 'add:U024BE7LH', /is U024BE7LH now/u],
    ['who are nobody', 'add:@zzyzx', /“@zzyzx” is nobody/u],
  ])('%s', async (_case, typed, told) => {
    // One command a row: whoever sends more than twenty at once is told to wait.
    const { text } = await stage.type(`/readout settings change ${typed}`);
    expect(text).toMatch(told);
  });

  it('by a name that two user groups have: the one is chosen from a list, beside whom else was named', async () => {
    const asked = await stage.type('/readout settings change add:@Coast desk, <@U123|kim>');
    expect(asked.text).toContain('“@Coast desk” may be several people or roles here');
    expect(asked.text).toContain('slack:subteam^S0CLIFF');
    const chosen = await stage.choose(asked, 'user group Coast desk · @coast-north');
    expect(chosen.text).toMatch(/is U123, user group Coast desk now/u);
  });

  it('in the fields of a form', async () => {
    const form = await stage.type('/readout settings change');
    const sent = await stage.send(form, { add: '@editors, @River Desk' });
    expect(sent).toMatchObject({ text: expect.stringMatching(/is user group River desk now/u) });
  });

  it('says the language in words', async () => {
    const { text } = await stage.type('/readout settings change language:ru');
    expect(text).toContain('is Russian now');
    expect((await stage.type('/readout settings show')).text).toContain('русский');
    await stage.type('/readout settings change language:default');
  });

  it('and nothing is sent that Slack would refuse', () => {
    expect(stage.findFaults()).toEqual([]);
  });
});

describe('people are named on Discord', () => {
  let stage: DiscordStage;
  beforeAll(async () => {
    stage = await openDiscordStage();
    await stage.makeManager();
    const { prisma, guildId } = stage.twin;
    await prisma.role.create({ data: { id: '777', guildId, name: 'River editors' } });
    const adapter = createDiscordAdapter({ ...stage, desk: house.desk, log });
    await adapter.start();
    closing.push(() => stage.close(), adapter.stop);
  });

  it.each([
    ['as Discord writes whom it knows', '<@123> <@&6>', () => /is 123, role 6 now/u],
    ['by a name', '@ada_park', () => /is (?!\d)\S.* now/u],
    [
      'by the name of a role',
      '@River Editors, @Ada_Park',
      () => /is role River editors, (?!\d)\S.* now/u,
    ],
    ['who are everyone', '@everyone', () => /is everybody now/u],
    ['who are nobody', '@zzyzx', () => /“@zzyzx” is nobody/u],
  ])('%s', async (_case, add, told) => {
    await stage.runCommand('settings', ['change'], { add: 'default' });
    const { text } = await stage.runCommand('settings', ['change'], { add });
    expect(text).toMatch(told());
  });

  it('by a name that two roles have: the one is chosen from a list, beside whom else was named', async () => {
    const { prisma, guildId } = stage.twin;
    await prisma.role.createMany({
      data: ['778', '779'].map((id) => ({ id, guildId, name: 'Coast desk' })),
    });
    const add = '@Coast Desk, @River Editors';
    const asked = await stage.runCommand('settings', ['change'], { add });
    expect(asked.text).toContain('“@Coast Desk” may be several people or roles here');
    expect(asked.lists.map(({ label, choices }) => [label, choices])).toEqual([
      [
        'Who “@Coast Desk” is',
        { 'role Coast desk · 778': 'discord:@&778', 'role Coast desk · 779': 'discord:@&779' },
      ],
    ]);
    const chosen = await stage.choose(asked, 'role Coast desk · 779');
    expect(chosen.text).toMatch(/is role River editors, role Coast desk now/u);
  });

  it('and nothing is sent that Discord would refuse', () => {
    expect(stage.findFaults()).toEqual([]);
  });
});
