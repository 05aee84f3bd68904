import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC, sampleFetcher } from './sample-reach.contract.ts';
import { openSites, type Page, type SampleSite } from './sample-site.contract.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const PAGE = '<p>Talks went on.</p>';
const BOMB = gzipSync(Buffer.alloc(200_000_000));
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } };
const BROTLI_BOMB = brotliCompressSync(Buffer.alloc(200_000_000), QUICK);

const say =
  (status: number, headers: Record<string, string> = HTML, body: string | Buffer = PAGE): Page =>
  (response) => {
    response.writeHead(status, headers).end(body);
  };
/** Sends a piece whenever the reader has taken the last one, and never ends. */
const pour =
  (chunk: Buffer, pauseMs: number): Page =>
  (response) => {
    response.writeHead(200, HTML);
    const timer = setInterval(() => !response.writableNeedDrain && response.write(chunk), pauseMs);
    response.on('close', () => clearInterval(timer));
  };
const redirect: Page = (response, request) => {
  const to = new URL(request.url ?? '/', 'http://site.test').searchParams.get('to') ?? '';
  response.writeHead(302, { location: to }).end('Over there.');
};

const PAGES: Readonly<Record<string, Page>> = {
  '/page': say(200),
  '/gzip': say(200, { ...HTML, 'content-encoding': 'gzip' }, gzipSync(PAGE)),
  '/br': say(200, { ...HTML, 'content-encoding': 'br' }, brotliCompressSync(PAGE)),
  '/no-type': say(200, {}),
  '/to': redirect,
  '/loop': say(302, { location: '/loop' }),
  '/nowhere': say(302, {}),
  '/bomb': say(200, { ...HTML, 'content-encoding': 'gzip' }, BOMB),
  '/br-bomb': say(200, { ...HTML, 'content-encoding': 'br' }, BROTLI_BOMB),
  '/twice': say(200, { ...HTML, 'content-encoding': 'gzip, gzip' }, gzipSync(gzipSync(PAGE))),
  '/headers': say(200, { ...HTML, 'x-quay': 'a'.repeat(200_000) }),
  '/two-lengths': (response) => {
    response.socket?.end(
      'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n',
    );
  },
  '/upgrade': (response) => {
    response.socket?.end('HTTP/1.1 101 Switching Protocols\r\nUpgrade: quay\r\n\r\n');
  },
  '/hints': (response) => {
    response.socket?.write('HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n');
    say(200)(response, response.req);
  },
  '/zstd': say(200, { ...HTML, 'content-encoding': 'zstd' }),
  '/damaged': say(200, { ...HTML, 'content-encoding': 'gzip' }, 'no gzip'),
  '/torn': say(200, { ...HTML, 'content-encoding': 'gzip' }, gzipSync(PAGE).subarray(0, 20)),
  '/short': (response) => {
    response.writeHead(200, { ...HTML, 'content-length': '500' }).write('Talks', () => {
      response.destroy();
    });
  },
  '/declared': say(200, { ...HTML, 'content-length': '200000000' }, ''),
  '/flood': pour(Buffer.alloc(60_000, 'a'), 0),
  '/trickle': pour(Buffer.from('a'), 50),
  '/silent': () => {},
  '/picture': say(200, { 'content-type': 'image/png' }, 'PNG'),
  '/style': say(200, { 'content-type': 'text/css' }, 'p {}'),
  '/missing': say(404),
  '/gone': say(410),
  '/paid': say(402),
  '/login': say(401),
  '/busy': say(429, { ...HTML, 'retry-after': '120' }),
  '/down': say(503, { 'retry-after': 'Mon, 02 Mar 2026 11:00:00 GMT' }),
  '/empty': say(204),
  '/nonsense': (response) => {
    response.socket?.end('Welcome to the mail server\r\n\r\n');
  },
};

let site: SampleSite;
let secret: SampleSite;
beforeAll(async () => {
  [site, secret] = await openSites(
    [PUBLIC, PAGES],
    ['127.0.0.1', { '*': say(200, HTML, 'internal') }],
  );
});
afterAll(async () => {
  await site.close();
  await secret.close();
});
const at = (path: string, host = 'public.test'): string => `http://${host}:${site.port}${path}`;
const through = (address: string): string => at(`/to?to=${encodeURIComponent(address)}`);

