import { describe, expect, it } from 'vitest';
import type { Article } from '../../../domain/article.ts';
import { createSite } from '../stage/sample-site.contract.ts';
import { type ArticleLink, traceQuotation } from './trace-quotation.ts';

const TEXTS = [
  'Nine cranes stand at the quay. The mayor wants ten.',
  'Eleven cranes stand at the quay. The mayor wants ten.',
  'Eleven cranes stand on the pier. The mayor wants ten. The quay rests. The mayor wants ten.',
];
const states = TEXTS.map(composeState);
const reader = {
  readArticle: async (id: string) => (id === 'a/cranes 1' ? states.at(-1) : undefined),
  readRevision: async (_id: string, number: number) => states[number - 1],
  listRevisions: async () => [
    { number: 1, replacedMs: Date.parse('2026-03-02T23:00:00Z') },
    { number: 2, readMs: 1, replacedMs: Date.parse('2026-04-02T10:00:00Z') },
    { number: 3, readMs: 2 },
  ],
};

/** A link to the first place where a text has these words. */
function linkTo(number: number, words: string): ArticleLink {
  const start = TEXTS[number - 1]?.indexOf(words) ?? -1;
  return { start: `${start}`, end: `${start + words.length}`, revision: `${number}` };
}

async function trace(link: ArticleLink, article?: Article) {
  const own = article ? { ...reader, readArticle: async () => article } : reader;
  const traced = await traceQuotation('a/cranes 1', link, own);
  const { start = 0, end = 0 } = traced?.quotation ?? {};
  return {
    number: traced?.article.revision ?? 1,
    marked: traced?.article.text.slice(start, end),
    told: traced?.notices.map(({ sentence }) => sentence).join(' ') ?? '',
    href: traced?.notices[0]?.link?.href,
  };
}

describe('traceQuotation', () => {
  it('marks the words in the text they were quoted from, and says that they are gone', async () => {
    const { number, marked, told, href } = await trace(linkTo(1, 'Nine cranes'));
    expect([number, marked]).toEqual([1, 'Nine cranes']);
    expect(told).toContain('text 1 of 3');
    expect(told).toContain('2026-03-02');
    expect(told).toContain('do not stand in the newest');
    expect(href).toBe('/articles/a/cranes%201');
  });

  it('says that the words still stand, and leads to where they are now', async () => {
    const { number, marked, told, href } = await trace(linkTo(2, 'The mayor wants ten.'));
    expect([number, marked]).toEqual([2, 'The mayor wants ten.']);
    expect(told).toContain('still stand in the newest');
    expect(href).toBe('/articles/a/cranes%201?start=33&end=53&revision=3#quotation');
  });

  it('tells nothing of a link to the newest text', async () => {
    const traced = await trace(linkTo(3, 'The quay rests.'));
    expect(traced).toEqual({ number: 3, marked: 'The quay rests.', told: '', href: undefined });
  });

  it.each<[string, ArticleLink, string]>([
    ['without a place', { revision: '1' }, 'replaced it on 2026-03-02.'],
    ['without a place or a number', {}, ''],
    ['beyond the end', { ...linkTo(1, 'Nine'), end: '999' }, 'nothing is marked'],
    [
      'of a text that is not there',
      { ...linkTo(1, 'Nine'), revision: '9' },
      'no text with the number 9',
    ],
    ['of a number that is none', { revision: '1e1' }, 'no text with the number 1e1'],
    ['of a number below one', { revision: '0' }, 'no text with the number 0'],
    [
      'of words where others stand now, without a number',
      { start: '0', end: '4' },
      'are others now',
    ],
  ])('marks nothing for a link %s', async (_case, link, sentence) => {
    const { marked, told } = await trace(link);
    expect(marked).toBe('');
    expect(told).toContain(sentence);
  });

  it('leads from a link without a number to the first text, where the words are others now', async () => {
    const { number, href } = await trace({ start: '0', end: '4' });
    expect(number).toBe(3);
    expect(href).toBe('/articles/a/cranes%201?start=0&end=4&revision=1#quotation');
  });

  it('takes a link without a number as it is, where there is but one text or the words are the same', async () => {
    const [first] = states;
    expect(await trace({ start: '0', end: '4' }, first)).toMatchObject({
      marked: 'Nine',
      told: '',
    });
    const again = { ...composeState(`${TEXTS[0]} More.`, 1) };
    expect(await trace({ start: '0', end: '4' }, again)).toMatchObject({
      marked: 'Nine',
      told: '',
    });
  });

  it('says of a copy where its claims count', async () => {
    const { told, href } = await trace(
      {},
      { ...composeState(TEXTS[0] ?? '', 0), duplicateOf: 'b/ü' },
    );
    expect(told).toContain('copy');
    expect(href).toBe('/articles/b/%C3%BC');
  });

  it('shows on the page what it tells', async () => {
    const { start, end, revision } = linkTo(1, 'Nine cranes');
    const path = `/articles/a/cranes%201?start=${start}&end=${end}&revision=${revision}`;
    const { status, body } = await createSite(reader).ask(path);
    expect(status).toBe(200);
    expect(body).toContain('<mark id="quotation">Nine cranes</mark>');
    expect(body).toContain('<a href="/articles/a/cranes%201">See the newest text</a>');
  });
});

function composeState(text: string, at: number): Article {
  return {
    id: 'a/cranes 1',
    kind: 'article',
    headline: 'Cranes',
    authors: [],
    text,
    passages: [{ start: 0, end: text.length, role: 'body' }],
    ...(at > 0 && { revision: at + 1 }),
  };
}
