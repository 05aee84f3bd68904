import type { Client } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RecordingProxy, startRecordingProxy } from '../../../testing/recording-proxy.ts';
import { createRestClient } from '../connecting/rest-client.ts';
import { checkRemoved } from './check-removed.ts';

type Answer = { readonly status: number; readonly answer: unknown };

const APPLICATION = { id: '100', name: 'Readout', bot: {} };
let here: readonly string[] = [];
let list: Answer | undefined;
/** What Discord says of servers that are not in its list. */
const said = new Map<string, Answer>();
let discord: RecordingProxy;
let client: Client<true>;

const UNKNOWN: Answer = { status: 404, answer: { code: 10_004, message: 'Unknown Guild' } };
const NO_ACCESS: Answer = { status: 403, answer: { code: 50_001, message: 'Missing Access' } };

beforeAll(async () => {
  discord = await startRecordingProxy('http://127.0.0.1:9', ({ path }) => {
    if (path.includes('/users/@me/guilds')) {
      const after = BigInt(new URL(path, 'http://x').searchParams.get('after') ?? 0);
      const page = here.filter((id) => BigInt(id) > after).slice(0, 200);
      return list ?? { status: 200, answer: page.map((id) => ({ id, name: 'River' })) };
    }
    if (path.endsWith('/users/@me')) return { status: 200, answer: { id: '1', username: 'r' } };
    if (path.endsWith('/applications/@me')) return { status: 200, answer: APPLICATION };
    const id = /\/guilds\/(\d+)/u.exec(path)?.[1] ?? '';
    return said.get(id) ?? { status: 200, answer: { id } };
  });
  const rest = createRestClient({
    token: 'a-token',
    apiUrl: `${discord.origin}/api`,
    takeAnswer: async () => false,
  });
  await rest.introduce();
  // `introduce` gave it its application.
  client = rest.client as Client<true>;
});
afterAll(async () => {
  await client.destroy();
  await discord.close();
});
beforeEach(() => {
  said.clear();
  list = undefined;
});

async function look(known: readonly string[]) {
  const noted: string[] = [];
  const forgetGroup = vi.fn(() => Promise.resolve());
  await checkRemoved(client, {
    joined: {
      listJoined: async (account) => (account === 'discord:100' ? known : []),
      noteJoined: async (_account, groups) => void noted.push(...groups),
    },
    forgetGroup,
    log: { info() {}, warn: vi.fn(), error() {} },
    pauseMs: 5,
    signal: new AbortController().signal,
  });
  return { noted, forgotten: forgetGroup.mock.calls.flat() };
}

describe('checkRemoved at Discord', () => {
  it.each([
    ['does not know any more', UNKNOWN],
    ['does not show any more', NO_ACCESS],
  ])('forgets a server that Discord %s', async (_case, answer) => {
    here = ['201', '202'];
    said.set('203', answer);
    const { forgotten, noted } = await look(['discord:201', 'discord:203']);
    expect(forgotten).toEqual(['discord:203']);
    expect(noted).toEqual(['discord:201', 'discord:202']);
  });

  it('keeps a server that is merely down: it is in the list, or answers with a fault', async () => {
    here = ['201', '202'];
    said.set('201', NO_ACCESS);
    said.set('203', { status: 400, answer: { code: 0, message: 'Bad Request' } });
    const { forgotten } = await look(['discord:201', 'discord:202', 'discord:203']);
    expect(forgotten).toEqual([]);
  });

  it('reads every page of a long list', async () => {
    here = Array.from({ length: 450 }, (_, at) => `${1_000 + at}`);
    const { forgotten, noted } = await look(['discord:1449']);
    expect(noted).toHaveLength(450);
    expect(forgotten).toEqual([]);
  });

  it('forgets nothing where the list cannot be read', async () => {
    list = { status: 400, answer: { code: 0, message: 'Bad Request' } };
    said.set('203', UNKNOWN);
    await expect(look(['discord:203'])).rejects.toThrow();
    list = { status: 200, answer: {} };
    await expect(look(['discord:203'])).rejects.toThrow('no list of servers');
  });

  it('forgets nothing where all of many seem gone at once', async () => {
    here = [];
    const known = ['301', '302', '303'].map((id) => `discord:${id}`);
    for (const id of ['301', '302', '303']) said.set(id, UNKNOWN);
    expect((await look(known)).forgotten).toEqual([]);
  });
});
