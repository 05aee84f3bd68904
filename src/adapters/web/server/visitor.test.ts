import { Hono } from 'hono';
import { describe, expect, it, vi } from 'vitest';
import { createSampleDesk } from '../../adapter.contract.ts';
import { createSite } from '../stage/sample-site.contract.ts';
import { findNetwork, isHandedOn } from './visitor.ts';

const PUBLIC = 'https://readout.example';
type Headers = Readonly<Record<string, string>>;

async function ask(peer: string, headers: Headers, publicUrl?: string, httpVersion = '1.1') {
  const app = new Hono();
  app.get('/', (context) =>
    context.json({ network: findNetwork(context, publicUrl), handedOn: isHandedOn(context) }),
  );
  const incoming = { socket: { remoteAddress: peer }, httpVersion };
  const response = await app.request('/', { headers }, { incoming });
  const { network, handedOn } = Object(await response.json());
  return { network, handedOn };
}

describe('findNetwork', () => {
  const told = { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' };
  it.each<[string, string, Headers, string | undefined, string | undefined]>([
    ['the other end', '203.0.113.5', {}, undefined, '203.0.113.5'],
    ['the last hop of our proxy', '127.0.0.1', told, PUBLIC, '198.51.100.7'],
    ['the last hop of a proxy beside us', '::ffff:172.18.0.2', told, PUBLIC, '198.51.100.7'],
    ['not what a stranger says', '203.0.113.5', told, PUBLIC, '203.0.113.5'],
    ['not what is said where no proxy is expected', '127.0.0.1', told, undefined, '127.0.0.1'],
    ['no hop that is none', '127.0.0.1', { 'x-forwarded-for': 'me' }, PUBLIC, undefined],
    ['the net of version 6', '2001:0db8:1:2:3:4:5:6', {}, undefined, '2001:db8:1:2::/64'],
    ['the same net, written short', '2001:db8:1:2::9', {}, undefined, '2001:db8:1:2::/64'],
    ['a net with zeros', '2001:db8::1', {}, undefined, '2001:db8:0:0::/64'],
  ])('gives %s', async (_case, peer, headers, publicUrl, network) => {
    expect((await ask(peer, headers, publicUrl)).network).toBe(network);
  });
});

describe('isHandedOn', () => {
  it.each<[string, Headers, string, boolean]>([
    ['a browser', { 'accept-language': 'en', referer: 'http://localhost/' }, '1.1', false],
    ['X-Forwarded-For', { 'x-forwarded-for': '203.0.113.9' }, '1.1', true],
    ['X-Forwarded-Proto', { 'x-forwarded-proto': 'https' }, '1.1', true],
    ['Forwarded', { forwarded: 'for=203.0.113.9' }, '1.1', true],
    ['Via', { via: '1.1 proxy' }, '1.1', true],
    ['X-Real-IP', { 'x-real-ip': '203.0.113.9' }, '1.1', true],
    ['nginx as it comes', {}, '1.0', true],
  ])('knows %s', async (_case, headers, version, expected) => {
    expect((await ask('127.0.0.1', headers, undefined, version)).handedOn).toBe(expected);
  });
});

describe('what a proxy hands on to a page without a name of its own', () => {
  it('is not of whoever runs Readout, and is told of once', async () => {
    const callers: unknown[] = [];
    const sample = createSampleDesk();
    const dispatch = vi.fn(sample.ask);
    const desk = { ...sample, ask: dispatch };
    const { ask: open, log } = createSite({ desk, listDeliveries: async () => [] });
    const headers = { host: 'localhost:8080', 'x-forwarded-for': '203.0.113.9' };
    for (const each of [{}, { headers }, { headers }]) {
      await open('/?q=/claims%20x', each);
      callers.push(dispatch.mock.lastCall?.[1].isHost);
    }
    expect(callers).toEqual([true, undefined, undefined]);
    expect((await open('/deliveries')).status).toBe(200);
    expect((await open('/deliveries', { headers })).status).toBe(403);
    expect(log.warn).toHaveBeenCalledTimes(1);
    expect(log.warn).toHaveBeenCalledWith(expect.stringContaining('PUBLIC_URL'));
  });
});
