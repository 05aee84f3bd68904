import { describe, expect, it } from 'vitest';
import type { Card } from '../../../card/card.ts';
import { sampleAnswer } from '../../../testing/sample-cards.ts';
import { readKeptPage } from './read-kept-page.ts';

const page: Card = {
  ...sampleAnswer,
  language: 'kk',
  blocks: [
    ...sampleAnswer.blocks,
    { type: 'copy', text: '@article{a}' },
    {
      type: 'list',
      items: [
        [
          { type: 'strong', value: 'a' },
          { type: 'link', label: 'b', url: 'https://river.example/' },
          { type: 'time', value: 'monday', epochMs: 1 },
          { type: 'command', value: '/ask', command: 'ask', options: { about: 'ports' } },
        ],
      ],
    },
  ],
};
const read = (kept: unknown) => readKeptPage({ id: 'abc', page: JSON.stringify(kept) });
const quotation = page.blocks.find(({ type }) => type === 'quotation');

describe('readKeptPage', () => {
  it('gives what is shown of a card, as it was kept', () => {
    expect(quotation).toBeDefined();
    expect(read(page)).toEqual({ title: page.title, language: 'kk', blocks: page.blocks });
  });

  it('lets be what a later release wrote beside it', () => {
    const { blocks } = read({ ...page, blocks: [{ type: 'copy', text: 'x', rows: 5 }], mood: 1 });
    expect(blocks).toEqual([{ type: 'copy', text: 'x' }]);
  });

  it.each([
    ['is no card', 5, 'page.'],
    ['has no title', { ...page, title: undefined }, 'page.title.'],
    [
      'has a block that nobody knows',
      { ...page, blocks: [{ type: 'chart' }] },
      'page.blocks.0.type.',
    ],
    [
      'has words of no kind',
      { ...page, blocks: [{ type: 'text', inlines: ['a'] }] },
      'page.blocks.0.inlines.0.',
    ],
    [
      'has a quotation from nowhere',
      { ...page, blocks: [{ ...quotation, citation: undefined }] },
      'page.blocks.0.citation.',
    ],
  ])('names the issue whose page %s', (_case, kept, where) => {
    expect(() => read(kept)).toThrow(
      expect.objectContaining({
        code: 'store_failed',
        message: `The row abc of the table issue does not hold a page that Readout can show: see ${where}`,
      }),
    );
  });

  it('names the issue whose page is no JSON', () => {
    expect(() => readKeptPage({ id: 'abc', page: '{' })).toThrow(/row abc .* see page\.$/u);
  });
});
