import { describe, expect, it } from 'vitest';
import { time } from '../../../card/build.ts';
import type { QuotationBlock } from '../../../card/card.ts';
import { sampleAnswer, sampleQuotation } from '../../../testing/sample-cards.ts';
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
          {
            type: 1,
            components: [
              {
                type: 3,
                placeholder: 'Speaker',
                options: [
                  { label: 'Any speaker', value: '*' },
                  { label: 'Ada Park (1)', value: 'everything' },
                  { label: 'Ada Park (1), who is chosen', value: 'Ada Park', default: true },
                ],
              },
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

  it('shows an instant by the clock of whoever reads', async () => {
    const inlines = [time(new Date('2026-03-02T04:00:00.900Z'), 'Asia/Almaty')];
    const drawn = await renderCard({ ...sampleAnswer, blocks: [{ type: 'text', inlines }] }, desk);
    expect(listTexts(drawn)[1]).toBe('<t:1772424000:F>');
  });
});

function listTexts({ components }: DiscordMessage): readonly string[] {
  return components
    .flatMap((each) => (each.type === 17 ? each.components : [each]))
    .flatMap((each) => (each.type === 10 ? [each.content] : []));
}

async function renderQuotation(change: Partial<QuotationBlock>): Promise<string> {
  const blocks = [{ ...sampleQuotation, ...change }];
  return listTexts(await renderCard({ ...sampleAnswer, blocks }, desk))[1] ?? '';
}

function nameAction(action: object): string {
  return Buffer.from(JSON.stringify(action)).toString('base64').slice(0, 100);
}
