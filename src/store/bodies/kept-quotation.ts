import type { KeptQuotation, Member } from '../../domain/discussion.ts';
import { number, oneOf, optional, shape, text } from './check.ts';

/** A member as rows keep them. */
export const MEMBER = shape<Member>({ person: text, name: optional(text) });

/** A quotation as rows keep it. */
export const QUOTATION = shape<KeptQuotation>({
  claimId: text,
  text,
  speaker: text,
  voice: oneOf('asserted', 'quoted', 'reported', 'denied'),
  articleId: text,
  kind: oneOf('article', 'abstract'),
  headline: text,
  start: number,
  end: number,
  outlet: optional(text),
  publishedOn: optional(text),
  url: optional(text),
  permalink: optional(text),
});
