import type { Block, Card, Citation, Inline, QuotationBlock } from './card.ts';

/** What quotations are told with in a language: how it is said, and what is not known of where it stands. */
export interface CardWords {
  readonly outlet: string;
  readonly abstract: string;
  readonly alsoIn: string;
  readonly undated: string;
  readonly voices: Readonly<Record<QuotationBlock['voice'], string>>;
}

export const ENGLISH: CardWords = {
  outlet: 'unknown outlet',
  abstract: 'abstract',
  alsoIn: 'also in',
  undated: 'n.d.',
  voices: { asserted: 'asserted', quoted: 'quoted', reported: 'reported', denied: 'denied' },
};

/** A card as plain text: for the terminal, for notifications, and for a screen reader. */
export function writePlainText(
  card: Pick<Card, 'title' | 'blocks'>,
  words: CardWords = ENGLISH,
): string {
  return [card.title, ...card.blocks.map((block) => writeBlock(block, words))].join('\n\n');
}

/** Headline, outlet, day and kind of what is cited, and where else it appeared: `“Ports”, River Post, 2022-03-01 (abstract)`. */
export function writeCitation(
  { outlet, headline, published, kind, alsoIn = [] }: Citation,
  words: Omit<CardWords, 'voices'> = ENGLISH,
): string {
  const place = `${outlet ?? words.outlet}, ${published ?? words.undated}`;
  const others = alsoIn.length === 0 ? '' : `, ${words.alsoIn} ${writeOthers(alsoIn)}`;
  return `“${headline}”, ${place}${kind === 'abstract' ? ` (${words.abstract})` : ''}${others}`;
}

const MOST_NAMED = 2;

/** Such as `River Post, Herald +3`. */
function writeOthers(outlets: readonly string[]): string {
  const more = outlets.length - MOST_NAMED;
  return `${outlets.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` +${more}` : ''}`;
}

/** The link to follow from a citation: to the outlet where it is known, else to the stored article. */
export function findLink({ url, permalink }: Citation): string | undefined {
  return url ?? permalink;
}

function writeBlock(block: Block, words: CardWords): string {
  switch (block.type) {
    case 'text':
      return writeInlines(block.inlines);
    case 'list':
      return block.items.map((item) => `- ${writeInlines(item)}`).join('\n');
    case 'quotation':
      return writeQuotation(block, words);
    case 'copy':
      return block.text;
  }
}

function writeQuotation(
  { text, speaker, number, voice, citation }: QuotationBlock,
  words: CardWords,
): string {
  const link = findLink(citation);
  const lines = [
    `  ${writeNumber(number)}${text}`,
    `  — ${speaker} (${words.voices[voice]}), ${writeCitation(citation, words)}`,
  ];
  return (link === undefined ? lines : [...lines, `    ${link}`]).join('\n');
}

/** Before a quotation that a button names by its number. */
export function writeNumber(number: number | undefined): string {
  return number === undefined ? '' : `${number}. `;
}

function writeInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.type === 'link' ? `${inline.label} (${inline.url})` : inline.value))
    .join('');
}
