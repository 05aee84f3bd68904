import { describe, expect, it } from 'vitest';
import { createSite, sampleArticle } from '../stage/sample-site.contract.ts';

const SMILE = sampleArticle.text.indexOf('😀');

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
    expect(body).not.toContain('Where it was published');
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
