import { code, paragraph } from '../../card/build.ts';
import type { Card, CardFile, QuotationBlock } from '../../card/card.ts';
import { writeMarkdown } from '../../card/markdown.ts';
import { tellCardWords } from '../../messages/card-words.ts';
import type { Say } from '../../messages/say.ts';
import { sayWith } from '../say-with.ts';
import { writeCsv } from './write-csv.ts';

/** What an answer can be taken along as. */
export const EXPORT_FORMATS = ['markdown', 'csv', 'json', 'bibtex'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** All pages of an answer, and what was asked. */
export interface Exported {
  readonly asked: string;
  readonly cards: readonly Card[];
  /** There is more than was taken along. */
  readonly isCut: boolean;
  readonly format: ExportFormat;
  /** The works that are quoted, where the format is BibTeX. */
  readonly bibtex: string;
}

/** A file with every page of an answer. */
export function viewExport(exported: Exported, say: Say): Card {
  const { asked, cards, isCut } = exported;
  const quotations = listQuotations(cards);
  return {
    kind: 'answer',
    title:
      quotations.length === 0
        ? say('export.title.none')
        : say('export.title', { n: quotations.length }),
    blocks: [
      paragraph(...sayWith(say, 'export.pages', { asked: code(asked) })),
      ...(isCut ? [paragraph(say('export.cut'))] : []),
    ],
    actions: [],
    file: writeFile(exported, quotations, say),
  };
}

/** The quotations of some cards, in their order. */
export function listQuotations(cards: readonly Card[]): readonly QuotationBlock[] {
  return cards.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'quotation'));
}

function writeFile(
  { cards, format, bibtex, asked }: Exported,
  quotations: readonly QuotationBlock[],
  say: Say,
): CardFile {
  switch (format) {
    case 'markdown':
      return {
        name: 'readout.md',
        mediaType: 'text/markdown',
        text: `${cards.map((card) => writeMarkdown(card, tellCardWords(say))).join('\n\n')}\n`,
      };
    case 'csv':
      return { name: 'readout.csv', mediaType: 'text/csv', text: writeCsv(quotations) };
    case 'json':
      return {
        name: 'readout.json',
        mediaType: 'application/json',
        text: `${JSON.stringify({ asked, quotations }, null, 2)}\n`,
      };
    case 'bibtex':
      return { name: 'readout.bib', mediaType: 'application/x-bibtex', text: `${bibtex}\n` };
  }
}
