import type { Citation, QuotationBlock } from '../../../card/card.ts';
import { writeCitation, writeNumber } from '../../../card/plain-text.ts';
import { tellCardWords } from '../../../messages/card-words.ts';
import { readLanguage } from '../../../messages/language.ts';
import { openSay, type Say } from '../../../messages/say.ts';
import { cutLabel, cutText } from './cut-text.ts';
import { cleanText, escapeMarkdown } from './escape.ts';
import { readWebAddress, writeLink } from './write-link.ts';

const MAX_NAME = 100;
const MAX_HEADLINE = 150;

/**
 * A quotation as Discord's markdown: who, in which voice, the words in a quote, where they stand.
 * Of the words at most `max` UTF-16 units are shown, then they are marked as cut.
 */
export function writeQuotation(quotation: QuotationBlock, max: number): string {
  const { text, speaker, number, voice, citation, language } = quotation;
  const say = openSay(readLanguage(language));
  const words = escapeMarkdown(cutText(cleanText(text), max));
  const quote = words.replace(/^/gmu, '> ');
  const name = cutLabel(cleanText(speaker), MAX_NAME) || say('card.speaker');
  return `**${escapeMarkdown(writeNumber(number) + name)}** · ${say(`voice.${voice}`)}\n${quote}\n-# ${writePlaceOfIt(citation, say)}`;
}

function writePlaceOfIt(citation: Citation, say: Say): string {
  const short = {
    ...citation,
    headline: cutLabel(cleanText(citation.headline), MAX_HEADLINE),
    ...(citation.outlet === undefined
      ? {}
      : { outlet: cutLabel(cleanText(citation.outlet), MAX_NAME) }),
    ...(citation.published === undefined
      ? {}
      : { published: cutLabel(cleanText(citation.published), MAX_NAME) }),
    ...(citation.alsoIn && {
      alsoIn: citation.alsoIn.map((outlet) => cutLabel(cleanText(outlet), MAX_NAME)),
    }),
  };
  const words = writeCitation(short, tellCardWords(say));
  return [escapeMarkdown(words), ...writeLinks(citation, say)].join(' · ');
}

/** The outlet's page where it is known and of the web, else the stored text. */
function writeLinks({ url, permalink }: Citation, say: Say): readonly string[] {
  if (url !== undefined && readWebAddress(url)) return [writeLink(say('card.article'), url)];
  if (permalink !== undefined && readWebAddress(permalink)) {
    return [writeLink(say('card.stored'), permalink)];
  }
  return [];
}
