import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card, QuotationBlock } from '../../card/card.ts';
import { createDiscordJudge } from '../../testing/discord-schema.ts';
import { hostileStrings, sampleAnswer, sampleQuotation } from '../../testing/sample-cards.ts';
import { sharedFolder } from '../../testing/shared.ts';
import { cleanText } from './escape.ts';
import { type DiscordMessage, renderCard } from './render-card.ts';

const desk = { keepAction: (action: object) => Promise.resolve(nameAction(action)) };

describe('renderCard', () => {
  it('draws an answer with its quotations and buttons', async () => {
    const { components } = await renderCard(sampleAnswer, desk);
    expect(components).toMatchObject([
      {
        type: 17,
        components: [
          { type: 10, content: '### 2 claims in 2 articles about Northland and Southland' },
          { type: 10, content: 'Page 1 of 2' },
          {
            type: 10,
            content: [
              '**Ada Park** · quoted',
              '> Ports along the river will reopen in spring',
              '-# “Ports to reopen”, River Post, 2026-03-02 · [Read the article](https://river.example/ports)',
            ].join('\n'),
          },
          {
            type: 10,
            content: [
              '**an unnamed official** · reported',
              '> Northland may close the ports again',
              '-# “Will the ports close?”, unknown outlet, n.d. (abstract) · [Read the stored text](http://127.0.0.1:8080/articles/unknown-outlet/nd-ports?start=5&end=40)',
            ].join('\n'),
          },
          { type: 14 },
          {
            type: 1,
            components: [
              { type: 2, style: 2, label: 'Next page', custom_id: expect.any(String) },
              { type: 2, style: 1, label: 'Share here', custom_id: expect.any(String) },
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    ['problem', /^### Problem: /u],
    ['fault', /^### Fault: /u],
    ['empty', /^### 2 claims/u],
  ] as const)('tells a %s by a word and by its colour', async (kind, title) => {
    const [drawn, answer] = await Promise.all([
      renderCard({ ...sampleAnswer, kind }, desk),
      renderCard(sampleAnswer, desk),
    ]);
    expect(listTexts(drawn)[0]).toMatch(title);
    expect(drawn.components[0]).not.toMatchObject({
      accent_color: (answer.components[0] as { accent_color: number }).accent_color,
    });
  });

  it('puts every line of a quotation into its quote', async () => {
    const text = await renderQuotation({ text: 'One.\n# Two\n\n> Three' });
    expect(text).toContain('> One.\n> \\# Two\n> \n> \\> Three\n-# ');
  });

  it.each([
    ['no link for a script', 'javascript:alert(1)', undefined, 'River Post, 2026-03-02'],
    [
      'no link for an address that hides another',
      'https://good.example@evil.example',
      undefined,
      '2026-03-02',
    ],
    [
      'the stored text where the outlet’s link is none',
      'nowhere',
      'https://us.example/1',
      '[Read the stored text](https://us.example/1)',
    ],
    [
      'a link that its own brackets cannot end',
      'https://a.example/x_(y)?[z]',
      undefined,
      '(https://a.example/x_%28y%29?%5Bz%5D)',
    ],
  ])('cites with %s', async (_case, url, permalink, end) => {
    const { permalink: _, ...citation } = sampleQuotation.citation;
    const text = await renderQuotation({
      citation: { ...citation, url, ...(permalink === undefined ? {} : { permalink }) },
    });
    expect(text.endsWith(end)).toBe(true);
  });

  it('cuts long quotations alike, after a word, and keeps their links', async () => {
    const long = { ...sampleQuotation, text: 'Ports reopen soon, they said, and '.repeat(60) };
    const texts = listTexts(
      await renderCard({ ...sampleAnswer, blocks: [long, long, long] }, desk),
    );
    expect(texts.slice(1)).toEqual(
      Array(3).fill(expect.stringMatching(/\w \\\[…\\\]\n-# .*\(https:/u)),
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

  it('keeps two marked words apart, and the space around them', async () => {
    const inlines = [
      { type: 'strong', value: ' a ' },
      { type: 'emphasis', value: 'b' },
      { type: 'text', value: ' c ' },
      { type: 'code', value: 'd`e' },
      {
        type: 'command',
        value: '/claims x',
        command: 'claims',
        options: { about: 'x y', page: '2' },
      },
      { type: 'link', label: '[f]', url: 'https://f.example' },
    ] as const;
    const drawn = await renderCard({ ...sampleAnswer, blocks: [{ type: 'text', inlines }] }, desk);
    expect(listTexts(drawn)[1]).toBe(
      '**a** \u200B*b* c d\\`e\u200B`/claims about: x y page: 2`\u200B\\[f\\] ([link](https://f.example/))',
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
  }, 60_000);
});

const words = fc.oneof(
  fc.constantFrom(...hostileStrings),
  fc.lorem({ maxCount: 40 }),
  fc.string({ unit: 'binary' }),
  fc
    .tuple(fc.constantFrom('*', 'a ', '漢', 'x', '@everyone ', '\n'), fc.nat(5000))
    .map(([part, times]) => part.repeat(times)),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);
const anyUrl = fc.oneof(words, fc.webUrl({ withQueryParameters: true, withFragments: true }));
const anyInline = fc.oneof(
  fc.record({ type: fc.constantFrom('text', 'strong', 'emphasis', 'code'), value: words }),
  fc.record({ type: fc.constant('link'), label: words, url: anyUrl }),
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
  blocks: fc.array(anyBlock, { maxLength: 30 }),
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

async function renderQuotation(change: Partial<QuotationBlock>): Promise<string> {
  const blocks = [{ ...sampleQuotation, ...change }];
  return listTexts(await renderCard({ ...sampleAnswer, blocks }, desk))[1] ?? '';
}

function nameAction(action: object): string {
  return Buffer.from(JSON.stringify(action)).toString('base64').slice(0, 100);
}
