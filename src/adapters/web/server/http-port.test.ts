import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { closePort, openPort } from './http-port.ts';

/** What nginx and its like keep a connection open for. */
const PROXY_MS = 60_000;

describe('openPort', () => {
  it('keeps a connection longer than a proxy in front of it does', async () => {
    const server = createServer();
    await openPort(server, { host: '127.0.0.1', port: 0 });
    expect(server.keepAliveTimeout).toBeGreaterThan(PROXY_MS);
    await closePort(server);
  });
});
