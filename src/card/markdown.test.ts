import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { hostileStrings, sampleAnswer, sampleQuotation } from '../testing/sample-cards.ts';
import { copy, paragraph, strong } from './build.ts';
import type { Card } from './card.ts';
import { escapeMarkdown, writeMarkdown } from './markdown.ts';

/** As GitHub draws it: with links of bare addresses, tables and strikes. */
function draw(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

function composeHostile(text: string): Card {
  return {
    kind: 'answer',
    title: text,
    blocks: [
      paragraph(text),
      { type: 'list', items: [[{ type: 'text', value: text }]] },
      paragraph(strong(text), { type: 'link', label: text, url: text }),
      { ...sampleQuotation, text, speaker: text },
      copy(text),
    ],
    actions: [],
  };
}

describe('writeMarkdown', () => {
  it('writes quotations as quotations, with whose they are and where they stand', () => {
    expect(writeMarkdown({ ...sampleAnswer, blocks: sampleAnswer.blocks.slice(0, 2) })).toBe(
      [
        '# 2 claims in 2 articles about Northland and Southland',
        '',
        'Page 1 of 2',
        '',
        '> Ports along the river will reopen in spring',
        '>',
        '> — Ada Park (quoted), [“Ports to reopen”, River Post, 2026-03-02](<https://river.example/ports>)',
      ].join('\n'),
    );
  });

  it('has a fence longer than those in what is to be copied', () => {
    const card = { ...sampleAnswer, blocks: [copy('a\n```\nb')] };
    expect(draw(writeMarkdown(card))).toContain('<pre><code>a\n```\nb\n</code></pre>');
  });

  it.each(hostileStrings)('makes no link, mention or markup of %j', (hostile) => {
    const html = draw(writeMarkdown(composeHostile(hostile)));
    const links = html.match(/<a href="[^"]*"/g) ?? [];
    expect(new Set(links)).toEqual(new Set(['<a href="https://river.example/ports"']));
    expect(html).not.toMatch(/<(?:script|img|del|table|h[2-6]|hr)/);
  });
});

describe('escapeMarkdown', () => {
  it('keeps every letter of any text, and makes nothing of it', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'ab1.):/@#+-=*_~`|<>[]()!&;\\ \n'.split(''), 'www.', 'http://'),
    });
    fc.assert(
      fc.property(text, (raw) => {
        const html = draw(`x ${escapeMarkdown(raw)} x`).replace(/<\/?p>|<br \/>/g, '');
        expect(html).not.toContain('<');
        expect(plain(html)).toBe(plain(encode(`x ${raw} x`)));
      }),
    );
  });
});

function encode(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Blanks are drawn as one, wherever they stand. */
function plain(text: string): string {
  return text.replace(/\s+/g, '');
}
