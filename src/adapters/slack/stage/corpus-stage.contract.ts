import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { vi } from 'vitest';
import {
  composeSlackCommand,
  composeSlackPress,
  openSlackCounterpart,
  serveLocally,
} from '../../../testing/slack-counterpart.ts';
import { findSlackFaults, findViewFaults, listSlackNodes } from '../../../testing/slack-schema.ts';
import type { Line } from './slack-stage.contract.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What Slack was told to show: a message with its buttons, or a form. */
export interface Seen {
  readonly message: Fields;
  readonly text: string;
  readonly form?: Fields;
}

/** Two of them are called the same. */
const USER_GROUPS = [
  { id: 'S0RIVER', handle: 'editors', name: 'River desk' },
  { id: 'S0COAST', handle: 'coast', name: 'Coast desk' },
  { id: 'S0CLIFF', handle: 'coast-north', name: 'Coast desk' },
];
const WAITING = { timeout: 10_000, interval: 10 };

/** A file as Slack hands it in. */
export interface SlackFile {
  readonly name: string;
  readonly url_private: string;
  readonly mimetype: string;
}

/** One person who uses `/corpus` in a workspace; how Slack's API is reached stands in `apiUrl`. */
export interface CorpusStage {
  readonly apiUrl: string;
  readonly fileUrl: (name: string) => string;
  /** The tokens with which files were asked for. */
  readonly tokens: readonly (string | undefined)[];
  isManager: boolean;
  join(line: Line): void;
  type(typed: string): Promise<Seen>;
  press(seen: Seen, label: string): Promise<Seen>;
  /** Chooses from the only list of a message. */
  choose(seen: Seen, label: string): Promise<Seen>;
  /** Sends a form; gives what the answer shows, or what is wrong beside its fields. */
  send(seen: Seen, values: Fields): Promise<Seen | { readonly errors: Fields }>;
  /** How each typed command was acknowledged: the status, and after how long. */
  readonly acknowledged: readonly { readonly status: number; readonly ms: number }[];
  /** The messages that were no progress. */
  listAnswers(): readonly Fields[];
  /** The messages that said what was being done. */
  listProgress(): readonly Fields[];
  findFaults(): readonly string[];
  close(): Promise<void>;
}

/** Opens the stage in front of an emulator of Slack's API, which knows neither our views nor our people. */
export async function openCorpusStage(emulatorUrl: string, fileText: string): Promise<CorpusStage> {
  const counterpart = await openSlackCounterpart();
  const views: Fields[] = [];
  const tokens: (string | undefined)[] = [];
  const acknowledged: { readonly status: number; readonly ms: number }[] = [];
  let line: Line | undefined;
  const door = await serveLocally(async (request, response) => {
    const path = request.url ?? '';
    const body = await buffer(request);
    const answer = (value: Fields): void => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    };
    if (path.startsWith('/files/')) {
      tokens.push(request.headers.authorization);
      response.end(fileText);
    } else if (path === '/api/views.open') {
      views.push(JSON.parse(new URLSearchParams(body.toString()).get('view') ?? '{}'));
      answer({ ok: true, view: { id: 'V1' } });
    } else if (path === '/api/users.info') {
      answer({ ok: true, user: { id: 'U000000KIM', is_admin: stage.isManager } });
    } else if (path === '/api/usergroups.list') {
      answer({ ok: true, usergroups: USER_GROUPS });
    } else {
      const { authorization = '', 'content-type': type = '' } = request.headers;
      const passed = await fetch(emulatorUrl + path, {
        method: request.method ?? 'POST',
        headers: { authorization, 'content-type': type },
        body,
      });
      answer((await passed.json()) as Fields); // The emulator answers with objects alone.
    }
  });

  /** What comes first once something is done: a message, or a form. Nobody else is here, so that it is the answer. */
  async function act(deliver: () => Promise<unknown> | undefined): Promise<Seen> {
    const [seenPosts, seenViews] = [counterpart.posts.length, views.length];
    await deliver();
    return vi.waitFor(() => {
      const message = counterpart.posts.slice(seenPosts).find((post) => !isProgress(post));
      const form = views[seenViews];
      if (message !== undefined) return read(message);
      if (form !== undefined) return { message: {}, text: '', form };
      throw new Error('Neither an answer nor a form came.');
    }, WAITING);
  }

  const stage: CorpusStage = {
    apiUrl: `${door.url}/api/`,
    fileUrl: (name) => `${door.url}/files/${name}`,
    tokens,
    isManager: false,
    join(opened) {
      line = opened;
    },
    type(typed) {
      const url = counterpart.createResponseUrl();
      return act(async () => {
        const startMs = performance.now();
        const reply = await line?.deliver(composeSlackCommand(typed, url));
        if (!(reply instanceof Response)) return;
        acknowledged.push({ status: reply.status, ms: performance.now() - startMs });
      });
    },
    press({ message }, label) {
      const url = counterpart.createResponseUrl();
      return act(() => line?.deliver(composeSlackPress(findButton(message, label), url)));
    },
    choose({ message }, label) {
      const url = counterpart.createResponseUrl();
      return act(() => line?.deliver(composeSlackPress(findChoice(message, label), url)));
    },
    async send({ form = {} }, values) {
      let errors: Fields | undefined;
      const answer = act(async () => {
        const reply = await line?.deliver(composeSubmission(form, values));
        const acknowledged = reply instanceof Response ? await reply.text() : '';
        if (acknowledged === '') return;
        const { view, ...said } = JSON.parse(acknowledged);
        if (said['response_action'] === 'update') return void views.push(view);
        errors = said['errors'];
        throw new Error('The form stays open.');
      });
      return answer.catch((cause: unknown) => {
        if (errors === undefined) throw cause;
        return { errors };
      });
    },
    acknowledged,
    listAnswers: () => counterpart.posts.filter((post) => !isProgress(post)),
    listProgress: () => counterpart.posts.filter(isProgress),
    findFaults: () => [
      ...counterpart.posts.flatMap(findSlackFaults),
      ...views.flatMap(findViewFaults),
    ],
    async close() {
      await counterpart.close();
      await door.close();
    },
  };
  return stage;
}

