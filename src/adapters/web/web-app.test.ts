import { describe, expect, it } from 'vitest';
import { createSite } from './stage/sample-site.contract.ts';

describe('the site', () => {
  it.each([
    '/',
    '/?q=x',
    '/articles/nope',
    '/nope',
    '/healthz',
    '/assets/page.js',
  ])('tells a browser what %s may load and who may frame it', async (path) => {
    const { headers } = await createSite().ask(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('script-src');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  });

  it.each([
    'evil.example',
    'localhost.evil.example',
    'localhost:80:80',
    '',
    '[::1',
  ])('answers nobody who calls it %j', async (host) => {
    const { status, body } = await createSite().ask('/', { headers: { host } });
    expect(status).toBe(403);
    expect(body).not.toContain('/claims');
  });

  it('answers to any name where the whole network may ask', async () => {
    const { ask } = createSite({ hosts: undefined });
    expect((await ask('/', { headers: { host: 'news.example' } })).status).toBe(200);
  });

  it('says that it is well', async () => {
    const { status, body } = await createSite().ask('/healthz');
    expect({ status, body }).toEqual({ status: 200, body: '{"ok":true,"platforms":{}}' });
  });

  it.each([
    ['well while a platform is tried again', 'waiting', true],
    ['not well where a platform is lost for good', 'lost', false],
  ] as const)('says that it is %s', async (_case, discord, ok) => {
    const platforms = { discord, slack: 'connected' } as const;
    const { status, body } = await createSite({ listStates: () => platforms }).ask('/healthz');
    expect({ status, body: JSON.parse(body) }).toEqual({ status: 200, body: { ok, platforms } });
  });

  it.each([
    ['for ever under its version', '/assets/page.js?v=v1', 'public, max-age=31536000, immutable'],
    ['never under another', '/assets/page.js?v=v0', 'no-cache'],
  ])('lets a browser keep an asset %s', async (_case, path, kept) => {
    const { body, headers } = await createSite().ask(path);
    expect(body).toBe(';');
    expect(headers.get('content-type')).toBe('text/javascript');
    expect(headers.get('cache-control')).toBe(kept);
  });

  it.each([
    '/nope',
    '/assets/nope.js',
    '/assets/..%2f..%2fpackage.json',
    '/complete/x',
  ])('has no page %s', async (path) => {
    const { status, body } = await createSite().ask(path);
    expect(status).toBe(404);
    expect(body).toContain('No such page');
  });

  it.each(['POST', 'PUT', 'DELETE'])('takes no %s', async (method) => {
    const { status, headers } = await createSite().ask('/?q=x', { method });
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('GET, HEAD');
  });

  it('shows a fault without its cause, and logs it', async () => {
    const { ask, log } = createSite({ readArticle: () => Promise.reject(new Error('secret')) });
    const { status, body } = await ask('/articles/x');
    expect(status).toBe(500);
    expect(body).not.toContain('secret');
    expect(log.error).toHaveBeenCalledTimes(1);
  });
});
