import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { serveLocally } from '../../../testing/slack-counterpart.ts';
import { createClientOptions } from '../connecting/slack-client.ts';
import { createMemoryKeeper } from '../stage/installer-stage.contract.ts';
import { checkRemoved } from './check-removed.ts';

/** What Slack says of each token: an answer, or a status of HTTP. */
const said = new Map<string, object | number>();
const slack = await serveLocally((request, response) => {
  const token = (request.headers.authorization ?? '').replace('Bearer ', '');
  const answer = said.get(token) ?? { ok: true, team_id: 'T' };
  response.setHeader('content-type', 'application/json');
  if (typeof answer === 'number') response.writeHead(answer).end();
  else response.end(JSON.stringify(answer));
});
afterAll(() => slack.close());
beforeEach(() => said.clear());

const refuse = (error: string): object => ({ ok: false, error });

async function look(groups: readonly string[], pauseMs = 5, meanwhile = async () => {}) {
  const keeper = createMemoryKeeper(() => 1);
  for (const group of groups) {
    await keeper.save(group, JSON.stringify({ bot: { token: `xoxb-${group}` } }));
  }
  const forgetGroup = vi.fn(() => Promise.resolve());
  const checked = checkRemoved({
    keeper,
    forgetGroup,
    clientOptions: createClientOptions(`${slack.url}/`, 1_000),
    log: { info() {}, warn: vi.fn(), error() {} },
    now: () => 2,
    pauseMs,
    signal: new AbortController().signal,
  });
  await meanwhile();
  await checked;
  return { forgotten: forgetGroup.mock.calls.flat(), left: await keeper.list(), keeper };
}

describe('checkRemoved at Slack', () => {
  it('forgets a workspace whose app Slack says is inactive: it was removed', async () => {
    said.set('xoxb-slack:T1', refuse('account_inactive'));
    const { forgotten, left } = await look(['slack:T1', 'slack:T2']);
    expect(forgotten).toEqual(['slack:T1']);
    expect(left).toEqual(['slack:T2']);
  });

  // Whoever revokes a token may install again; while Readout runs nothing else goes either.
  it.each([
    ['from the first', 'token_revoked'],
    ['at last', 'account_inactive'],
  ])('takes the token alone where it was revoked, told %s', async (_case, first) => {
    said.set('xoxb-slack:T1', refuse(first));
    const { forgotten, left } = await look(['slack:T1', 'slack:T2'], 400, async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      said.set('xoxb-slack:T1', refuse('token_revoked'));
    });
    expect(forgotten).toEqual([]);
    expect(left).toEqual(['slack:T2']);
  });

  it.each<[string, object | number]>([
    ['is not well', 503],
    ['asks to wait', 429],
    ['does not know the token', refuse('invalid_auth')],
    ['has a fault of its own', refuse('internal_error')],
    ['takes the token', { ok: true }],
  ])('forgets nothing where Slack %s', async (_case, answer) => {
    said.set('xoxb-slack:T1', answer);
    const { forgotten, left } = await look(['slack:T1', 'slack:T2']);
    expect(forgotten).toEqual([]);
    expect(left).toEqual(['slack:T1', 'slack:T2']);
  });

  it('forgets nothing that Slack says but once', async () => {
    said.set('xoxb-slack:T1', refuse('account_inactive'));
    const { forgotten } = await look(['slack:T1', 'slack:T2'], 400, async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      said.clear();
    });
    expect(forgotten).toEqual([]);
  });

  it('forgets nothing where all of many seem gone at once', async () => {
    const groups = ['slack:T1', 'slack:T2', 'slack:T3'];
    for (const group of groups) said.set(`xoxb-${group}`, refuse('account_inactive'));
    expect((await look(groups)).left).toEqual(groups);
  });
});
