import { describe, expect, it } from 'vitest';
import { readSpan } from '../../domain/article.ts';
import { ODD_PAGES } from './odd-layouts.contract.ts';
import { readPage } from './read-page.ts';

describe('readPage on a page with', () => {
  it.each(
    ODD_PAGES.map((each) => [each.name, each] as const),
  )('%s: takes the story for its body, and nothing else', (_name, {
    markup,
    body,
    aside = [],
    known = {},
  }) => {
    const reading = readPage({ bytes: Buffer.from(markup) });
    if ('problem' in reading) throw new Error(reading.problem);
    const { article } = reading;
    const of = (isBody: boolean): readonly string[] =>
      article.passages
        .filter(({ role }) => (role === 'body') === isBody)
        .map((passage) => readSpan(article.text, passage));
    expect(of(true)).toEqual(body);
    expect(article).toMatchObject(known);
    for (const words of aside) expect(of(false).join('\n')).toContain(words);
  });
});
