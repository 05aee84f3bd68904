import { describe, expect, it, vi } from 'vitest';
import type { FrontDesk } from '../../commands/front-desk.ts';
import type { Article } from '../../domain/article.ts';
import { hostileStrings, sampleAnswer, sampleQuotation } from '../../testing/sample-cards.ts';
import { createSampleDesk } from '../adapter.contract.ts';
import type { Preview } from '../adapter.ts';
import { createDiscordPreview } from '../discord/discord-preview.ts';
import { createSlackPreview } from '../slack/slack-preview.ts';
import { createWebApp, type WebAppTools } from './web-app.tsx';

const BODY = 'Ports <b>along</b> the river will reopen 😀.';
const TEXT = `Ports to reopen\n\n${BODY}\n\nRead more`;
const SMILE = TEXT.indexOf('😀');
const article: Article = {
  id: 'river-post/2026-03-02-ports',
  kind: 'abstract',
  headline: 'Ports to <i>reopen</i>',
  authors: ['Ada Park', 'Tomas Lind'],
  url: 'javascript:alert(1)',
  text: TEXT,
  passages: [
    { role: 'title', start: 0, end: 15 },
    { role: 'body', start: 17, end: 17 + BODY.length, note: 'dateline torn off' },
    { role: 'teaser', start: 19 + BODY.length, end: TEXT.length },
  ],
};

/** A site whose front desk answers as it is told; `get` gives what a browser would get. */
function createSite({ desk = createSampleDesk(), ...others }: Partial<WebAppTools> = {}) {
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const app = createWebApp({
    desk,
    log,
    previews: [createDiscordPreview(desk), createSlackPreview(desk)],
    hosts: new Set(['localhost']),
    assets: {
      version: 'v1',
      files: new Map([['page.js', { type: 'text/javascript', bytes: new Uint8Array([59]) }]]),
    },
    readArticle: async (id) => (id === article.id ? article : undefined),
    ...others,
  });
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await app.request(`http://localhost${path}`, {
      headers: { host: 'localhost:8080' },
      ...init,
    });
    return { status: response.status, headers: response.headers, body: await response.text() };
  };
  return { ask, log };
}

function withDesk(desk: Partial<FrontDesk>) {
  return createSite({ desk: { ...createSampleDesk(), ...desk } });
}

