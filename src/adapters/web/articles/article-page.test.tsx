import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { hostileStrings } from '../../../testing/sample-cards.ts';
import { ArticlePage } from './article-page.tsx';

const OURS = /<\/?(?:div|p|span|mark)(?: (?:id|class|dir|lang)="[\w -]*")*>/g;

const anyText = fc
  .array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostileStrings, '</p>', '\n\n')),
  )
  .map((parts) => parts.join(''));

describe('ArticlePage', () => {
  it('marks the very quotation and shows nothing unescaped, whatever the text', () => {
    fc.assert(fc.property(anyText, fc.nat(), fc.nat(), fc.nat(), checkPage), { numRuns: 300 });
  });
});

function checkPage(text: string, one: number, other: number, cut: number): void {
  const [start = 0, middle = 0, end = 0] = [one, other, cut]
    .map((each) => each % (text.length + 1))
    .sort((a, b) => a - b);
  const passages = [
    { role: 'body', start: 0, end: middle },
    { role: 'comment', start: middle, end: text.length },
  ] as const;
  const article = { id: 'x', kind: 'article', headline: 'x', authors: [], text, passages } as const;
  const quotation = { start, end };
  const page = renderToStaticMarkup(
    <ArticlePage {...{ article, quotation }} notices={[]} assetVersion="1" />,
  );

  const [, shown = ''] = /<div class="passages">(.*)<\/div><\/article>/s.exec(page) ?? [];
  const marks = Array.from(shown.matchAll(/<mark[^>]*>([^<]*)<\/mark>/g), ([, mark]) => mark ?? '');
  expect(unescapeHtml(marks.join(''))).toBe(text.slice(start, end));
  const words = shown.replace(/<span class="role" lang="en">comment<\/span>/, '').replace(OURS, '');
  expect(words).not.toMatch(/[<>]/);
  expect(unescapeHtml(words)).toBe(text);
}

function unescapeHtml(html: string): string {
  const letters: Readonly<Record<string, string>> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#x27;': "'",
    '&amp;': '&',
  };
  return html.replace(/&(?:lt|gt|quot|#x27|amp);/g, (letter) => letters[letter] ?? letter);
}
