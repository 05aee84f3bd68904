import { ANY, type Card, type QuotationBlock } from '../card/card.ts';

/** A quotation of an invented article, with everything known about it. */
export const sampleQuotation: QuotationBlock = {
  type: 'quotation',
  text: 'Ports along the river will reopen in spring',
  speaker: 'Ada Park',
  voice: 'quoted',
  citation: {
    articleId: 'river-post/2026-03-02-ports',
    kind: 'article',
    headline: 'Ports to reopen',
    start: 120,
    end: 163,
    outlet: 'River Post',
    published: '2026-03-02',
    url: 'https://river.example/ports',
    permalink: 'http://127.0.0.1:8080/articles/river-post/2026-03-02-ports?start=120&end=163',
  },
};

/** An answer with two quotations, the second from an abstract of which little is known, and both kinds of button. */
export const sampleAnswer: Card = {
  kind: 'answer',
  title: '2 claims in 2 articles about Northland and Southland',
  blocks: [
    { type: 'text', inlines: [{ type: 'text', value: 'Page 1 of 2' }] },
    sampleQuotation,
    {
      ...sampleQuotation,
      text: 'Northland may close the ports again',
      voice: 'reported',
      speaker: 'an unnamed official',
      citation: {
        articleId: 'unknown-outlet/nd-ports',
        kind: 'abstract',
        headline: 'Will the ports close?',
        start: 5,
        end: 40,
        permalink: 'http://127.0.0.1:8080/articles/unknown-outlet/nd-ports?start=5&end=40',
      },
    },
  ],
  actions: [
    {
      label: 'Next page',
      command: 'claims',
      options: { about: 'northland southland', page: '2' },
      effect: 'replace',
    },
    {
      label: 'Share here',
      command: 'claims',
      options: { about: 'northland southland' },
      effect: 'share',
    },
  ],
  menus: [
    {
      effect: 'choose',
      label: 'Speaker',
      command: 'claims',
      options: { about: 'northland southland' },
      fields: ['about'],
      choices: [
        { label: 'Any speaker', value: ANY },
        { label: 'Ada Park (1)', value: 'everything' },
        { label: 'Ada Park (1), who is chosen', value: 'Ada Park', isChosen: true },
      ],
    },
  ],
};

/** Strings that are markup, mentions, links or broken on some platform; each is data in a card. */
export const hostileStrings: readonly string[] = [
  '@everyone @here <@123> <@&123> <#123>',
  '<!channel> <!here> <@U123> <#C123|general> <https://evil.example|click>',
  '[click](javascript:alert(1)) [a](https://evil.example) <https://evil.example>',
  '# Heading\n- list\n> quote\n>>> all\n-# small',
  '**bold** __under__ ~~gone~~ ||spoiler|| `code` ```block``` *a* _b_',
  '<script>alert(1)</script><img src=x onerror=alert(1)>&amp;',
  '\u202Eright to left\u202C \u2066isolate\u2069 \u200B zero',
  'lone \uD800 surrogate \uDFFF',
  'nul \u0000 bell \u0007',
  ':smile: <:custom:123> <t:0:R> </claims:123> https://evil.example www.evil.example',
  '(╯°□°)╯ 北京 Астана',
];