describe('fetchDocument', () => {
  it.each([
    ['a page', '/page', '/page'],
    ['a page in gzip', '/gzip', '/gzip'],
    ['a page in Brotli', '/br', '/br'],
    ['a page without a type', '/no-type', '/no-type'],
    ['a page behind early hints', '/hints', '/hints'],
    ['a page behind a redirect', '/to?to=/page', '/page'],
    ['a page behind a redirect to another host', '/to?to=//other.test:PORT/page', undefined],
  ])('fetches %s', async (_case, path, last = '//other.test:PORT/page') => {
    const place = (text: string) => text.replace('PORT', String(site.port));
    const fetched = await sampleFetcher(site.port)(at(place(path)));
    expect(fetched).toMatchObject({ kind: 'document', url: new URL(place(last), at('/')).href });
    expect(fetched.kind === 'document' && new TextDecoder().decode(fetched.bytes)).toBe(PAGE);
  });

  it.each([
    ['loopback', () => at('/', '127.0.0.1'), 'private or reserved network (127.0.0.1)'],
    ['loopback in decimal', () => at('/', '2130706433'), 'private or reserved network'],
    ['loopback in hexadecimal', () => at('/', '0x7f000001'), 'private or reserved network'],
    ['loopback in octal', () => at('/', '0177.0.0.1'), 'private or reserved network'],
    ['loopback cut short', () => at('/', '127.1'), 'private or reserved network'],
    ['loopback as nothing', () => at('/', '0'), 'private or reserved network'],
    ['loopback in IPv6', () => at('/', '[::1]'), 'private or reserved network'],
    ['mapped loopback', () => at('/', '[::ffff:127.0.0.1]'), 'private or reserved network'],
    ['metadata', () => at('/latest', '169.254.169.254'), 'private or reserved network'],
    ['a name for loopback', () => at('/', 'localhost'), 'network (127.0.0.1)'],
    ['a name for the inside', () => at('/', 'inside.test'), 'network (127.0.0.1)'],
    ['a name for metadata', () => at('/', 'metadata.test'), 'network (169.254.169.254)'],
    ['a name for both', () => at('/', 'mixed.test'), 'network (169.254.169.254)'],
    ['a name for a mapped address', () => at('/', 'mapped.test'), 'private or reserved network'],
    ['a name without an address', () => at('/', 'empty.test'), 'no site named “empty.test”'],
    ['a name that nobody has', () => at('/', 'nobody.test'), 'no site named “nobody.test”'],
    ['a redirect to loopback', () => through(at('/', '127.0.0.1')), 'It redirects. The address'],
    ['a redirect to loopback in hexadecimal', () => through(at('/', '0x7f.1')), 'It redirects.'],
    ['a redirect to metadata', () => through('http://169.254.169.254/'), 'It redirects.'],
    ['a redirect to a name inside', () => through(at('/', 'inside.test')), 'network (127.0.0.1)'],
    ['a redirect to a file', () => through('file:///etc/passwd'), 'begins with “file:”'],
    ['a redirect to a login', () => through(at('/page', 'ann@public.test')), 'a user name'],
    ['a redirect to an odd port', () => through('http://public.test:22/'), 'port 22'],
    ['a redirect to nowhere', () => at('/nowhere'), 'answered without a document (HTTP 302)'],
    ['a redirect in circles', () => at('/loop'), 'redirects more than 5 times'],
    ['an odd port', () => 'http://public.test:22/', 'port 22'],
    ['a login', () => at('/page', 'ann:secret@public.test'), 'nothing is fetched with a login'],
    ['another scheme', () => 'gopher://public.test/', 'begins with “gopher:”'],
  ])('refuses %s', async (_case, address, sentence) => {
    const before = secret.asked.length;
    expect(await sampleFetcher(site.port)(address())).toEqual({
      kind: 'problem',
      sentence: expect.stringContaining(sentence),
      ...(sentence.includes('HTTP') && { status: 302 }),
    });
    expect(secret.asked.length).toBe(before);
  });

  it.each([
    ['a gzip bomb', '/bomb', 'Unpacked, the document has more than 20 MB.'],
    ['a Brotli bomb', '/br-bomb', 'Unpacked, the document has more than 20 MB.'],
    ['gzip in gzip', '/twice', 'packed in a way that is not read (“gzip, gzip”)'],
    ['a header of 200 kB', '/headers', 'sends more headers than are read'],
    ['two lengths that differ', '/two-lengths', 'The connection to public.test broke off'],
    ['a change of protocol', '/upgrade', 'does not answer as a web server does'],
    ['200 MB that are announced', '/declared', 'The document has more than 20 MB.'],
    ['a flood without an end', '/flood', 'The document has more than 20 MB.'],
    ['a trickle without an end', '/trickle', 'The server sends the document too slowly'],
    ['a packing that is not read', '/zstd', 'packed in a way that is not read (“zstd”)'],
    ['gzip that is none', '/damaged', 'is damaged: it cannot be unpacked'],
    ['gzip that is cut off', '/torn', 'is damaged: it cannot be unpacked'],
    ['a body that is cut off', '/short', 'broke off before the document was complete'],
    ['a picture', '/picture', '“image/png”, which is no page'],
    ['a style sheet', '/style', '“text/css”, which is no page'],
    ['another protocol', '/nonsense', 'does not answer as a web server does'],
  ])('puts an end to %s', async (_case, path, sentence) => {
    const fetched = await sampleFetcher(site.port)(at(path));
    expect(fetched).toEqual({ kind: 'problem', sentence: expect.stringContaining(sentence) });
  });

  it.each([
    ['a page that is not there', '/missing', 404, 'no such page', undefined],
    ['a page that is gone', '/gone', 410, 'for good', undefined],
    ['a page for payment', '/paid', 402, 'nothing is fetched with a login', undefined],
    ['a page behind a login', '/login', 401, 'nothing is fetched with a login', undefined],
    ['a busy site', '/busy', 429, 'asked less often', 120_000],
    ['a site that is down', '/down', 503, 'try again later', 3_600_000],
    ['no content', '/empty', 204, 'answered without a document', undefined],
  ])('names %s', async (_case, path, status, sentence, retryAfterMs) => {
    expect(await sampleFetcher(site.port)(at(path))).toEqual({
      kind: 'problem',
      status,
      sentence: expect.stringContaining(sentence),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    });
  });
});
