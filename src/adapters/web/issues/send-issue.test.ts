import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../card/card.ts';
import type { Delivery } from '../../../domain/delivery.ts';
import type { KeptIssue } from '../../../domain/kept-issue.ts';
import { hostileStrings, sampleAnswer } from '../../../testing/sample-cards.ts';
import { createSite } from '../stage/sample-site.contract.ts';

const page: Card = {
  ...sampleAnswer,
  blocks: [
    ...sampleAnswer.blocks,
    {
      type: 'list',
      items: hostileStrings.map((value) => [
        { type: 'text', value },
        { type: 'link', label: value, url: 'javascript:alert(1)' },
        { type: 'time', value, epochMs: 1_772_424_000_000 },
      ]),
    },
  ],
};
const issue: KeptIssue = {
  id: 'abc',
  archive: 'def',
  subscriptionId: 's1',
  place: 'slack:T1:C1:',
  dueMs: 1_772_424_000_000,
  madeMs: 1_772_424_001_000,
  title: `Digest <b> ${hostileStrings.join(' ')}`,
  page: JSON.stringify(page),
};
const issues = {
  findIssue: async (id: string) => (id === issue.id ? issue : undefined),
  listIssues: async (archive: string) => (archive === issue.archive ? [issue] : []),
};

describe('the pages of issues', () => {
  it('show an issue with its quotations, everything escaped', async () => {
    const { ask } = createSite({ issues });
    const { status, headers, body } = await ask('/issues/abc');
    expect(status).toBe(200);
    expect(body).toContain('Ports along the river will reopen in spring</blockquote>');
    expect(body).toContain('&lt;script&gt;');
    expect(body).not.toMatch(/<script>|<img src=x|href="javascript:/u);
    expect(body).toContain('dateTime="2026-03-02T04:00:00.000Z"');
    expect(headers.get('x-robots-tag')).toContain('noindex');
  });

  it('list the issues of an archive, and lead to its feed', async () => {
    const { body } = await createSite({ issues }).ask('/archives/def');
    expect(body).toContain('href="/issues/abc"');
    expect(body).toContain('href="/archives/def/feed.xml"');
  });

  it('give a feed that a reader takes, with addresses of the site', async () => {
    const site = createSite({ issues, publicUrl: 'https://readout.example/' });
    const { headers, body } = await site.ask('/archives/def/feed.xml');
    expect(headers.get('content-type')).toMatch(/^application\/atom\+xml/u);
    const { id, entries } = parseAtomFeed(body);
    expect(id).toBe('https://readout.example/archives/def/feed.xml');
    expect(entries).toHaveLength(1);
    expect(entries?.[0]?.id).toBe('https://readout.example/issues/abc');
    expect(JSON.stringify(entries?.[0]?.content)).toContain('Ports along the river');
    expect(body).not.toMatch(/(?![\t\n\r])\p{Cc}/u);
  });

  it('give a feed whose title is in the language of its place', async () => {
    const written = { ...issue, page: JSON.stringify({ ...page, language: 'ru' }) };
    const { ask } = createSite({ issues: { ...issues, listIssues: async () => [written] } });
    expect(parseAtomFeed((await ask('/archives/def/feed.xml')).body).title?.value).toBe(
      'Readout: Выпуски канала',
    );
  });

  it('say whose page cannot be shown to whoever runs Readout, and give the others in the feed', async () => {
    const other = { ...issue, id: 'old', page: '{"title":"Digest","blocks":[{"type":"chart"}]}' };
    const both = { findIssue: async () => other, listIssues: async () => [other, issue] };
    const { ask, log } = createSite({ issues: both });
    expect((await ask('/issues/old')).status).toBe(500);
    expect(log.error).toHaveBeenCalledExactlyOnceWith(
      'The page /issues/old failed',
      expect.objectContaining({ message: expect.stringContaining('row old of the table issue') }),
    );
    const { status, body } = await ask('/archives/def/feed.xml');
    const { entries } = parseAtomFeed(body);
    expect(status).toBe(200);
    expect(entries?.map(({ content }) => content !== undefined)).toEqual([false, true]);
  });

  it.each([
    '/issues/none',
    '/archives/none',
    '/archives/none/feed.xml',
    '/archives/',
  ])('give nothing for %s', async (path) => {
    expect((await createSite({ issues }).ask(path)).status).toBe(404);
    expect((await createSite().ask(path)).status).toBe(404);
  });
});

const dead: Delivery = {
  key: 's1 | 1772424000000 | slack:T1:C1:',
  subscriptionId: 's1',
  place: 'slack:T1:C1:',
  dueMs: 1_772_424_000_000,
  isLate: true,
  state: 'dead',
  nonce: '0123abc',
  fence: 3,
  attempts: 3,
  problem: '<b>No</b>.',
};

describe('the page of deliveries', () => {
  const listDeliveries = async () => [{ delivery: dead }];

  it('shows what failed and why, and sends it again by a form of its own', async () => {
    const { body } = await createSite({ listDeliveries }).ask('/deliveries');
    expect(body).toContain('&lt;b&gt;No&lt;/b&gt;.');
    expect(body).toContain('(late)');
    expect(body).toMatch(
      /<form action="\/run" method="post"><input type="hidden" name="q" value="\/digest retry 0123abc"\/>/u,
    );
  });

  it('says first how much waits for a person, and when the rest is tried again', async () => {
    const waiting = { ...dead, state: 'pending', nextTryMs: 1_772_449_200_000 } as const;
    const listBoth = async () => [{ delivery: dead }, { delivery: waiting }];
    const { body } = await createSite({ listDeliveries: listBoth }).ask('/deliveries');
    expect(body).toContain('1 failed, waits for you');
    expect(body).toMatch(/waits\s+until <time dateTime="2026-03-02T11:00:00.000Z"/u);
    const { body: none } = await createSite({ listDeliveries: async () => [] }).ask('/deliveries');
    expect(none).toContain('No digest has been due yet');
    expect(none).not.toContain('<table');
  });

  it('is for whoever runs Readout alone', async () => {
    const hosts = new Set(['localhost', 'readout.example']);
    const { status, body } = await createSite({ listDeliveries, hosts }).ask('/deliveries');
    expect(status).toBe(403);
    expect(body).not.toContain('0123abc');
  });
});
