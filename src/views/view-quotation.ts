import type { QuotationBlock } from '../card/card.ts';
import { readSpan } from '../domain/article.ts';
import { nameSpeaker } from '../domain/claim.ts';
import type { Finding } from '../domain/claims-answer.ts';

/** A claim as the article has it, letter by letter, with who said it and where. */
export function viewQuotation({ claim, article, permalink }: Finding): QuotationBlock {
  return {
    type: 'quotation',
    text: readSpan(article.text, claim.quotation),
    speaker: nameSpeaker(claim, article.authors),
    voice: claim.voice,
    citation: {
      articleId: article.id,
      kind: article.kind,
      headline: article.headline,
      start: claim.quotation.start,
      end: claim.quotation.end,
      ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
      ...(article.publishedOn === undefined ? {} : { published: article.publishedOn }),
      ...(article.url === undefined ? {} : { url: article.url }),
      ...(permalink === undefined ? {} : { permalink }),
    },
  };
}
