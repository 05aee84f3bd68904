import type { Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import { type ClaimContext, composeAsserted, composeAttributed } from './compose-claim.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findNames } from './names.ts';
import { type BodyReading, readBody } from './read-article.ts';
import type { Attribution } from './reading.ts';
import { createNameSpeaker } from './speakers.ts';

/** Changes whenever the engine's findings change, so that a store knows to extract again. */
export const ENGINE_VERSION = '1';

/** What an article says and who says it; both in the order of the text. */
export interface Extraction {
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
}

/** Finds the claims of an article; the same text always gives the same claims. */
export interface ClaimsEngine {
  extract(article: Pick<Article, 'id' | 'text' | 'passages'>): Extraction;
}

/** Creates the engine; the gazetteer tells it which actors a claim is about. */
export function createClaimsEngine({ gazetteer }: { gazetteer: Gazetteer }): ClaimsEngine {
  return {
    extract(article) {
      const body = readBody(article);
      const names = body.flatMap(({ sentences }) =>
        sentences.flatMap(({ parsed }) => findNames(parsed.tokens)),
      );
      const nameSpeaker = createNameSpeaker({ text: article.text, names, gazetteer });
      const attributions: Attribution[] = [];
      const claims: Claim[] = [];
      for (const reading of body) {
        const context = createContext(article, reading, gazetteer);
        for (const sentence of reading.sentences) {
          for (const attribution of sentence.attributions) {
            attributions.push(attribution);
            claims.push(
              composeAttributed(attribution, {
                ...context,
                sentence,
                speakerName: nameSpeaker(attribution),
              }),
            );
          }
          claims.push(...composeAsserted({ ...context, sentence }));
        }
      }
      return { attributions, claims };
    },
  };
}

function createContext(
  { id, text }: Pick<Article, 'id' | 'text'>,
  { span, passage, quotations }: BodyReading,
  gazetteer: Gazetteer,
): Omit<ClaimContext, 'sentence'> {
  const mentions = gazetteer
    .findMentions(text.slice(span.start, span.end))
    .map(({ actorId, start, end }) => ({
      actorId,
      start: start + span.start,
      end: end + span.start,
    }));
  return {
    articleId: id,
    passage,
    quotations,
    mentions,
    widen: (ids) => gazetteer.widen(ids),
    passageActorIds: gazetteer.widen(new Set(mentions.map(({ actorId }) => actorId))),
  };
}
