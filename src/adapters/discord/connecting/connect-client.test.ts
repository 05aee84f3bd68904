import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createSampleDesk } from '../../adapter.contract.ts';
import type { Adapter, Log } from '../../adapter.ts';
import { createDiscordAdapter } from '../discord-adapter.ts';
import { startDiscordTwin } from '../stage/discord-stage.contract.ts';

const silent: Log = { info() {}, warn() {}, error() {} };

describe('connectClient', () => {
  it.each([
    ['is empty', ''],
    ['has letters no token has', 'tok\nen'],
    ['is refused by the gateway', 'another-token'],
  ])('blames the token where it %s', async (_case, token) => {
    // Past the proxy: the twin refuses a token only where the gateway opens.
    const discord = await startDiscordTwin();
    // A busy machine takes its time to be refused.
    const adapter = createAdapter(token, discord.twin.restUrl, 30_000);
    await expect(adapter.start()).rejects.toMatchObject({
      code: 'connection_failed',
      message: 'Discord refused DISCORD_TOKEN.',
      hint: expect.stringContaining('discord.com/developers'),
    });
    await discord.close();
  });

  it.each([
    ['nobody listens', undefined],
    ['nothing is answered', () => {}],
    ['something else answers', (_request, response) => response.end('Hello')],
  ] satisfies [
    string,
    RequestListener | undefined,
  ][])('blames the address where %s', async (_case, listener) => {
    const server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo; // a TCP server has this kind
    if (!listener) await new Promise((resolve) => server.close(resolve));
    const adapter = createAdapter('a-token', `http://127.0.0.1:${port}/api`);
    await expect(adapter.start()).rejects.toMatchObject({
      code: 'platform_away',
      message: expect.stringContaining('DISCORD_API_URL'),
    });
    server.closeAllConnections();
    server.close();
  });
});

function createAdapter(token: string, apiUrl: string, startTimeoutMs = 1500): Adapter {
  const desk = createSampleDesk();
  return createDiscordAdapter({ token, apiUrl, desk, log: silent, startTimeoutMs });
}
