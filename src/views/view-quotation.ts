import type { QuotationBlock } from '../card/card.ts';
import { type Article, readSpan, type TextSpan } from '../domain/article.ts';
import { nameSpeaker, type Voice } from '../domain/claim.ts';
import type { Finding } from '../domain/claims-answer.ts';

/** A claim as the article has it, letter by letter, with who said it and where. */
export function viewQuotation({ claim, article, ...link }: Finding): QuotationBlock {
  return viewSpan(article, claim.quotation, {
    speaker: nameSpeaker(claim, article.authors),
    voice: claim.voice,
    ...link,
  });
}

interface Attribution {
  readonly speaker: string;
  readonly voice: Voice;
  readonly permalink?: string;
}

/** A stretch of an article, letter by letter, with who says it and where. */
export function viewSpan(
  article: Article,
  span: TextSpan,
  { speaker, voice, permalink }: Attribution,
): QuotationBlock {
  return {
    type: 'quotation',
    text: readSpan(article.text, span),
    speaker,
    voice,
    citation: {
      articleId: article.id,
      kind: article.kind,
      headline: article.headline,
      start: span.start,
      end: span.end,
      ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
      ...(article.publishedOn === undefined ? {} : { published: article.publishedOn }),
      ...(article.url === undefined ? {} : { url: article.url }),
      ...(permalink === undefined ? {} : { permalink }),
    },
  };
}
