import { beforeAll, describe, expect, it } from 'vitest';
import { readSpan } from '../../../domain/article.ts';
import { readDocument } from '../../read-document.ts';
import { ABROAD } from './abroad.contract.ts';
import { AGENCIES } from './agencies.contract.ts';
import { ESSAYS } from './essays.contract.ts';
import { MAKES } from './makes.contract.ts';
import { PLATFORMS } from './platforms.contract.ts';
import { POSTS } from './posts.contract.ts';
import { PRESS } from './press.contract.ts';
import { SPOKEN } from './spoken.contract.ts';

const PAGES = [
  ...PRESS,
  ...ESSAYS,
  ...SPOKEN,
  ...ABROAD,
  ...MAKES,
  ...AGENCIES,
  ...PLATFORMS,
  ...POSTS,
];

/** The first page starts the thread and loads the languages. */
beforeAll(async () => {
  await readDocument(Buffer.from(PAGES[0]?.markup ?? ''), { contentType: 'text/html' });
}, 60_000);

describe('readDocument on', () => {
  it.each(
    PAGES.map((each) => [each.name, each] as const),
  )('%s: knows the text, what stands around it, and whose it is', async (_name, page) => {
    const { markup, url, body, roles = [], known = {} } = page;
    const reading = await readDocument(Buffer.from(markup), {
      contentType: 'text/html',
      ...(url !== undefined && { url }),
    });
    if ('problem' in reading) throw new Error(reading.problem);
    const { article } = reading;
    const list = article.passages.map((passage) => [passage.role, readSpan(article.text, passage)]);
    expect(list.flatMap(([role, text]) => (role === 'body' ? [text] : []))).toEqual(body);
    for (const [role, words] of roles) {
      // What is pulled out of the text stands in the text, too.
      const beside = list.filter(([, text = '']) => text.includes(words) && !body.includes(text));
      const found = beside.map(([each]) => each);
      expect(found, words).not.toEqual([]);
      expect(found, words).toContain(role === 'any' ? found[0] : role);
    }
    expect(article).toMatchObject(known);
  });
});
