import { createSlackAdapter } from '../../../adapters/slack/slack-adapter.ts';
import {
  BOT_TOKEN,
  openHttpLine,
  SIGNING_SECRET,
} from '../../../adapters/slack/stage/slack-stage.contract.ts';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import { findSlackFaults, findViewFaults } from '../../../testing/slack-schema.ts';
import type { Scene } from './scene.contract.ts';
import { createSlackPerson } from './slack-person.contract.ts';
import {
  type Fields,
  listFields,
  readMessage,
  type SlackWorkspace,
  TEAM,
} from './slack-workspace.contract.ts';

/** Joins a front desk to a workspace, by real Bolt over signed HTTP. */
export async function openSlackScene(desk: FrontDesk, workspace: SlackWorkspace): Promise<Scene> {
  const { apiUrl, channel, counterpart, views, call, findCard } = workspace;
  const log = { info() {}, warn() {}, error() {} };
  const options = { botToken: BOT_TOKEN, signingSecret: SIGNING_SECRET, apiUrl, desk, log };
  const adapter = createSlackAdapter(options);
  await adapter.start();
  const line = await openHttpLine(adapter.routes);
  const seen: Fields[] = [];
  const known = new Set<string>();
  return {
    place: `slack:${TEAM}:${channel}:`,
    group: `slack:${TEAM}`,
    as: (name) => createSlackPerson(name, { workspace, line }),
    async readCard() {
      const card = await findCard();
      seen.push(card);
      return readMessage(card);
    },
    async readThread() {
      const { ts } = await findCard();
      const { messages } = await call('conversations.replies', { channel, ts });
      const below = listFields(messages).slice(1);
      seen.push(...below);
      return below.map(readMessage);
    },
    async readFile() {
      const files = listFields((await call('files.list', { channel }))['files']);
      // Within a second Slack tells no order: the newest is the one that was not there before.
      const newest = files.find(({ id }) => !known.has(String(id)));
      for (const { id } of files) known.add(String(id));
      const headers = { authorization: `Bearer ${BOT_TOKEN}` };
      return (await fetch(String(newest?.['url_private']), { headers })).text();
    },
    async deleteThread() {
      await call('chat.delete', { channel, ts: (await findCard())['ts'] });
    },
    async readPrivate({ id }) {
      const opened = await call('conversations.open', { users: id });
      const chat = Object(opened['channel'])['id'];
      const { messages } = await call('conversations.history', { channel: chat });
      return listFields(messages).map(readMessage).reverse();
    },
    async setWriting(isAllowed) {
      workspace.mayWrite = isAllowed;
    },
    findFaults: () => [
      ...counterpart.posts.flatMap(findSlackFaults),
      ...views.flatMap(findViewFaults),
      ...seen
        .filter(({ blocks }) => blocks !== undefined)
        .flatMap(({ text, blocks }) => findSlackFaults({ text, blocks })),
    ],
    async close() {
      await adapter.stop();
      await line.close();
    },
  };
}
