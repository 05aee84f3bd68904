import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  composeDiscordCommand,
  DISCORD_SCENE,
  type DiscordCounterpart,
  openDiscordCounterpart,
} from '../../../testing/discord-counterpart.ts';
import { createSampleDesk } from '../../adapter.contract.ts';
import type { RoutedAdapter } from '../../adapter.ts';
import { createDiscordAdapter } from '../discord-adapter.ts';
import {
  type DiscordGateway,
  INTERRUPTIONS,
  type Interruption,
  openDiscordGateway,
} from '../stage/gateway-stage.contract.ts';

/** After these a session begins anew, at most every five seconds: `npm run bench:faults` has them all. */
const SLOW: ReadonlySet<Interruption> = new Set([1000, 4003, 4005, 4007, 4008, 4009, 'invalid']);

const EPHEMERAL = 64;
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
let gateway: DiscordGateway;
let counterpart: DiscordCounterpart;
let adapter: RoutedAdapter;

beforeAll(async () => {
  gateway = await openDiscordGateway();
  counterpart = await openDiscordCounterpart(gateway.url);
  const { apiUrl } = counterpart;
  const desk = createSampleDesk();
  adapter = createDiscordAdapter({ token: DISCORD_SCENE.token, apiUrl, desk, log });
  await adapter.start();
});
afterAll(async () => {
  await adapter.stop();
  gateway.close();
  await counterpart.close();
});

/** How often a command was acknowledged, once it is answered. */
async function countAnswers(command: Readonly<Record<string, unknown>>): Promise<number> {
  const { id, token } = command;
  await counterpart.proxy.waitFor(({ path }) => path.includes(`/${token}/messages/`));
  return counterpart.proxy.calls.filter(({ path }) => path.includes(`/interactions/${id}/`)).length;
}

describe('The gateway of Discord', () => {
  it.each(
    INTERRUPTIONS.filter((how) => !SLOW.has(how)),
  )('is found again after %s, and what came meanwhile is answered once', async (how) => {
    const [before, meanwhile, after] = Array.from({ length: 3 }, () =>
      composeDiscordCommand('claims', { about: 'northland' }),
    );
    gateway.send(before ?? {});
    const back = gateway.interrupt(how);
    gateway.send(meanwhile ?? {});
    expect(await back).toBe('resumed');
    gateway.send(after ?? {});
    for (const command of [before, meanwhile, after]) {
      expect(await countAnswers(command ?? {})).toBe(1);
    }
    expect(log.error).not.toHaveBeenCalled();
  });

  it('is found again after a session that is no more', async () => {
    expect(await gateway.interrupt('invalid')).toBe('identified');
    const command = composeDiscordCommand('claims', { about: 'northland' });
    gateway.send(command);
    expect(await countAnswers(command)).toBe(1);
  });
});

describe('A gateway that falls silent', () => {
  it('is found again once a heartbeat stays unanswered, and what came meanwhile is answered', async () => {
    const silent = await openDiscordGateway(300);
    const discord = await openDiscordCounterpart(silent.url);
    const { apiUrl, proxy } = discord;
    const desk = createSampleDesk();
    const listener = createDiscordAdapter({ token: DISCORD_SCENE.token, apiUrl, desk, log });
    await listener.start();
    const back = silent.interrupt('silence');
    const command = composeDiscordCommand('claims', { about: 'northland' });
    silent.send(command);
    expect(await back).toBe('resumed');
    await proxy.waitFor(({ path }) => path.includes(`/${command['token']}/messages/`));
    expect(listener.isLost?.()).toBe(false);
    await listener.stop();
    silent.close();
    await discord.close();
  });
});

describe('An answer over the gateway', () => {
  it.each<[string, number, object, readonly string[], number]>([
    [
      'waits as long as Discord says',
      429,
      { message: 'Wait', retry_after: 0.4, global: false },
      ['PATCH', 'PATCH'],
      400,
    ],
    ['comes after a fault of Discord’s', 503, {}, ['PATCH', 'PATCH'], 0],
    [
      'comes anew where its message was deleted meanwhile',
      404,
      { code: 10_008, message: 'Unknown Message' },
      ['PATCH', 'POST'],
      0,
    ],
  ])('%s', async (_case, status, answer, methods, waitMs) => {
    const { proxy, failNext } = counterpart;
    failNext(status, { ...answer });
    const command = composeDiscordCommand('claims', { about: 'northland' });
    const isOurs = (path: string): boolean =>
      path.includes('/webhooks/') && path.includes(String(command['token']));
    const startMs = performance.now();
    gateway.send(command);
    await proxy.waitFor(({ path, status: given }) => isOurs(path) && given === 200);
    expect(performance.now() - startMs).toBeGreaterThanOrEqual(waitMs);
    const calls = proxy.calls.filter(({ path }) => isOurs(path));
    expect(calls.map(({ method }) => method)).toEqual(methods);
    // What is shown anew is as private as it was.
    const anew = calls.filter(({ method }) => method === 'POST');
    expect(anew.filter(({ body }) => (Number(Object(body).flags) & EPHEMERAL) === 0)).toEqual([]);
    expect(log.error).not.toHaveBeenCalled();
  });
});

describe('A connection that Discord ends for good', () => {
  it.each([
    [4004, 'refuses DISCORD_TOKEN'],
    [4011, 'DISCORD_PUBLIC_KEY'],
    [4014, 'readout doctor'],
  ])('is told once after %i, with what to do, and may be opened again', async (code, advice) => {
    const ending = await openDiscordGateway();
    const discord = await openDiscordCounterpart(ending.url);
    const { apiUrl } = discord;
    const told = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
    const desk = createSampleDesk();
    const lost = createDiscordAdapter({ token: DISCORD_SCENE.token, apiUrl, desk, log: told });
    await lost.start();
    expect(lost.isLost?.()).toBe(false);
    ending.end(code);
    await vi.waitFor(() => expect(lost.isLost?.()).toBe(true));
    expect(told.error.mock.calls).toEqual([[expect.stringContaining(`(${code})`)]]);
    expect(told.error.mock.calls[0]?.[0]).toContain(advice);
    await lost.start();
    expect(lost.isLost?.()).toBe(false);
    await lost.stop();
    ending.close();
    await discord.close();
  });
});
