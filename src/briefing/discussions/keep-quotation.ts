import { readSpan } from '../../domain/article.ts';
import { nameSpeaker } from '../../domain/claim.ts';
import type { Finding } from '../../domain/claims-answer.ts';
import type { KeptQuotation } from '../../domain/discussion.ts';

/** Keeps a claim's quotation word for word, with all that cites it, for as long as people talk about it. */
export function keepQuotation({ claim, article, permalink }: Finding): KeptQuotation {
  const { outlet, publishedOn, url } = article;
  return {
    claimId: claim.id,
    text: readSpan(article.text, claim.quotation),
    speaker: nameSpeaker(claim, article.authors),
    voice: claim.voice,
    articleId: article.id,
    kind: article.kind,
    headline: article.headline,
    ...claim.quotation,
    ...(outlet !== undefined && { outlet }),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(url !== undefined && { url }),
    ...(permalink !== undefined && { permalink }),
  };
}