/** A line that says what is being done: the answer is still to come. */
function isProgress({ text }: Fields): boolean {
  return String(text).endsWith(' …');
}

function read(message: Fields): Seen {
  const nodes = listSlackNodes(message['blocks']);
  const text = nodes.flatMap((node) => (typeof node['text'] === 'string' ? [node['text']] : []));
  return { message, text: text.join('\n') };
}

function findButton(message: Fields, label: string): { action_id: string; value: string } {
  const found = listSlackNodes(message['blocks']).find(
    (node) => node['type'] === 'button' && listSlackNodes(node['text'])[0]?.['text'] === label,
  );
  return { action_id: String(found?.['action_id']), value: String(found?.['value']) };
}

function findChoice(message: Fields, label: string): { action_id: string; chosen: string } {
  const [found] = listSlackNodes(message['blocks']).filter(({ type }) => type === 'static_select');
  const options: readonly Fields[] = Array.isArray(found?.['options']) ? found['options'] : [];
  const chosen = options.find(({ text }) => listSlackNodes(text)[0]?.['text'] === label);
  return { action_id: String(found?.['action_id']), chosen: String(chosen?.['value']) };
}

/** What Slack sends where somebody sends a form; a field that is a list holds files. */
function composeSubmission(view: Fields, values: Fields): Fields {
  const lists = listSlackNodes(view['blocks'])
    .filter(({ element }) => Object(element)['type'] === 'static_select')
    .map((block) => block['block_id']);
  const state = Object.entries(values).map(([name, value]) => [
    name,
    { value: composeField(value, lists.includes(name)) },
  ]);
  return {
    type: 'view_submission',
    team: { id: 'T000000001', domain: 'river' },
    user: { id: 'U000000KIM', username: 'kim', name: 'kim', team_id: 'T000000001' },
    trigger_id: randomUUID(),
    view: { ...view, id: 'V1', state: { values: Object.fromEntries(state) } },
    api_app_id: 'A000000001',
    token: 'outdated',
  };
}

function composeField(value: unknown, isList: boolean): Fields {
  if (Array.isArray(value)) return { type: 'file_input', files: value };
  return isList
    ? { type: 'static_select', selected_option: value === null ? null : { value } }
    : { type: 'plain_text_input', value };
}
