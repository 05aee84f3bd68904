import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Card, Menu } from '../../../card/card.ts';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import { openSay } from '../../../messages/say.ts';
import { sampleAnswer } from '../../../testing/sample-cards.ts';
import {
  composeSlackCommand,
  openSlackCounterpart,
  serveLocally,
  signSlackRequest,
} from '../../../testing/slack-counterpart.ts';
import { findSlackFaults, findViewFaults } from '../../../testing/slack-schema.ts';
import { createSampleDesk, sampleCommand } from '../../adapter.contract.ts';
import { createSlackAdapter } from '../slack-adapter.ts';
import { composeForm, openHttpLine, SIGNING_SECRET } from '../stage/slack-stage.contract.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What Slack was told, by method. */
const calls: (readonly [method: string, given: Fields])[] = [];
const PEOPLE: Readonly<Record<string, string>> = { U1: 'ru-RU', U2: 'en-US' };
const log = { info() {}, warn: vi.fn(), error: vi.fn() };
const closing: (() => Promise<unknown>)[] = [];
let line: Awaited<ReturnType<typeof openHttpLine>>;
let title = 'The overview';

const overview = (): Card => ({
  ...sampleAnswer,
  title,
  actions: [
    { label: 'Through', command: 'claims', options: { about: 'x' }, effect: 'tell' },
    {
      label: 'Change',
      command: 'claims',
      options: {},
      effect: 'ask',
      fields: ['about'],
      tells: true,
    },
  ],
});
const WHO: Menu = {
  effect: 'choose',
  label: 'Who “@kim” is',
  command: 'claims',
  options: {},
  fields: ['about'],
  choices: [
    { label: 'Kim Oh', value: 'slack:U1' },
    { label: 'Kim Park', value: 'slack:U2' },
  ],
};
const sample = createSampleDesk();
const desk: FrontDesk = {
  ...sample,
  commands: [{ ...sampleCommand, changesHome: 'all' }],
  dispatch: vi.fn<FrontDesk['dispatch']>(async ({ command, options }, caller) => {
    if (command === 'home') return { ...overview(), title: `${title} of ${caller.person}` };
    return { ...sampleAnswer, menus: [WHO], title: `Done: ${options['about']}` };
  }),
  openWords: async ({ findLanguage }) =>
    openSay((await findLanguage?.()) === 'ru-RU' ? 'ru' : 'en'),
};

beforeAll(async () => {
  const slack = await serveLocally(async (request, response) => {
    const method = (request.url ?? '').replace('/api/', '');
    const form = new URLSearchParams(await text(request));
    const given = Object.fromEntries(form);
    const view = given['view'] === undefined ? {} : { view: JSON.parse(given['view']) };
    calls.push([method, { ...given, ...view }]);
    const answer: Record<string, Fields> = {
      'auth.test': { team: 'River', team_id: 'T000000001' },
      'users.info': { user: { locale: PEOPLE[given['user'] ?? ''] } },
      'users.conversations': { channels: [{ id: 'C1' }] },
      'views.open': { view: { id: 'V9' } },
    };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ok: true, ...answer[method] }));
  });
  const adapter = createSlackAdapter({
    botToken: 'xoxb-good',
    signingSecret: SIGNING_SECRET,
    apiUrl: `${slack.url}/api/`,
    desk,
    log,
  });
  await adapter.start();
  line = await openHttpLine(adapter.routes);
  closing.push(line.close, adapter.stop, slack.close);
});

afterAll(async () => {
  for (const close of closing) await close();
});

beforeEach(() => {
  calls.length = 0;
  title = 'The overview';
});

let events = 0;
async function openPage(user = 'U1', tab = 'home'): Promise<void> {
  events += 1;
  const event = { type: 'app_home_opened', user, tab, channel: 'D1' };
  const body = { type: 'event_callback', team_id: 'T000000001', event_id: `E${events}`, event };
  await line.send(signSlackRequest(JSON.stringify(body), { secret: SIGNING_SECRET }));
}

async function awaitCall(method: string, count = 1): Promise<Fields> {
  return vi.waitFor(() => {
    const made = calls.filter(([name]) => name === method);
    expect(made.length).toBeGreaterThanOrEqual(count);
    return made[count - 1]?.[1] ?? {};
  });
}

/** A page that was shown to somebody and says something; pages are shown anew now and then by themselves. */
async function awaitPage(words: string, user = 'U1'): Promise<Fields> {
  return vi.waitFor(() => {
    const pages = calls.filter(
      ([name, { user_id: id }]) => name === 'views.publish' && id === user,
    );
    const found = pages.find(([, page]) => JSON.stringify(page).includes(words));
    expect(found).toBeDefined();
    return found?.[1] ?? {};
  });
}

function listButtons({ view }: Fields): readonly Fields[] {
  const { blocks } = Object(view);
  return blocks.flatMap(({ type, elements }: Fields) => (type === 'actions' ? elements : []));
}

