import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveLocally } from '../../../testing/slack-counterpart.ts';
import { examineSlackChannels } from './examine-channels.ts';
import { diagnoseInstaller } from './examine-installer.ts';

let slack: Awaited<ReturnType<typeof serveLocally>>;
let answer: object = { ok: true };
beforeAll(async () => {
  slack = await serveLocally((_request, response) => response.end(JSON.stringify(answer)));
});
afterAll(() => slack.close());

function examine(workspace = 'T1') {
  const findToken = async ({ teamId }: { readonly teamId?: string | undefined }) =>
    teamId === 'T1' ? 'xoxb-good' : undefined;
  const place = { adapter: 'slack', workspace, channel: 'C1' };
  return examineSlackChannels([place], { installations: { findToken }, apiUrl: `${slack.url}/` });
}

describe('examineSlackChannels', () => {
  it('finds a channel that Readout is in good', async () => {
    answer = { ok: true, messages: [] };
    expect(await examine()).toMatchObject([
      { state: 'good', says: 'Readout is in the channel with digests.' },
    ]);
  });

  it.each([
    [
      'not_in_channel',
      'fault',
      'Readout is not in the channel C1',
      'Type “/invite @readout” there.',
    ],
    ['channel_not_found', 'fault', 'Readout cannot see the channel C1', '/invite @readout'],
    ['is_archived', 'warning', 'Readout cannot write any more in the channel C1', '/digest remove'],
    [
      'missing_scope',
      'fault',
      'Readout lacks a right to read the channel C1',
      'readout manifest slack',
    ],
    [
      'fatal_error',
      'warning',
      'Readout could not look at the channel C1',
      'Run readout doctor again',
    ],
  ])('says what to do about %s', async (error, state, says, advice) => {
    answer = { ok: false, error };
    expect(await examine()).toMatchObject([
      { state, says: `${says}, which gets digests.`, advice: expect.stringContaining(advice) },
    ]);
  });

  it('names a workspace that removed it', async () => {
    expect(await examine('T2')).toMatchObject([
      { state: 'warning', advice: 'Install it there again, or end its digests.' },
    ]);
  });
});

describe('diagnoseInstaller', () => {
  const whole = { missing: [], installed: 2, lost: [] };
  const url = 'https://readout.example';

  it('says where people install it', () => {
    expect(diagnoseInstaller(whole, url)).toEqual([
      {
        about: 'Slack: installing',
        state: 'good',
        says: 'People install it at https://readout.example/slack/install; there are 2 installations.',
      },
    ]);
  });

  it.each<[string, Partial<typeof whole> | object, string | undefined, string, string]>([
    [
      'a variable that is missing',
      { missing: ['SLACK_CLIENT_SECRET'] },
      url,
      'SLACK_CLIENT_SECRET is missing',
      '.env.example',
    ],
    [
      'an address without https',
      {},
      'http://readout.example',
      'https address alone',
      'Set PUBLIC_URL',
    ],
    [
      'tokens that no key opens',
      { lost: ['slack:T1'] },
      url,
      'tokens of slack:T1',
      'READOUT_SECRETS_OLD',
    ],
  ])('names %s', (_case, given, publicUrl, says, advice) => {
    expect(diagnoseInstaller({ ...whole, ...given }, publicUrl).at(-1)).toMatchObject({
      state: 'fault',
      says: expect.stringContaining(says),
      advice: expect.stringContaining(advice),
    });
  });
});
