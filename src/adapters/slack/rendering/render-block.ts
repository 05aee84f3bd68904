import type { types } from '@slack/bolt';
import type { Block, Citation, Inline, QuotationBlock } from '../../../card/card.ts';
import { findLink, writeCitation, writeNumber } from '../../../card/plain-text.ts';
import { tellCardWords } from '../../../messages/card-words.ts';
import { readLanguage } from '../../../messages/language.ts';
import { openSay } from '../../../messages/say.ts';
import { cleanLine, cutText } from './escape.ts';
import { readLink } from './read-link.ts';
import { renderInlines, renderText } from './render-inlines.ts';

const MAX_HEADLINE = 150;
const MAX_NAME = 100;

/** Draws one block of a card; each piece of text in it has at most `maxText` characters. */
export function renderBlock(block: Block, maxText: number): readonly types.KnownBlock[] {
  switch (block.type) {
    case 'text':
      return renderRichText(renderSections([block.inlines], maxText));
    case 'list': {
      const elements = renderSections(block.items, maxText);
      const list: types.RichTextList = { type: 'rich_text_list', style: 'bullet', elements };
      return renderRichText(elements.length === 0 ? [] : [list]);
    }
    case 'copy':
      return renderRichText(renderCopy(block.text, maxText));
    case 'quotation':
      return [
        ...renderRichText(renderQuotation(block, maxText)),
        { type: 'context', elements: [renderCitation(block)] },
      ];
  }
}

function renderRichText(elements: types.RichTextBlockElement[]): types.RichTextBlock[] {
  return elements.length === 0 ? [] : [{ type: 'rich_text', elements }];
}

/** Nothing in it is bold or a link, so that it is copied letter by letter. */
function renderCopy(text: string, maxText: number): types.RichTextBlockElement[] {
  const elements = renderText(text, maxText);
  return elements.length === 0 ? [] : [{ type: 'rich_text_preformatted', elements }];
}

function renderSections(
  lines: readonly (readonly Inline[])[],
  maxText: number,
): types.RichTextSection[] {
  return lines.flatMap((inlines) => {
    const elements = renderInlines(inlines, maxText);
    return elements.length === 0 ? [] : [{ type: 'rich_text_section', elements }];
  });
}

/** Whose words they are and where to read on, and below the words of the article alone. */
function renderQuotation(
  { text: quotation, speaker, number, voice, citation, language }: QuotationBlock,
  maxText: number,
): types.RichTextBlockElement[] {
  const say = openSay(readLanguage(language));
  const words = renderText(quotation, maxText);
  const quote: types.RichTextQuote = { type: 'rich_text_quote', elements: words };
  const url = readLink(findLink(citation) ?? '');
  const attribution: types.RichTextElement[] = [
    ...renderText(writeNumber(number) + cleanLine(speaker), MAX_NAME, { bold: true }),
    { type: 'text', text: ` · ${say(`voice.${voice}`)}` },
  ];
  if (url !== undefined) {
    const text = say(citation.url === undefined ? 'card.stored' : 'card.article');
    attribution.push({ type: 'text', text: ' · ' }, { type: 'link', url, text });
  }
  return [
    { type: 'rich_text_section', elements: attribution },
    ...(words.length === 0 ? [] : [quote]),
  ];
}

function renderCitation({ citation, language }: QuotationBlock): types.PlainTextElement {
  const { headline, outlet, alsoIn } = citation;
  const say = openSay(readLanguage(language));
  const short: Citation = {
    ...citation,
    headline: cutText(cleanLine(headline), MAX_HEADLINE),
    ...(outlet === undefined ? {} : { outlet: cutText(cleanLine(outlet), MAX_NAME) }),
    ...(alsoIn && { alsoIn: alsoIn.map((name) => cutText(cleanLine(name), MAX_NAME)) }),
  };
  return {
    type: 'plain_text',
    text: cleanLine(writeCitation(short, tellCardWords(say))),
    emoji: false,
  };
}