describe('the page', () => {
  it('shows what it is and examples to click before anything is asked', async () => {
    const { status, body } = await createSite().ask('/');
    expect(status).toBe(200);
    expect(body).toMatch(/^<!doctype html><html lang="en">/);
    expect(body).toContain('href="/?q=%2Fclaims+northland+southland+page%3A2"');
    expect(body).not.toContain('On Discord');
  });

  it('draws an answer from both messages, and gives it as plain text', async () => {
    const { body } = await createSite().ask('/?q=/claims+northland+southland');
    expect(body).toContain(`<title>${sampleAnswer.title} – Readout</title>`);
    expect(body).toContain('value="/claims northland southland"');
    expect(body.match(/<blockquote/g)).toHaveLength(4);
    expect(body.split(sampleQuotation.text).length).toBeGreaterThan(4);
    expect(body).toMatch(/<pre dir="auto">2 claims in 2 articles/);
  });

  it('draws a button as a link to the answer it gives', async () => {
    const { ask } = createSite();
    const first = await ask('/?q=/claims+northland+southland');
    const links = first.body.match(/href="\/\?action=[^"]+" data-in-place="">Next page/g);
    expect(links).toHaveLength(2);
    const path = /href="(\/\?action=[^"]+)"/.exec(first.body)?.[1] ?? '';
    const second = await ask(path);
    expect(second.body).toContain('Page 2 of 2');
    expect(second.body).toContain('value="/claims northland southland page:2"');
  });

  it('draws a button that shares, dead and explained', async () => {
    const { body } = await createSite().ask('/?q=/claims+northland+southland');
    expect(body.match(/type="button" disabled="">Share here/g)).toHaveLength(2);
    expect(body).toContain('There is no channel here');
  });

  it('explains the press of a button that shares', async () => {
    const desk = createSampleDesk();
    const { ask } = createSite({ desk });
    const share = sampleAnswer.actions.find(({ effect }) => effect === 'share');
    const reference = share ? await desk.keepAction(share) : '';
    const { body } = await ask(`/?${new URLSearchParams({ action: reference })}`);
    expect(body).toContain('There is no channel to share in here');
  });

  it.each([
    ['of ours that is gone', 'sample-99'],
    ['of nobody', '../../etc <script>'],
  ])('explains a button %s', async (_case, action) => {
    const { status, body } = await createSite().ask(`/?${new URLSearchParams({ action })}`);
    expect(status).toBe(200);
    expect(body).toContain('not known any more');
  });

  it.each([
    ['problem', '/claims a wrong day', 'Problem'],
    ['fault', '', 'Fault'],
  ])('names a %s', async (kind, q, word) => {
    const { body } = await withDesk(
      kind === 'fault'
        ? { ask: async () => ({ kind: 'fault', title: 'Oh', blocks: [], actions: [] }) }
        : {},
    ).ask(`/?${new URLSearchParams({ q })}`);
    expect(body).toContain(`<section class="answer answer-${kind}"`);
    expect(body).toContain(`<span class="kind">${word}</span>`);
  });

  it.each(Object.keys(hostileStrings))('shows hostile string %i as text', async (index) => {
    const { status, body } = await createSite().ask(`/?q=/claims+hostile+${index}`);
    expect(status).toBe(200);
    expect(body).toContain('Harmless end');
    expect(body.match(/<script/g)).toHaveLength(1);
    expect(body).not.toMatch(/<img src=x|href="(?!https?:|\/|#)/);
    expect(body).not.toMatch(/class="slack_(?:broadcast|emoji)/);
    expect(body).not.toContain('href="https://evil.example"');
  });

  it('shows hostile text that was typed as it was typed', async () => {
    const q = '/claims "><script>alert(1)</script>';
    const { body } = await createSite().ask(`/?${new URLSearchParams({ q })}`);
    expect(body).toContain('value="/claims &quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
  });

  it('says how long a command may be', async () => {
    const { status, body } = await createSite().ask(`/?q=${'x'.repeat(10_000)}`);
    expect(status).toBe(414);
    expect(body).toContain('It has 10,000 characters; at most 2,000 fit.');
  });

  it('shows the JSON of a message that it cannot draw', async () => {
    const poll: Preview = { name: 'discord', render: async () => ({ poll: '<b>?</b>' }) };
    const { status, body } = await createSite({ previews: [poll] }).ask('/?q=/claims+x');
    expect(status).toBe(200);
    expect(body).toContain('cannot be drawn here');
    expect(body).toContain('&quot;poll&quot;: &quot;&lt;b&gt;?&lt;/b&gt;&quot;');
  });

  it('shows the plain text where a message cannot be made, and logs why once', async () => {
    const broken: Preview = { name: 'slack', render: () => Promise.reject(new Error('no')) };
    const { ask, log } = createSite({ previews: [broken] });
    const { status, body } = await ask('/?q=/claims+northland+southland');
    expect(status).toBe(200);
    expect(body).toContain('This message could not be made');
    expect(body).toContain(sampleQuotation.text);
    expect(log.error).toHaveBeenCalledTimes(1);
  });

  it('completes a command as JSON', async () => {
    const { body } = await createSite().ask('/complete?q=/claims+north');
    expect(JSON.parse(body)).toEqual([{ label: 'northland', text: '/claims northland' }]);
  });

  it('completes nothing where the command is too long', async () => {
    const { body } = await createSite().ask(`/complete?q=/claims+${'n'.repeat(3000)}`);
    expect(JSON.parse(body)).toEqual([]);
  });
});

describe('the page of an article', () => {
  const path = '/articles/river-post/2026-03-02-ports';

  it('marks the quotation', async () => {
    const { body } = await createSite().ask(`${path}?start=17&end=35`);
    expect(body).toContain('<mark id="quotation">Ports &lt;b&gt;along&lt;/b&gt;</mark> the river');
    expect(body).toContain('href="#quotation"');
  });

  it('says what is known of it, and what is not', async () => {
    const { body } = await createSite().ask(path);
    for (const part of [
      'Ports to &lt;i&gt;reopen&lt;/i&gt;',
      'Ada Park, Tomas Lind',
      'unknown outlet',
      'n.d.',
      'Abstract:',
      '>title<',
      '>dateline torn off<',
      '>teaser<',
    ]) {
      expect(body).toContain(part);
    }
    expect(body).not.toContain('javascript:');
    expect(body).not.toContain('<mark');
  });

  it.each([
    'start=5&end=9999',
    'start=9&end=5',
    'start=x',
    'end=3',
    `start=${SMILE + 1}&end=${SMILE + 2}`,
  ])('says that %s does not fit, and shows the article', async (query) => {
    const { status, body } = await createSite().ask(`${path}?${query}`);
    expect(status).toBe(200);
    expect(body).toContain('nothing is marked');
    expect(body).not.toContain('<mark');
  });

  it.each([
    '/articles/nope',
    '/articles/%00',
    '/articles/%E0%A4%A',
    '/articles/a/../b',
  ])('is not there for %s', async (unknown) => {
    const { status, body } = await createSite().ask(unknown);
    expect(status).toBe(404);
    expect(body).toMatch(/No such (?:article|page)/);
  });
});

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
    expect(headers.get('referrer-policy')).toBe('no-referrer');
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
    expect({ status, body }).toEqual({ status: 200, body: '{"ok":true}' });
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
