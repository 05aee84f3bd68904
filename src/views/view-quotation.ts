import type { Action, QuotationBlock } from '../card/card.ts';
import { type Article, readSpan, type TextSpan } from '../domain/article.ts';
import { nameSpeaker, type Voice } from '../domain/claim.ts';
import type { Finding } from '../domain/claims-answer.ts';
import type { Say } from '../messages/say.ts';

/** A claim as the article has it, letter by letter, with who said it and where. */
export function viewQuotation({ claim, article, ...link }: Finding): QuotationBlock {
  return viewSpan(article, claim.quotation, {
    speaker: nameSpeaker(claim, article.authors),
    voice: claim.voice,
    ...link,
  });
}

/** A claim with its number in the answer, from 1. */
export function viewNumbered(finding: Finding, at: number): QuotationBlock {
  return { ...viewQuotation(finding), number: at + 1 };
}

/** Together with the turning of pages and sharing, a message has room for so many. */
const MOST_CONTEXTS = 6;

/** Buttons that show what stands around each numbered claim, and one that tells how they are cited. */
export function offerContexts(findings: readonly Finding[], say: Say): readonly Action[] {
  const contexts = findings.slice(0, MOST_CONTEXTS).map(
    ({ claim }, at): Action => ({
      label: say('quotation.context', { number: at + 1 }),
      command: 'context',
      options: { claim: claim.id },
      effect: 'replace',
    }),
  );
  return [...offerCite(findings, say), ...contexts];
}

/** A button that tells how these claims are cited, to the one who presses it. */
export function offerCite(findings: readonly Finding[], say: Say): readonly Action[] {
  if (findings.length === 0) return [];
  const what = findings.map(({ claim }) => claim.id).join(' ');
  const label = say(findings.length === 1 ? 'cite.this' : 'cite.these');
  return [{ label, command: 'cite', options: { what }, effect: 'tell' }];
}

interface Attribution {
  readonly speaker: string;
  readonly voice: Voice;
  readonly permalink?: string;
  readonly alsoIn?: readonly string[];
}

/** A stretch of an article, letter by letter, with who says it and where. */
export function viewSpan(
  article: Article,
  span: TextSpan,
  { speaker, voice, permalink, alsoIn = [] }: Attribution,
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
      ...(alsoIn.length === 0 ? {} : { alsoIn }),
    },
  };
}
