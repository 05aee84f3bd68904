import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeProblem, list, paragraph } from '../../../card/build.ts';
import type { Block, Card } from '../../../card/card.ts';
import { hostileStrings, sampleAnswer, sampleQuotation } from '../../../testing/sample-cards.ts';
import { findSlackFaults, listSlackNodes } from '../../../testing/slack-schema.ts';
import { renderCard } from './render-card.ts';

const references = ['r-0', 'r-1'];

describe('renderCard', () => {
  it('draws an answer with each quotation, whose it is and where it stands', () => {
    const message = renderCard(sampleAnswer, { references });
    expect(findSlackFaults(message)).toEqual([]);
    expect(message.blocks).toMatchObject([
      { type: 'header', text: { text: sampleAnswer.title } },
      { type: 'rich_text' },
      {
        type: 'rich_text',
        elements: [
          {
            elements: [
              { text: 'Ada Park', style: { bold: true } },
              { text: ' · quoted' },
              { text: ' · ' },
              { type: 'link', url: 'https://river.example/ports', text: 'Read the article' },
            ],
          },
          { type: 'rich_text_quote', elements: [{ text: sampleQuotation.text }] },
        ],
      },
      {
        type: 'context',
        elements: [{ type: 'plain_text', text: '“Ports to reopen”, River Post, 2026-03-02' }],
      },
      { type: 'rich_text' },
      {
        type: 'context',
        elements: [{ text: '“Will the ports close?”, unknown outlet, n.d. (abstract)' }],
      },
      { type: 'actions', elements: [{ value: 'r-0' }, { value: 'r-1' }] },
    ]);
  });

  it('says in a word that something is to be mended', () => {
    const { blocks, text } = renderCard(composeProblem('No such day', 'Write 2022.'), NO_BUTTONS);
    expect(blocks[0]).toMatchObject({ text: { text: 'Problem: No such day' } });
    expect(text).toMatch(/^Problem: No such day/);
  });

  it('says who shares, and marks the buttons of what all can see', () => {
    const { blocks } = renderCard(sampleAnswer, { references: ['r-0'], sharedBy: '<@U1> @here' });
    expect(blocks.slice(-2)).toMatchObject([
      { type: 'context', elements: [{ type: 'plain_text', text: 'Shared by <@U1> @here' }] },
      { type: 'actions', elements: [{ action_id: 'readout-aside-0' }] },
    ]);
  });

  it('shortens its lists before it cuts a quotation, and never what they stand at', () => {
    const blocks = Array.from({ length: 5 }, (_, at) => ({
      ...sampleQuotation,
      text: `${at} `.padEnd(600, 'ports '),
    }));
    const choices = Array.from({ length: 25 }, (_, at) => ({
      label: `Speaker ${at} of the council of the lower river and its ports`,
      value: `speaker-${at}`,
      ...(at === 23 && { isChosen: true as const }),
    }));
    const menu = { effect: 'choose', label: 'Speaker', command: 'claims', choices } as const;
    const menus = Array.from({ length: 4 }, (_, at) => ({
      menu: { ...menu, options: {}, fields: ['by'] },
      reference: `m-${at}`,
    }));
    const message = renderCard({ ...sampleAnswer, blocks }, { references, menus });
    expect(findSlackFaults(message)).toEqual([]);
    expect(JSON.stringify(message.blocks).length).toBeLessThanOrEqual(12_000);
    const text = JSON.stringify(message.blocks);
    for (const block of blocks) expect(text).toContain(block.text.trim());
    const drawn = message.blocks.flatMap((block) =>
      block.type === 'actions' ? block.elements.filter(({ type }) => type === 'static_select') : [],
    );
    expect(drawn).toHaveLength(4);
    for (const list of drawn) {
      expect(list).toMatchObject({ initial_option: { value: 'speaker-23' } });
    }
  });

  it.each(hostileStrings)('draws hostile string %# as text', (hostile) => {
    expect(findLiveMarkup(composeCard(hostile))).toEqual([]);
  });

  it.each([
    ['a script', 'javascript:alert(1)'],
    ['a file', 'file:///etc/passwd'],
    ['no address', 'ports'],
    ['an endless address', `https://river.example/${'a'.repeat(3000)}`],
  ])('leaves a link to %s as words', (_case, url) => {
    const blocks: readonly Block[] = [paragraph({ type: 'link', label: 'Ports', url })];
    const message = renderCard({ ...sampleAnswer, blocks, actions: [] }, NO_BUTTONS);
    expect(message.blocks[1]).toMatchObject({
      elements: [{ elements: [{ type: 'text', text: 'Ports' }] }],
    });
  });

  it.each([
    ['/claims china', 'claims', '/claims china'],
    ['/help claims', 'help', '/readout help claims'],
  ])('shows %s as it is typed at Slack', (value, command, typed) => {
    const blocks = [paragraph({ type: 'command', value, command, options: {} })];
    const message = renderCard({ ...sampleAnswer, blocks, actions: [] }, NO_BUTTONS);
    const shown = { type: 'text', text: typed, style: { code: true } };
    expect(message.blocks[1]).toMatchObject({ elements: [{ elements: [shown] }] });
  });

  it('cuts long quotations at a word, and keeps their links', () => {
    const long = { ...sampleQuotation, text: 'the river rises '.repeat(300) };
    const message = renderCard(
      { ...sampleAnswer, blocks: Array.from({ length: 5 }, () => long) },
      { references },
    );
    expect(findSlackFaults(message)).toEqual([]);
    const quotes = listSlackNodes(message).filter(({ type }) => type === 'rich_text_quote');
    expect(listSlackNodes(quotes[0]?.['elements'])[0]?.['text']).toMatch(
      / (?:the|river|rises) \[…\]$/,
    );
    expect(JSON.stringify(message).match(/Read the article/g)).toHaveLength(5);
  });

  it('leaves off what does not fit at all, and says how much', () => {
    const blocks = Array.from({ length: 60 }, () => sampleQuotation);
    const message = renderCard({ ...sampleAnswer, blocks }, { references });
    expect(findSlackFaults(message)).toEqual([]);
    expect(JSON.stringify(message.blocks.at(-2))).toMatch(
      /\[…\] Left out, as it does not fit into one message: \d\d of \d+ parts/,
    );
  });

  it('keeps within the limits and the schema, whatever the card', () => {
    fc.assert(
      fc.property(arbitraryCard(), (card) => {
        const message = renderCard(card, {
          references: card.actions.map(({ label }) => `r${label}`.slice(0, 100)),
        });
        expect(findSlackFaults(message)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it('leaves nothing alive in any text', () => {
    const nasty = fc.array(
      fc.constantFrom(...hostileStrings, '<', '>', '|', '!', '@', '&', '&lt;'),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      nasty.map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (hostile) => {
        expect(findLiveMarkup(composeCard(hostile))).toEqual([]);
      }),
    );
  });
});

const NO_BUTTONS = { references: [] };
/** The types that show words and nothing else. */
const HARMLESS = new Set([
  ...['header', 'plain_text', 'rich_text', 'rich_text_section', 'rich_text_quote'],
  ...['rich_text_list', 'text', 'context', 'actions', 'button'],
]);
const UNREADABLE = /\p{Bidi_Control}|\p{Cs}|(?!\n)\p{Cc}/u;

/** Finds what Slack would act on or could not show: a mention, a link to elsewhere than the web, a mark that turns the text. */
function findLiveMarkup(card: Card): readonly unknown[] {
  const message = renderCard(card, { references, sharedBy: card.title });
  const alive = listSlackNodes(message.blocks).filter(({ type, text, url }) => {
    if (type === 'link') return !/^https?:/u.test(String(url));
    return !HARMLESS.has(String(type)) || UNREADABLE.test(String(text));
  });
  const fallback = UNREADABLE.test(message.text) || /[<>]/u.test(message.text);
  return fallback ? [...alive, message.text] : alive;
}

/** A card with the same string wherever one can stand. */
function composeCard(value: string): Card {
  const link = { type: 'link', label: value, url: value } as const;
  const citation = { ...sampleQuotation.citation, headline: value, outlet: value, url: value };
  return {
    kind: 'answer',
    title: value,
    blocks: [
      paragraph(value, link, { type: 'code', value }, { type: 'emphasis', value }),
      list([[value, link]]),
      { ...sampleQuotation, text: value, speaker: value, citation },
      { ...sampleQuotation, citation: { ...citation, url: `https://river.example/${value}` } },
    ],
    actions: [{ label: value, command: 'claims', options: {}, effect: 'replace' }],
  };
}

function arbitraryCard(): fc.Arbitrary<Card> {
  const words = fc.oneof(
    fc.constantFrom(...hostileStrings, ''),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.tuple(fc.string({ maxLength: 9 }), fc.nat(900)).map(([part, times]) => part.repeat(times)),
  );
  const inline = fc.oneof(
    fc.record({ type: fc.constantFrom('text', 'strong', 'emphasis', 'code'), value: words }),
    fc.record({ type: fc.constant('link'), label: words, url: fc.oneof(words, fc.webUrl()) }),
    words.map((value) => ({ type: 'time' as const, value, epochMs: 1_772_424_000_900 })),
    words.map((value) => ({ type: 'command' as const, value, command: 'help', options: {} })),
  );
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ type: fc.constant('text'), inlines: fc.array(inline, { maxLength: 5 }) }),
    fc.record({ type: fc.constant('list'), items: fc.array(fc.array(inline, { maxLength: 3 })) }),
    fc.tuple(words, words, words, fc.webUrl()).map(([text, speaker, headline, url]) => ({
      ...sampleQuotation,
      text,
      speaker,
      citation: { ...sampleQuotation.citation, headline, outlet: speaker, url },
    })),
  );
  const action = fc.record({
    label: words,
    command: fc.constant('claims'),
    options: fc.constant({}),
    effect: fc.constantFrom('replace', 'share'),
  });
  return fc.record({
    kind: fc.constantFrom('answer', 'empty', 'help', 'problem', 'fault'),
    title: words,
    blocks: fc.oneof(
      { arbitrary: fc.array(block, { maxLength: 6 }), weight: 9 },
      { arbitrary: fc.array(block, { maxLength: 80 }), weight: 1 },
    ),
    actions: fc.array(action, { maxLength: 30 }),
  });
}
