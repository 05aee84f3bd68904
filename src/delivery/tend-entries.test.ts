import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ThreadPoster } from '../adapters/adapter.ts';
import { writePlainText } from '../card/plain-text.ts';
import { sayEnglish } from '../messages/say.ts';
import { composeSampleDiscussion } from '../store/discussions/discussion-store.contract.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { tendNext } from './tend-discussions.ts';

const GROUP = 'slack:T1';
const THREAD = { adapter: 'slack', workspace: 'T1', channel: 'C1', thread: '1' };
let folder: string;
let store: Store;
let nowMs = Date.parse('2026-03-02T10:00:00Z');
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-entries-'));
  store = await openStore({ dataFolder: folder });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

/** A platform that gives back the message that has the same nonce, as Discord does. */
function createPlatform(): { readonly poster: ThreadPoster; readonly posts: Map<string, string> } {
  const posts = new Map<string, string>();
  const post: ThreadPoster['post'] = async ({ nonce, body }) => {
    if (!posts.has(nonce)) posts.set(nonce, body);
    return { messageId: nonce };
  };
  const poster: ThreadPoster = {
    name: 'slack',
    limitMs: 1_000,
    render: async (card) => writePlainText(card),
    post,
    find: async () => ({ messageId: undefined }),
    openPrivate: async () => ({ place: THREAD }),
    openThread: async ({ place }) => ({ place: THREAD, starter: { place, messageId: '1' } }),
    edit: async (message) => message,
  };
  return { poster, posts };
}

it('brings the reason that follows one whose author was forgotten', async () => {
  const { poster, posts } = createPlatform();
  const sample = composeSampleDiscussion({ group: GROUP, openedMs: nowMs });
  const { id } = await store.openDiscussion(sample, { readyMs: nowMs });
  const tend = async (): Promise<void> => {
    const [posters, now] = [[poster], () => new Date(nowMs)];
    const report = (message: string, cause: unknown): never => {
      throw new Error(message, { cause });
    };
    for (let round = 0; round < 4; round += 1) {
      nowMs += 5_000;
      while (
        await tendNext({
          store,
          posters,
          now,
          openSay: () => Promise.resolve(sayEnglish),
          chance: () => 1,
          readZone: async () => 'UTC',
          report,
        })
      );
    }
  };
  const bring = async (person: string, text: string): Promise<void> => {
    const by = { person };
    await store.addEntry(id, { kind: 'reason', text, atMs: nowMs, member: person, by }, nowMs);
    await tend();
  };
  const listReasons = (): readonly string[] =>
    [...posts.values()].flatMap((body) => /Reason \w+/u.exec(body)?.[0] ?? []);
  await bring('U1', 'Reason one');
  await bring('U2', 'Reason two');
  await store.forgetPerson(GROUP, 'U2');
  await bring('U3', 'Reason three');
  expect(listReasons()).toEqual(['Reason one', 'Reason two', 'Reason three']);
});
