import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card, QuotationBlock } from '../card/card.ts';
import { writePlainText } from '../card/plain-text.ts';
import { sayIn } from '../card/say-in.ts';
import { tellCardWords, tellSpeakers } from '../messages/card-words.ts';
import type { Language } from '../messages/language.ts';
import { openSay } from '../messages/say.ts';
import { findDiscordLimits } from '../testing/discord-limits.ts';
import { sampleAnswer, sampleQuotation } from '../testing/sample-cards.ts';
import { findSlackFaults, listSlackNodes } from '../testing/slack-schema.ts';
import { renderCard } from './discord/rendering/render-card.ts';
import { composeMessage } from './slack/rendering/compose-message.ts';

const LANGUAGES = ['en', 'ru', 'kk', 'zh'] as const;
/** What was not shown whole says so. */
const SIGN = '[…]';
const desk = { keepAction: async (action: object) => JSON.stringify(action).slice(0, 90) };

interface Drawn {
  readonly discord: unknown;
  readonly slack: Awaited<ReturnType<typeof composeMessage>>;
  readonly plain: string;
}

async function draw(blocks: readonly QuotationBlock[], language: Language): Promise<Drawn> {
  const card: Card = sayIn(
    { ...sampleAnswer, actions: [], blocks },
    tellSpeakers(openSay(language)),
  );
  return {
    discord: { ...(await renderCard(card, desk)), allowed_mentions: { parse: [] } },
    slack: await composeMessage(card, desk),
    plain: writePlainText(card, tellCardWords(openSay(language))),
  };
}

/** Every text in Discord's message, as a person reads it. */
function listDiscordTexts(message: unknown): readonly string[] {
  const contents = JSON.stringify(message).matchAll(/"content":"((?:[^"\\]|\\.)*)"/gu);
  return Array.from(contents, ([, json]) => String(JSON.parse(`"${json}"`)));
}

/** The quotations and the citations of Discord's message. */
function readDiscord(message: unknown): readonly string[] {
  const lines = listDiscordTexts(message).flatMap((text) => text.split('\n'));
  return lines.flatMap((line) => {
    if (line.startsWith('> ')) return [line.slice(2)];
    const cited = /^-# (.*?)(?: · \[[^\]]*\]\([^)]*\))?$/u.exec(line)?.[1];
    return cited === undefined ? [] : [cited];
  });
}

/** The quotations and the citations of Slack's message. */
function readSlack({ blocks }: Drawn['slack']): readonly string[] {
  return listSlackNodes(blocks).flatMap((node) => {
    const { type, elements } = Object(node) as { type?: string; elements?: { text?: string }[] };
    if (type !== 'rich_text_quote' && type !== 'context') return [];
    return [(elements ?? []).map(({ text = '' }) => text).join('')];
  });
}

/** The letters alone: an escape, a line's end and an entity are no words. */
function squeeze(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/[\s\\]+/gu, '');
}

const words = fc.string({
  unit: fc.constantFrom(...'abc кл 港口 “”()[]*_~`#>-1.@:&'.split(''), 'Ports ', 'said '),
  minLength: 1,
  maxLength: 60,
});
const quotations = fc.array(
  fc
    .record({ text: words, speaker: words, headline: words, outlet: words })
    .filter(({ text, headline }) => /\p{L}/u.test(text) && /\p{L}/u.test(headline))
    .map(
      ({ text, speaker, headline, outlet }): QuotationBlock => ({
        ...sampleQuotation,
        text: text.trim(),
        speaker,
        citation: { ...sampleQuotation.citation, headline: headline.trim(), outlet: outlet.trim() },
      }),
    ),
  { minLength: 1, maxLength: 6 },
);

describe('an answer', () => {
  it('has every quotation and citation of its rich form in its plain one, in the notification too', async () => {
    await fc.assert(
      fc.asyncProperty(quotations, fc.constantFrom(...LANGUAGES), async (blocks, language) => {
        const { discord, slack, plain } = await draw(blocks, language);
        const [said, told] = [squeeze(plain), squeeze(slack.text)];
        const [onDiscord, onSlack] = [readDiscord(discord), readSlack(slack)];
        expect(onDiscord.length).toBeGreaterThanOrEqual(2 * blocks.length);
        expect(onSlack).toHaveLength(2 * blocks.length);
        for (const part of onDiscord) expect(said).toContain(squeeze(part));
        for (const part of onSlack) {
          expect(said).toContain(squeeze(part));
          expect(told).toContain(squeeze(part));
        }
      }),
      { numRuns: 100 },
    );
  });
});

const LONG: readonly (readonly [string, readonly QuotationBlock[]])[] = [
  [
    'a quotation of 6,000 characters',
    [{ ...sampleQuotation, text: 'Ports will open. '.repeat(353) }],
  ],
  ['one of 6,000 without a blank', [{ ...sampleQuotation, text: '港'.repeat(6_000) }]],
  ['300 claims', Array.from({ length: 300 }, (_, at) => ({ ...sampleQuotation, number: at + 1 }))],
  [
    'a headline of 1,000 characters',
    [
      {
        ...sampleQuotation,
        citation: { ...sampleQuotation.citation, headline: 'Ports open '.repeat(91) },
      },
    ],
  ],
];

describe.each(LANGUAGES)('an answer in %s', (language) => {
  it.each(
    LONG,
  )('with %s keeps every limit, and cuts nothing without a sign', async (_case, blocks) => {
    const { discord, slack } = await draw(blocks, language);
    expect(findDiscordLimits(discord)).toEqual([]);
    expect(findSlackFaults(slack)).toEqual([]);
    const [first] = blocks;
    for (const quotation of readDiscord(discord).filter((part) => /^(?:Ports w|港)/u.test(part))) {
      const isWhole = squeeze(quotation) === squeeze(first?.text ?? '');
      expect(isWhole || quotation.replaceAll('\\', '').endsWith(SIGN)).toBe(true);
    }
    for (const quotation of readSlack(slack).filter((part) => /^(?:Ports w|港)/u.test(part))) {
      expect(quotation === first?.text || quotation.endsWith(SIGN)).toBe(true);
    }
  });

  it('leads from a quotation that is cut to all of it', async () => {
    const long = { ...sampleQuotation, text: 'Ports will open. '.repeat(353) };
    const { discord, slack } = await draw([long], language);
    const url = sampleQuotation.citation.url ?? '';
    expect(listDiscordTexts(discord).filter((text) => text.includes(url))).toHaveLength(1);
    expect(JSON.stringify(slack.blocks)).toContain(`"url":"${url}"`);
  });

  it('says in that language how much does not fit', async () => {
    const { discord, slack } = await draw(LONG[2]?.[1] ?? [], language);
    const say = openSay(language);
    const [start = ''] = say('card.left', { left: 'x', parts: 'x' }).split('x');
    expect(listDiscordTexts(discord).join('\n')).toContain(start);
    expect(JSON.stringify(slack.blocks)).toContain(start);
  });
});
