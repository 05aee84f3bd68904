import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraph } from '../../../card/build.ts';
import type { Action, Card, QuotationBlock } from '../../../card/card.ts';
import { findDiscordLimits } from '../../../testing/discord-limits.ts';
import { createDiscordJudge } from '../../../testing/discord-schema.ts';
import { hostileStrings, sampleAnswer, sampleQuotation } from '../../../testing/sample-cards.ts';
import { sharedFolder } from '../../../testing/shared.ts';
import { cleanText } from './escape.ts';
import { type DiscordMessage, renderCard } from './render-card.ts';

const desk = { keepAction: (action: object) => Promise.resolve(nameAction(action)) };

const action: Action = { label: 'Next', command: 'claims', options: {}, effect: 'replace' };

describe('renderCard, where a card is too long for one message,', () => {
  it('cuts long quotations alike, after a word, and keeps their links', async () => {
    const long = { ...sampleQuotation, text: 'Ports reopen soon, they said, and '.repeat(60) };
    const texts = listTexts(
      await renderCard({ ...sampleAnswer, blocks: [long, long, long] }, desk),
    );
    expect(texts.slice(1)).toEqual(
      Array(3).fill(expect.stringMatching(/\w \\\[…\\\]\n-# .*\(https:/u)),
    );
  });

  it('keeps to 40 components, with all that was said', async () => {
    const blocks = Array.from({ length: 60 }, (_, index) => paragraph(`part ${index} here`));
    const actions = blocks.map((_, index) => ({ ...action, label: `Button ${index}` }));
    const drawn = await renderCard({ ...sampleAnswer, blocks, actions }, desk, 'Shared by us');
    expect(findDiscordLimits({ ...drawn, allowed_mentions: { parse: [] } })).toEqual([]);
    expect(listTexts(drawn).join('\n\n')).toContain(
      blocks.map((_, index) => `part ${index} here`).join('\n\n'),
    );
  });

  it('counts what it leaves out', async () => {
    const blocks = Array.from({ length: 60 }, () => sampleQuotation);
    const text = listTexts(await renderCard({ ...sampleAnswer, blocks }, desk)).join('\n\n');
    const shown = text.match(/^> /gmu)?.length ?? 0;
    expect(shown).toBeGreaterThan(10);
    expect(text).toContain(
      `Left out, as it does not fit into one message: ${60 - shown} of 60 parts.`,
    );
  });
});

describe.skipIf(!sharedFolder)('renderCard, against Discord’s own description,', () => {
  const judge = createDiscordJudge(`${sharedFolder}platform/discord-openapi.json`);

  it('draws any card as a message that Discord takes, each quotation whole, cut or counted', async () => {
    let cut = 0;
    await fc.assert(
      fc.asyncProperty(anyCard, async (card) => {
        const drawn = await renderCard(card, desk, 'Shared by **Ada**');
        const body = { ...drawn, allowed_mentions: { parse: [] } };
        expect(judge({ method: 'POST', path: '/webhooks/1/token', body })).toEqual([]);
        const whole = listQuotations(card).map(({ text }) => cleanText(text));
        const shown = listShownQuotations(drawn);
        for (const [index, words] of shown.entries()) {
          if (words === whole[index]) continue;
          cut += 1;
          expect(words.endsWith(' […]')).toBe(true);
          expect(whole[index]?.startsWith(words.slice(0, -' […]'.length))).toBe(true);
        }
        const counted = listTexts(drawn).some((text) => text.includes('Left out, as'));
        expect(shown.length === whole.length || counted).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(cut).toBeGreaterThan(100);
  }, 120_000);
});

const words = fc.oneof(
  fc.constantFrom(...hostileStrings),
  fc.lorem({ maxCount: 40 }),
  fc.string({ unit: 'binary' }),
  fc
    .tuple(fc.constantFrom('*', 'a ', '漢', 'x', '@everyone ', '\n'), fc.nat(1200))
    .map(([part, times]) => part.repeat(times)),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);
const anyUrl = fc.oneof(words, fc.webUrl({ withQueryParameters: true, withFragments: true }));
const anyInline = fc.oneof(
  fc.record({ type: fc.constantFrom('text', 'strong', 'emphasis', 'code'), value: words }),
  fc.record({ type: fc.constant('link'), label: words, url: anyUrl }),
  fc.record({ type: fc.constant('time'), value: words, epochMs: fc.constant(1_772_424_000_900) }),
  fc.record({
    type: fc.constant('command'),
    value: words,
    command: fc.constant('claims'),
    options: fc.record({ about: words }),
  }),
);
const anyCitation = fc.record(
  {
    articleId: words,
    kind: fc.constantFrom('article', 'abstract'),
    headline: words,
    start: fc.nat(),
    end: fc.nat(),
    outlet: words,
    published: words,
    url: anyUrl,
    permalink: anyUrl,
  },
  { requiredKeys: ['articleId', 'kind', 'headline', 'start', 'end'] },
);
const anyQuotation = fc.record({
  type: fc.constant('quotation'),
  text: words,
  speaker: words,
  voice: fc.constantFrom('asserted', 'quoted', 'reported', 'denied'),
  citation: anyCitation,
});
const anyBlock = fc.oneof(
  { arbitrary: anyQuotation, weight: 3 },
  { arbitrary: fc.record({ type: fc.constant('text'), inlines: fc.array(anyInline) }), weight: 1 },
  {
    arbitrary: fc.record({
      type: fc.constant('list'),
      items: fc.array(fc.array(anyInline, { maxLength: 4 })),
    }),
    weight: 1,
  },
);
const anyCard: fc.Arbitrary<Card> = fc.record({
  kind: fc.constantFrom('answer', 'empty', 'help', 'problem', 'fault'),
  title: words,
  blocks: fc.array(anyBlock, { maxLength: 16 }),
  actions: fc.array(
    fc.record({
      label: words,
      command: fc.constantFrom('claims', 'help'),
      options: fc.dictionary(fc.constantFrom('about', 'page'), fc.string()),
      effect: fc.constantFrom('replace', 'share'),
    }),
    { maxLength: 14 },
  ),
});

function listQuotations({ blocks }: Card): readonly QuotationBlock[] {
  return blocks.filter((block) => block.type === 'quotation');
}

function listTexts({ components }: DiscordMessage): readonly string[] {
  return components
    .flatMap((each) => (each.type === 17 ? each.components : [each]))
    .flatMap((each) => (each.type === 10 ? [each.content] : []));
}

/** What stands in quotes, as a person reads it. */
function listShownQuotations(message: DiscordMessage): readonly string[] {
  const quotes = listTexts(message)
    .join('\n\n')
    .matchAll(/^> .*(?:\n> .*)*/gmu);
  return Array.from(quotes, ([quote]) =>
    quote.replace(/^> /gmu, '').replace(/\\([^0-9A-Za-z\s])/gu, '$1'),
  );
}

function nameAction(action: object): string {
  return Buffer.from(JSON.stringify(action)).toString('base64').slice(0, 100);
}
