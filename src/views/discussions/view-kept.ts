import type { QuotationBlock } from '../../card/card.ts';
import type { KeptQuotation } from '../../domain/discussion.ts';

/** A quotation that was kept, letter by letter. */
export function viewKept(kept: KeptQuotation): QuotationBlock {
  const { text, speaker, voice, articleId, kind, headline, start, end } = kept;
  const { outlet, publishedOn, url, permalink } = kept;
  return {
    type: 'quotation',
    text,
    speaker,
    voice,
    citation: {
      articleId,
      kind,
      headline,
      start,
      end,
      ...(outlet !== undefined && { outlet }),
      ...(publishedOn !== undefined && { published: publishedOn }),
      ...(url !== undefined && { url }),
      ...(permalink !== undefined && { permalink }),
    },
  };
}

/** What every platform shows of one quotation without cutting it. */
const WHOLE = 3000;

/** A quotation in as many stretches as it takes to show all of it; each is the article's own text too. */
export function viewWhole(kept: KeptQuotation): readonly QuotationBlock[] {
  const { text, start } = kept;
  if (text.length <= WHOLE) return [viewKept(kept)];
  const stretches: QuotationBlock[] = [];
  for (let at = 0; at < text.length; ) {
    const end = findBreak(text, at);
    const piece = text.slice(at, end);
    stretches.push(viewKept({ ...kept, text: piece, start: start + at, end: start + end }));
    at = end;
  }
  return stretches;
}

/** After a blank, so that no word and no character is torn; the whole room where there is none. */
function findBreak(text: string, at: number): number {
  if (text.length - at <= WHOLE) return text.length;
  const blank = text.lastIndexOf(' ', at + WHOLE - 1);
  return blank > at ? blank + 1 : at + WHOLE;
}
