import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CslItem } from './csl-item.ts';
import { runStyle, type ScholarlyStyle } from './run-style.ts';

const ports: CslItem = {
  id: 'ports',
  type: 'article-newspaper',
  title: 'Ports to reopen',
  author: [{ family: 'Park', given: 'Ada' }],
  'container-title': 'River Post',
  issued: { 'date-parts': [[2026, 3, 2]] },
  accessed: { 'date-parts': [[2026, 11, 22]] },
  URL: 'https://river.example/ports',
};
const unsigned: CslItem = {
  id: 'locks',
  type: 'article-newspaper',
  title: 'Locks & <3 barriers',
  'container-title': 'River Post',
};
const byTwo: CslItem = {
  ...ports,
  id: 'two',
  title: 'Порты',
  language: 'ru',
  author: [{ literal: 'River News Agency' }, { family: 'de Oland', given: 'Mira' }],
};
const summary: CslItem = {
  id: 'summary',
  type: 'article-newspaper',
  title: 'Dams',
  genre: 'Abstract',
};

describe('runStyle', () => {
  it.each<[string, ScholarlyStyle, CslItem, string]>([
    [
      'a signed article',
      'chicago',
      ports,
      'Park, Ada. “Ports to Reopen.” River Post, March 2, 2026. https://river.example/ports.',
    ],
    [
      'a signed article',
      'apa',
      ports,
      'Park, A. (2026, March 2). Ports to reopen. River Post. https://river.example/ports',
    ],
    [
      'a signed article',
      'mla',
      ports,
      'Park, Ada. “Ports to Reopen.” River Post, 2 Mar. 2026, https://river.example/ports.',
    ],
    [
      'an unsigned one without a day',
      'chicago',
      unsigned,
      'River Post. “Locks & <3 Barriers.” n.d.',
    ],
    ['an unsigned one without a day', 'apa', unsigned, 'Locks & <3 barriers. (n.d.). River Post.'],
    ['an unsigned one without a day', 'mla', unsigned, '“Locks & <3 Barriers.” River Post.'],
    [
      'an agency and a person',
      'chicago',
      byTwo,
      'River News Agency, and Mira de Oland. “Порты.” River Post, March 2, 2026. https://river.example/ports.',
    ],
    ['an abstract', 'chicago', summary, '“Dams.” Abstract. n.d.'],
    ['an abstract', 'apa', summary, 'Dams. (n.d.). [Abstract].'],
  ])('lists %s in %s', async (_case, style, item, expected) => {
    const { bibliography } = await runStyle(style, [item], []);
    expect(bibliography).toEqual([expected]);
  });

  it.each<[ScholarlyStyle, string, string]>([
    [
      'chicago',
      'Ada Park, “Ports to Reopen,” River Post, March 2, 2026, para. 4, https://river.example/ports.',
      'Mira Oland, quoted in Ada Park, “Ports to Reopen,” River Post, March 2, 2026, para. 4, https://river.example/ports.',
    ],
    ['apa', '(Park, 2026, para. 4)', '(Oland, as cited in Park, 2026, para. 4)'],
    ['mla', '(Park, par. 4)', '(qtd. in Park, par. 4)'],
  ])('points in %s to the paragraph, at first and at second hand', async (style, first, second) => {
    const pointer = { id: 'ports', paragraph: 4 };
    const { notes } = await runStyle(
      style,
      [ports],
      [pointer, { ...pointer, speaker: 'Mira Oland' }],
    );
    expect(notes).toEqual([first, second]);
  });

  it.each([
    ['its prime minister', 'its prime minister'],
    ['The spokesman', 'The spokesman'],
    ['two officials from River', 'two officials from River'],
    ['Mira de Oland', 'de Oland'],
  ])('calls %s at second hand %s', async (speaker, called) => {
    const { notes } = await runStyle('apa', [ports], [{ id: 'ports', paragraph: 4, speaker }]);
    expect(notes).toEqual([`(${called}, as cited in Park, 2026, para. 4)`]);
  });

  it.each<[ScholarlyStyle, string, readonly string[], string]>([
    ['mla', 'Who gains', ['“Who Gains.”'], '(“Who Gains,” par. 4)'],
    ['mla', 'Who gains?', ['“Who Gains?”'], '(“Who Gains?” par. 4)'],
    ['apa', 'Who gains', ['Who gains. (n.d.).'], '(“Who Gains,” n.d., para. 4)'],
    ['chicago', 'Who gains', ['“Who Gains.” n.d.'], '“Who Gains,” n.d., para. 4.'],
  ])('sets in %s a title in quotation marks though no outlet is known: %s', async (style, title, listed, noted) => {
    const item: CslItem = { id: 'x', type: 'article-newspaper', title };
    const { bibliography, notes } = await runStyle(style, [item], [{ id: 'x', paragraph: 4 }]);
    expect(bibliography).toEqual(listed);
    expect(notes).toEqual([noted]);
  });

  it('orders a bibliography as its style does', async () => {
    const { bibliography } = await runStyle('apa', [ports, unsigned], []);
    expect(bibliography.map((entry) => entry.slice(0, 5))).toEqual(['Locks', 'Park,']);
  });

  it('writes what a work is called now, and nothing of those before or beside it', async () => {
    const lists = await Promise.all(
      ['Ports to reopen', 'Ports to close', 'Ports to reopen'].map(async (title) => {
        const { bibliography } = await runStyle('mla', [{ ...ports, title }], [{ id: 'ports' }]);
        return bibliography;
      }),
    );
    expect(lists.map(([line = '', ...others]) => [line.slice(11, 30), others.length])).toEqual(
      [
        ['“Ports to Reopen.” R', 0],
        ['“Ports to Close.” Ri', 0],
        ['“Ports to Reopen.” R', 0],
      ].map(([line, others]) => [String(line).slice(0, 19), others]),
    );
    expect((await runStyle('mla', [], [])).bibliography).toEqual([]);
  });

  it('keeps every letter of a title, whatever it looks like', async () => {
    const letters = fc.string({ unit: fc.constantFrom('<', '>', 'i', '/', '&', 'ж', '{', '$') });
    const items = fc.sample(letters, { numRuns: 50, seed: 1 }).map((letter, at) => ({
      ...summary,
      id: `${at}`,
      title: `Dam ${letter} end`,
      language: 'ru',
    }));
    const { bibliography } = await runStyle('apa', items, []);
    const titles = bibliography.map((entry) => entry.slice(0, entry.indexOf('. (n.d.')));
    expect(titles.sort()).toEqual(items.map(({ title }) => title).sort());
  });
});
