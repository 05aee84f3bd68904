import type { Article } from '../../domain/article.ts';
import type { Claim } from '../../domain/claim.ts';
import { type ClaimDraft, giveIds } from '../claim-ids.ts';
import type { Attribution } from '../reading.ts';
import { composeAsserted, composeAttributed, composeAttribution } from './compose-claims.ts';
import { type NameTools, readPassage } from './read-passage.ts';
import { createNameSpeaker } from './speakers/name-speakers.ts';

/** Finds the claims of a Russian article, by rules over words and their endings: there is no tagger for it. */
export function extractRussian(
  { id, text, passages, publishedOn }: Pick<Article, 'id' | 'text' | 'passages' | 'publishedOn'>,
  tools: NameTools,
): { readonly attributions: readonly Attribution[]; readonly claims: readonly Claim[] } {
  const readings = passages.flatMap((span, passage) =>
    span.role === 'body' ? [readPassage(text, { span, passage, tools })] : [],
  );
  const nameSpeaker = createNameSpeaker(text, readings);
  const shared = { nameSpeaker, tools, publishedOn, affiliations: new Map() };
  const attributions: Attribution[] = [];
  const drafts: ClaimDraft[] = [];
  for (const reading of readings) {
    for (const sentence of reading.sentences) {
      const context = { articleId: id, text, reading, sentence, ...shared };
      for (const finding of sentence.findings) {
        const attribution = composeAttribution(reading.words, finding);
        // Behind “заявил :” may stand nothing but a full stop.
        if (attribution.content.length === 0) continue;
        attributions.push(attribution);
        drafts.push(composeAttributed(finding, attribution, context));
      }
      if (sentence.findings.length === 0) drafts.push(...composeAsserted(context));
    }
  }
  return { attributions, claims: giveIds(drafts, text) };
}
