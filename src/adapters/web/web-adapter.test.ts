import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BriefingError } from '../../domain/error.ts';
import { createSampleDesk } from '../adapter.contract.ts';
import { createWebAdapter, type WebOptions } from './web-adapter.ts';

/** How a part of a form begins. */
const PART = '--river\r\nContent-Disposition: form-data; name="a"\r\n\r\n';
const adapters: ReturnType<typeof createWebAdapter>[] = [];

function create(options: Partial<WebOptions> = {}) {
  const adapter = createWebAdapter({
    host: '127.0.0.1',
    port: 0,
    desk: createSampleDesk(),
    previews: [],
    routes: [],
    readArticle: async () => undefined,
    readRevision: async () => undefined,
    listRevisions: async () => [],
    log: { info: vi.fn(), warn: vi.fn(), error: vi.fn() },
    ...options,
  });
  adapters.push(adapter);
  return adapter;
}

afterEach(async () => {
  await Promise.all(adapters.splice(0).map((adapter) => adapter.stop()));
});

describe('createWebAdapter', () => {
  it('opens a free port and says where', async () => {
    const adapter = create();
    const said = await adapter.start();
    expect(said).toBe(`The web page is open on ${adapter.url}.`);
    expect(await (await fetch(`${adapter.url}/healthz`)).json()).toMatchObject({ ok: true });
  });

  it('hands the paths of other adapters the raw request, whatever host it names', async () => {
    const adapter = create({
      routes: [
        {
          path: '/slack/events',
          handle(request, response) {
            request.on('data', (bytes: Buffer) => response.write(bytes));
            request.on('end', () => response.end(` by ${request.headers.host}`));
          },
        },
      ],
    });
    await adapter.start();
    const answer = await send(adapter.url, [
      'POST /slack/events?x=1 HTTP/1.1',
      'Host: tunnel.example',
      'Content-Length: 5',
      '',
      'a=%20',
    ]);
    expect(answer).toMatch(/^HTTP\/1.1 200 /);
    expect(answer).toContain('a=%20');
    expect(answer).toContain(' by tunnel.example');
  });

  it('answers no page under another host’s name', async () => {
    const adapter = create();
    await adapter.start();
    const answer = await send(adapter.url, ['GET /?q=x HTTP/1.1', 'Host: evil.example', '', '']);
    expect(answer).toMatch(/^HTTP\/1.1 403 /);
  });

  it('answers under the name that it is published by', async () => {
    const adapter = create({ publicUrl: 'https://readout.example' });
    await adapter.start();
    const answer = await send(adapter.url, ['GET / HTTP/1.1', 'Host: readout.example', '', '']);
    expect(answer).toMatch(/^HTTP\/1.1 200 /);
  });

  it('tells somebody who types 10,000 letters that it is too long', async () => {
    const adapter = create();
    await adapter.start();
    const response = await fetch(`${adapter.url}/?q=${encodeURIComponent('的'.repeat(10_000))}`);
    expect(response.status).toBe(414);
  });

  it.each([
    ['has 80,000 parts', `${PART}b\r\n`.repeat(80_000), 413, 'The form has too many parts'],
    ['is larger than any file', 'x'.repeat(51_000_001), 413, 'The file is too large'],
    ['has a text that is too long', PART + 'x'.repeat(9_000_000), 413, 'The text is too long'],
    ['breaks off', PART, 400, 'The form did not come whole'],
  ])('says what is wrong with a form that %s', async (_case, body, status, title) => {
    const adapter = create();
    await adapter.start();
    const headers = { 'content-type': 'multipart/form-data; boundary=river' };
    const response = await fetch(`${adapter.url}/run`, { method: 'POST', headers, body });
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(title);
  });

  it('names PORT where the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    // A server that listens on a port has an AddressInfo.
    const { port } = other.address() as AddressInfo;
    const failure = await create({ port })
      .start()
      .catch((cause: unknown) => cause);
    expect(failure).toBeInstanceOf(BriefingError);
    expect(failure).toMatchObject({
      code: 'connection_failed',
      message: `Port ${port} is taken.`,
      hint: expect.stringContaining('Set PORT'),
    });
    await new Promise((resolve) => other.close(resolve));
  });

  it('names HOST where the host is none of this machine', async () => {
    await expect(create({ host: '203.0.113.1' }).start()).rejects.toMatchObject({
      code: 'connection_failed',
      hint: expect.stringContaining('HOST'),
    });
  });

  it('stops before it has started, twice, and where a connection is kept alive', async () => {
    const adapter = create();
    await adapter.stop();
    await adapter.start();
    await (await fetch(`${adapter.url}/healthz`)).text();
    await adapter.stop();
    await adapter.stop();
    await expect(fetch(`${adapter.url}/healthz`)).rejects.toThrow('fetch failed');
  });

  it('answers what is under way before it stops', async () => {
    let release = () => {};
    const asked = new Promise<void>((resolve) => {
      release = resolve;
    });
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const adapter = create({
      readArticle: async () => {
        arrive();
        await asked;
        return undefined;
      },
    });
    await adapter.start();
    const answer = fetch(`${adapter.url}/articles/x`);
    await arrived;
    const stopped = adapter.stop();
    release();
    expect((await answer).status).toBe(404);
    await stopped;
  });
});

/** Sends a request letter by letter, since fetch lets nobody choose the Host header. */
function send(url: string, lines: readonly string[]): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      const [first = '', ...others] = lines;
      socket.write([first, 'Connection: close', ...others].join('\r\n'));
    });
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (text) => {
      answer += text;
    });
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}