/** Presses the button of a page; there is no address to answer at. */
async function press(page: Fields, label: string, user = 'U1'): Promise<void> {
  await act(
    listButtons(page).find(({ text: shown }) => Object(shown).text === label),
    user,
  );
}

/** Does something with an element of a page. */
async function act(element: Fields | undefined, user = 'U1'): Promise<void> {
  await line.deliver({
    type: 'block_actions',
    actions: [{ ...element, action_ts: '1772409600.000100', block_id: 'b' }],
    trigger_id: `t${events}`,
    team: { id: 'T000000001', domain: 'river' },
    user: { id: user, username: 'kim', team_id: 'T000000001' },
    container: { type: 'view', view_id: 'V1' },
    view: { id: 'V1', type: 'home', state: { values: {} } },
  });
}

describe('the page of the app', () => {
  it('shows each person their own, in their language', async () => {
    await openPage('U1');
    const page = await awaitPage('The overview of U1');
    expect(page).toMatchObject({ view: { type: 'home' } });
    expect(JSON.stringify(page)).toContain('Что умеет Readout');
    expect(findSlackFaults({ blocks: Object(page['view']).blocks, text: 'x' })).toEqual([]);
    await openPage('U2');
    const other = await awaitPage('The overview of U2', 'U2');
    expect(JSON.stringify(other)).toContain('What Readout can do');
  });

  it('knows in which channels the one who opens it is', async () => {
    await openPage();
    await awaitPage('The overview of U1');
    const [, caller] = vi.mocked(desk.dispatch).mock.calls.at(-1) ?? [];
    expect(await caller?.listChannels?.()).toEqual(['C1']);
    expect(calls).toContainEqual(['users.conversations', expect.objectContaining({ user: 'U1' })]);
  });

  it('leaves the other tab alone', async () => {
    await openPage('U3', 'messages');
    await openPage('U2');
    await awaitPage('The overview', 'U2');
    expect(calls.filter(([, given]) => given['user_id'] === 'U3')).toEqual([]);
  });

  it('answers a button in a view of its own, and then shows what is now', async () => {
    await openPage();
    const page = await awaitPage('The overview of U1');
    await press(page, 'Through');
    const answered = await awaitCall('views.update');
    expect(answered).toMatchObject({ view_id: 'V9', view: { title: { text: '/claims' } } });
    expect(JSON.stringify(answered)).toContain('Done: x');
    const after = calls.findIndex(([method]) => method === 'views.update');
    await vi.waitFor(() => {
      expect(calls.slice(after).some(([method]) => method === 'views.publish')).toBe(true);
    });
  });

  it('opens the form of a button, and says on the page what came of it', async () => {
    await openPage();
    await press(await awaitPage('The overview of U1'), 'Change');
    const { view } = await awaitCall('views.open');
    expect(findViewFaults(view)).toEqual([]);
    await line.deliver({
      type: 'view_submission',
      team: { id: 'T000000001', domain: 'river' },
      user: { id: 'U1', username: 'kim', name: 'kim', team_id: 'T000000001' },
      view: {
        ...Object(view),
        id: 'V2',
        state: { values: { about: { value: { value: 'ports' } } } },
      },
    });
    const page = await awaitPage('Done: ports');
    expect(JSON.stringify(page)).toContain('The overview of U1');
    const labels = listButtons(page).map(({ text: shown }) => Object(shown).text);
    expect(labels).toContain('Next page');
    // There is no channel here to share it in.
    expect(labels).not.toContain('Share here');
    expect(findSlackFaults({ blocks: Object(page['view']).blocks, text: 'x' })).toEqual([]);
    // What has to be chosen is chosen there, and answered in a view of its own.
    const list = listButtons(page).find(({ type }) => type === 'static_select') ?? {};
    await act({ ...list, selected_option: { value: 'slack:U2' } });
    expect(JSON.stringify(await awaitCall('views.update'))).toContain('Done: slack:U2');
  });

  it('says on the page that a button is not known any more', async () => {
    await openPage();
    const page = await awaitPage('The overview of U1');
    const forged = JSON.parse(JSON.stringify(page).replaceAll(/"sample-\d+"/gu, '"nobody-knows"'));
    await press(forged, 'Through');
    await awaitPage('not known any more');
  });

  it('shows what is now after a command that changes something', async () => {
    const counterpart = await openSlackCounterpart();
    closing.push(counterpart.close);
    await openPage();
    await awaitPage('The overview of U1');
    title = 'Changed since';
    const url = counterpart.createResponseUrl();
    await line.send(
      signSlackRequest(composeForm(composeSlackCommand('/claims china', url)), {
        secret: SIGNING_SECRET,
      }),
    );
    await counterpart.awaitPost(url);
    await awaitPage('Changed since of U1');
  });

  it('met no fault', () => {
    expect([log.warn.mock.calls, log.error.mock.calls]).toEqual([[], []]);
  });
});
