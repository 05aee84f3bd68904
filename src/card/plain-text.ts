import type { Block, Card, Citation, Inline, QuotationBlock } from './card.ts';

/** A card as plain text: for the terminal, for notifications, and for a screen reader. */
export function writePlainText(card: Card): string {
  return [card.title, ...card.blocks.map(writeBlock)].join('\n\n');
}

/** Outlet, day and kind of what is cited, such as `The Diplomat, 2022-03-01 (abstract)`. */
export function writeCitation(
  { outlet, headline, published, kind }: Citation,
  words = { outlet: 'unknown outlet', abstract: 'abstract' },
): string {
  const place = `${outlet ?? words.outlet}, ${published ?? 'n.d.'}`;
  return `“${headline}”, ${place}${kind === 'abstract' ? ` (${words.abstract})` : ''}`;
}

/** The link to follow from a citation: to the outlet where it is known, else to the stored article. */
export function findLink({ url, permalink }: Citation): string | undefined {
  return url ?? permalink;
}

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'text':
      return writeInlines(block.inlines);
    case 'list':
      return block.items.map((item) => `- ${writeInlines(item)}`).join('\n');
    case 'quotation':
      return writeQuotation(block);
    case 'copy':
      return block.text;
  }
}

function writeQuotation({ text, speaker, number, voice, citation }: QuotationBlock): string {
  const link = findLink(citation);
  const lines = [
    `  ${writeNumber(number)}${text}`,
    `  — ${speaker} (${voice}), ${writeCitation(citation)}`,
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
