import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createMemoryKeeper,
  createSampleInstaller,
  openBrowser,
  openInstallingSlack,
  PUBLIC_URL,
  WHOLE_ORGANISATION,
} from '../stage/installer-stage.contract.ts';
import { SCOPES } from './slack-manifest.ts';

const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
const keeper = createMemoryKeeper();
const slack = await openInstallingSlack();
const installer = createSampleInstaller(slack, { keeper, log });
const browser = await openBrowser(installer.routes);

afterAll(async () => {
  await browser.close();
  await slack.close();
});
beforeEach(() => {
  vi.clearAllMocks();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('createSlackInstaller', () => {
  it('sends whoever opens its address to Slack, with the rights it needs and no more', async () => {
    const { status, asked, cookie, state } = await browser.begin();
    expect(status).toBe(302);
    expect(asked.origin + asked.pathname).toBe('https://slack.com/oauth/v2/authorize');
    expect(asked.searchParams.get('scope')).toBe(SCOPES.join(','));
    expect(asked.searchParams.get('redirect_uri')).toBe(`${PUBLIC_URL}/slack/oauth_redirect`);
    expect(cookie).toContain(state);
  });

  it('keeps what Slack gives to who comes back, and says where it is installed', async () => {
    const page = await browser.comeBack('T7', await browser.begin());
    expect(page.status).toBe(200);
    expect(await page.text()).toBe(
      'Readout is installed in “Desk T7”. Type “/readout help” there.',
    );
    expect(page.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(slack.exchanges.at(-1)?.get('redirect_uri')).toBe(`${PUBLIC_URL}/slack/oauth_redirect`);
    expect(await installer.findToken({ teamId: 'T7' })).toBe('xoxb-T7');
    expect(await installer.findToken({ teamId: 'T8' })).toBeUndefined();
  });

  it('serves every workspace of an organisation, also where only the workspace is known later', async () => {
    await browser.comeBack(WHOLE_ORGANISATION, await browser.begin());
    expect(await installer.findToken({ teamId: 'T21' })).toBeUndefined();
    expect(await installer.findToken({ teamId: 'T21', enterpriseId: 'E1' })).toBe('xoxb-E1');
    expect(await installer.findToken({ teamId: 'T21' })).toBe('xoxb-E1');
  });

  it.each<[string, (begun: Awaited<ReturnType<typeof browser.begin>>) => Promise<Response>]>([
    ['without its cookie', ({ state }) => browser.comeBack('T9', { state, cookie: '' })],
    [
      'with a state of another browser',
      async ({ cookie }) =>
        browser.comeBack('T9', { state: (await browser.begin()).state, cookie }),
    ],
    [
      'with a state that nobody signed',
      () => browser.comeBack('T9', { state: 'made-up', cookie: 'slack-app-oauth-state=made-up' }),
    ],
    [
      'without a state',
      ({ cookie }) => browser.visit('/slack/oauth_redirect?code=T9', { headers: { cookie } }),
    ],
    [
      'without a code',
      ({ cookie }) => browser.visit('/slack/oauth_redirect', { headers: { cookie } }),
    ],
    [
      'after they pressed “Cancel”',
      ({ cookie }) =>
        browser.visit('/slack/oauth_redirect?error=access_denied', { headers: { cookie } }),
    ],
    ['with a code that Slack refuses', (begun) => browser.comeBack('refused', begun)],
  ])('installs nothing for who comes back %s, and says how to try again', async (_case, comeBack) => {
    const before = await keeper.count();
    const page = await comeBack(await browser.begin());
    expect(page.status).toBe(400);
    expect(await page.text()).toContain(`Open ${PUBLIC_URL}/slack/install to try again`);
    expect(await keeper.count()).toBe(before);
    expect(await keeper.find('slack:T9')).toBeUndefined();
    expect(log.warn).toHaveBeenCalledTimes(1);
  });

  it('takes a state once', async () => {
    const begun = await browser.begin();
    expect((await browser.comeBack('T7', begun)).status).toBe(200);
    expect((await browser.comeBack('T9', begun)).status).toBe(400);
    expect(await keeper.find('slack:T9')).toBeUndefined();
  });

  it('takes a state for ten minutes', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const begun = await browser.begin();
    vi.setSystemTime(Date.now() + 602_000);
    expect((await browser.comeBack('T9', begun)).status).toBe(400);
  });

  it('answers nothing but visits', async () => {
    expect((await browser.visit('/slack/install', { method: 'POST' })).status).toBe(405);
  });

  it('tells no token to the log', async () => {
    await browser.comeBack('T7', await browser.begin());
    expect(JSON.stringify([log.info.mock.calls, log.warn.mock.calls])).not.toContain('xoxb');
  });
});
