import { vi } from 'vitest';
import type { Line } from '../../../adapters/slack/stage/slack-stage.contract.ts';
import { listSlackNodes } from '../../../testing/slack-schema.ts';
import type { ScenePerson, Shown } from './scene.contract.ts';
import { type Fields, readMessage, type SlackWorkspace, TEAM } from './slack-workspace.contract.ts';

const WAITING = { timeout: 10_000, interval: 10 };

/** A member of the workspace, whose commands, presses and forms come in as Slack sends them. */
export function createSlackPerson(
  name: string,
  { workspace, line }: { readonly workspace: SlackWorkspace; readonly line: Line },
): ScenePerson {
  const { channel, counterpart, views, call, findCard } = workspace;
  const id = workspace.findId(name);
  const scene = {
    team: { id: TEAM, domain: 'river' },
    user: { id, username: name, name, team_id: TEAM },
    channel: { id: channel, name: 'desk' },
  };
  const openTrigger = async (): Promise<unknown> =>
    (await call('views.generateTriggerId', { user_id: id }))['trigger_id'];

  /** Sends what Slack would; gives the form or the message that comes of it. */
  async function act(body: Fields): Promise<Shown> {
    const before = views.length;
    const url = counterpart.createResponseUrl();
    await line.deliver({ ...body, response_url: url, trigger_id: await openTrigger() });
    const message = counterpart.awaitPost(url).then((post) => ({ text: readMessage(post) }));
    const form = vi.waitFor(() => {
      const view = views[before];
      if (view === undefined) throw new Error('No form was opened.');
      return { text: JSON.stringify(view), form: view };
    }, WAITING);
    return Promise.any([message, form]);
  }

  return {
    id,
    name,
    type(typed) {
      const space = typed.search(/\s|$/u);
      const words = { command: typed.slice(0, space), text: typed.slice(space + 1) };
      return act({ ...words, team_id: TEAM, channel_id: channel, user_id: id, user_name: name });
    },
    async press(label) {
      const card = await findCard();
      const button = findButton(card, label);
      const container = { type: 'message', message_ts: card['ts'], channel_id: channel };
      const actions = [{ ...button, block_id: 'b', action_ts: stamp() }];
      return act({ type: 'block_actions', ...scene, actions, container, message: card });
    },
    async fill({ form }, values) {
      const filled = Object.entries(values).map(([field, value]) => [
        field,
        { value: { type: 'plain_text_input', value } },
      ]);
      const view = { ...Object(form), id: 'V1', state: { values: Object.fromEntries(filled) } };
      const before = counterpart.posts.length;
      const { team, user } = scene;
      const reply = await line.deliver({ type: 'view_submission', team, user, view });
      const kept = reply instanceof Response ? await reply.text() : '';
      if (kept !== '') return { text: kept };
      return vi.waitFor(() => {
        const post = counterpart.posts[before];
        if (post === undefined) throw new Error('No answer came.');
        return { text: readMessage(post) };
      }, WAITING);
    },
    async write(words) {
      const { ts } = await findCard();
      const sent = await call('chat.postMessage', { channel, text: words, thread_ts: ts }, name);
      return sent['message'];
    },
    collect: (message) =>
      act({
        type: 'message_action',
        callback_id: 'message_collect',
        message_ts: Object(message)['ts'],
        message,
        ...scene,
        action_ts: stamp(),
      }),
  };
}

function findButton({ blocks }: Fields, label: string): Fields {
  const found = listSlackNodes(blocks).find(
    ({ type, text }) => type === 'button' && readMessage({ blocks: text }) === label,
  );
  if (found === undefined) throw new Error(`There is no button “${label}”.`);
  return found;
}

let stamped = 0;

/** When something was done, each time a little later. */
function stamp(): string {
  stamped += 1;
  return `${Math.floor(Date.now() / 1_000)}.${String(stamped).padStart(6, '0')}`;
}
