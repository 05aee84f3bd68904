import { PermissionFlagsBits, REST } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RecordingProxy, startRecordingProxy } from '../../../testing/recording-proxy.ts';
import { examineChannels } from './examine-channels.ts';

const { ViewChannel, SendMessages, ReadMessageHistory, Administrator } = PermissionFlagsBits;
const { CreatePublicThreads, SendMessagesInThreads, AttachFiles } = PermissionFlagsBits;
const GUILD = '200';
const BOT = '100';
const ROLE = '300';

interface Overwrite {
  readonly id: string;
  readonly type: number;
  readonly allow?: bigint;
  readonly deny?: bigint;
}

let proxy: RecordingProxy;
let everyone = 0n;
let ofRole = 0n;
let overwrites: readonly Overwrite[] = [];

beforeAll(async () => {
  proxy = await startRecordingProxy('http://127.0.0.1:9', ({ path }) => {
    const refuse = (status: number, code: number) => ({ status, answer: { code, message: 'no' } });
    if (path.endsWith('/roles')) {
      return {
        status: 200,
        answer: [
          { id: GUILD, permissions: String(everyone) },
          { id: ROLE, permissions: String(ofRole) },
          { id: '999', permissions: String(Administrator) },
        ],
      };
    }
    if (path.endsWith(`/members/${BOT}`)) return { status: 200, answer: { roles: [ROLE] } };
    if (path.endsWith('/channels/404')) return refuse(404, 10_003);
    if (path.endsWith('/channels/403')) return refuse(403, 50_001);
    if (path.endsWith('/channels/500')) return refuse(500, 0);
    if (path.endsWith('/channels/dm')) return { status: 200, answer: { id: 'dm', type: 1 } };
    if (path.endsWith('/channels/thread')) {
      const answer = { id: 'thread', guild_id: GUILD, parent_id: '1', thread_metadata: {} };
      return { status: 200, answer };
    }
    const written = overwrites.map(({ allow = 0n, deny = 0n, ...each }) => ({
      ...each,
      allow: String(allow),
      deny: String(deny),
    }));
    return { status: 200, answer: { id: '1', guild_id: GUILD, permission_overwrites: written } };
  });
});
afterAll(() => proxy.close());

function examine(channel: string) {
  const rest = new REST({ api: `${proxy.origin}/api`, retries: 0 }).setToken('a-token');
  return examineChannels([{ adapter: 'discord', workspace: GUILD, channel }], { rest, botId: BOT });
}

const DIGESTS = ViewChannel | SendMessages | ReadMessageHistory;
const ALL = DIGESTS | CreatePublicThreads | SendMessagesInThreads | AttachFiles;

describe('examineChannels', () => {
  it.each<
    [string, { everyone?: bigint; ofRole?: bigint; overwrites?: readonly Overwrite[] }, string]
  >([
    ['all by the server', { everyone: ALL }, ''],
    ['all by a role', { ofRole: ALL }, ''],
    [
      'all as an administrator, whatever the channel says',
      { ofRole: Administrator, overwrites: [{ id: GUILD, type: 0, deny: ALL }] },
      '',
    ],
    ['none', {}, 'View Channel, Send Messages, Read Message History'],
    [
      'what the channel takes from everybody',
      { everyone: ALL, overwrites: [{ id: GUILD, type: 0, deny: SendMessages }] },
      'Send Messages',
    ],
    [
      'what the channel takes from everybody and gives to its role',
      {
        everyone: ALL,
        overwrites: [
          { id: ROLE, type: 0, allow: SendMessages },
          { id: GUILD, type: 0, deny: SendMessages },
        ],
      },
      '',
    ],
    [
      'what the channel gives to its role and takes from the bot',
      {
        ofRole: ALL,
        overwrites: [
          { id: BOT, type: 1, deny: ReadMessageHistory },
          { id: ROLE, type: 0, allow: ReadMessageHistory },
        ],
      },
      'Read Message History',
    ],
    [
      'what the channel takes from others',
      { everyone: ALL, overwrites: [{ id: '999', type: 0, deny: ALL }] },
      '',
    ],
  ])('knows %s', async (_case, given, missing) => {
    everyone = given.everyone ?? 0n;
    ofRole = given.ofRole ?? 0n;
    overwrites = given.overwrites ?? [];
    const [found] = await examine('1');
    if (missing === '') {
      expect(found).toMatchObject({
        state: 'good',
        says: 'The bot may write in the channel with digests.',
      });
    } else {
      expect(found).toMatchObject({
        state: 'fault',
        says: `The bot lacks ${missing} in the channel 1, which gets digests.`,
        advice: `Open https://discord.com/channels/200/1, “Edit Channel”, “Permissions”, add the bot, and allow ${missing}.`,
      });
    }
  });

  it('wants the right to write in threads for a thread alone', async () => {
    everyone = DIGESTS;
    overwrites = [];
    expect((await examine('thread'))[0]?.says).toContain('lacks Send Messages in Threads');
    everyone = ALL;
    expect((await examine('thread'))[0]?.state).toBe('good');
  });

  it('warns where digests come and nothing can be discussed', async () => {
    everyone = DIGESTS | SendMessagesInThreads;
    overwrites = [];
    const [found] = await examine('1');
    expect(found).toMatchObject({
      state: 'warning',
      says: 'The bot lacks Create Public Threads, Attach Files in the channel 1: digests come, but nothing can be discussed there.',
      advice: expect.stringContaining('allow Create Public Threads, Attach Files.'),
    });
  });

  it.each([
    ['is no more', '404', 'warning', 'is no more', '/digest remove'],
    ['cannot be seen', '403', 'fault', 'cannot see', 'allow View Channel'],
    ['nothing is said of', '500', 'warning', 'did not say', 'Run readout doctor again'],
  ])('names a channel that %s', async (_case, id, state, says, advice) => {
    const [found] = await examine(id);
    expect(found).toMatchObject({
      state,
      says: expect.stringContaining(says),
      advice: expect.stringContaining(advice),
    });
  });

  it('finds nothing wrong with a private chat, and says nothing where there is no digest', async () => {
    expect((await examine('dm'))[0]?.state).toBe('good');
    const rest = new REST();
    expect(await examineChannels([], { rest, botId: BOT })).toEqual([]);
  });
});
