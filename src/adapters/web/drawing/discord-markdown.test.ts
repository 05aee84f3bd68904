import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileStrings } from '../../../testing/sample-cards.ts';
import type { Inline } from './discord-inlines.ts';
import { type MarkdownBlock, parseMarkdown } from './discord-markdown.ts';

describe('parseMarkdown', () => {
  it.each([
    ['a heading', '## Two claims', '<h2>Two claims</h2>'],
    ['small print', '-# n.d.', '<small>n.d.</small>'],
    ['a quotation of two lines', '> one\n> two', '<quote>one/two</quote>'],
    ['a list', '- one\n- **two**', '<list>one/<strong>two</strong></list>'],
    [
      'bold, italic and struck words',
      '**a** *b* _c_ ~~d~~',
      '<p><strong>a</strong> <emphasis>b</emphasis> <emphasis>c</emphasis> <strike>d</strike></p>',
    ],
    ['marks inside marks', '**a *b* c**', '<p><strong>a <emphasis>b</emphasis> c</strong></p>'],
    ['a mark that is never closed as text', '**a *b', '<p>**a *b</p>'],
    ['a mark closed too late as text', '**a *b** c*', '<p><strong>a *b</strong> c*</p>'],
    [
      'what stands between fences, in which nothing is a mark',
      '```\n**a**\n> b\n```',
      '<pre>**a**\n> b</pre>',
    ],
    ['a fence that is never closed as text', '```\na', '<p>```</p><p>a</p>'],
    ['code, in which nothing is a mark', '`**a**`', '<p><code>**a**</code></p>'],
    [
      'escaped marks as text',
      String.raw`\*\*a\*\* \# \[b\](c) \\`,
      String.raw`<p>**a** # [b](c) \</p>`,
    ],
    [
      'a masked link',
      '[River *Post*](https://river.example/a)',
      '<p><a https://river.example/a>River <emphasis>Post</emphasis></a></p>',
    ],
    [
      'a masked link in angles',
      '[a](<https://river.example/a>)',
      '<p><a https://river.example/a>a</a></p>',
    ],
    [
      'an address by itself',
      'see https://river.example now',
      '<p>see <a https://river.example>https://river.example</a> now</p>',
    ],
    [
      'an address in angles',
      '<https://river.example>',
      '<p><a https://river.example>https://river.example</a></p>',
    ],
    ['a time by the reader’s clock', 'on <t:1772424000:F>.', '<p>on <t 1772424000000>.</p>'],
    ['a time of another form as text', '<t:1:R> <t:x:F>', '<p><t:1:R> <t:x:F></p>'],
    [
      'an address no browser should follow as text',
      '[a](javascript:alert(1))',
      '<p>[a](javascript:alert(1))</p>',
    ],
    ['blank lines as nothing', 'a\n\n\nb', '<p>a</p><p>b</p>'],
  ])('reads %s', (_case, content, expected) => {
    expect(write(parseMarkdown(content))).toBe(expected);
  });

  it.each(hostileStrings)('reads %j without a link that is not http(s)', (hostile) => {
    expect(write(parseMarkdown(hostile))).not.toMatch(/<a (?!https?:)/);
  });

  it('keeps every letter of any text', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'ж', ' ', '*', '_', '[', ']', '(', '~', '|', '<'),
    });
    fc.assert(
      fc.property(letters, (content) => {
        const shown = write(parseMarkdown(content)).replace(
          /<\/?(?:strong|emphasis|underline|strike|spoiler|p)>/g,
          '',
        );
        expect(shown.replace(/[^aж]/g, '')).toBe(content.replace(/[^aж]/g, ''));
      }),
    );
  });

  it('reads 100,000 opened marks to their end', () => {
    const letters = write(parseMarkdown('[**`_'.repeat(20_000))).match(/\[/g);
    expect(letters).toHaveLength(20_000);
  });
});

function write(blocks: readonly MarkdownBlock[]): string {
  return blocks.map(writeBlock).join('');
}

function writeBlock(block: MarkdownBlock): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${block.inlines.map(writeInline).join('')}</h${block.level}>`;
    case 'paragraph':
      return `<p>${block.inlines.map(writeInline).join('')}</p>`;
    case 'subtext':
      return `<small>${block.inlines.map(writeInline).join('')}</small>`;
    case 'fence':
      return `<pre>${block.text}</pre>`;
    case 'quote':
    case 'list':
      return `<${block.type}>${block.lines.map((line) => line.map(writeInline).join('')).join('/')}</${block.type}>`;
  }
}

function writeInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.value;
    case 'code':
      return `<code>${inline.value}</code>`;
    case 'link':
      return `<a ${inline.url}>${inline.inlines.map(writeInline).join('')}</a>`;
    case 'time':
      return `<t ${inline.epochMs}>`;
    default:
      return `<${inline.type}>${inline.inlines.map(writeInline).join('')}</${inline.type}>`;
  }
}
