import type { Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import { type ClaimDraft, giveIds } from './claim-ids.ts';
import { composeAsserted, composeAttributed } from './compose-claim.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { findEngineLanguage } from './languages.ts';
import { createContext, type PassageContext, splitByPassage } from './passage-context.ts';
import { readBody } from './read-article.ts';
import type { Attribution } from './reading.ts';
import { addReferences } from './references/add-references.ts';
import { createOffices } from './references/offices.ts';
import { extractRussian } from './russian/extract-russian.ts';
import { createFindNames } from './russian/speakers/find-names.ts';
import { readFigures } from './speakers/figures.ts';
import { createReadSpeaker } from './speakers/read-speaker.ts';
import { splitLine } from './split-line.ts';

/** Changes whenever the engine's findings change, so that a store knows to extract again. */
export const ENGINE_VERSION = '19';

/** What an article says and who says it; both in the order of the text. */
export interface Extraction {
  /** With what the text tells that somebody does not say, which gives no claims. */
  readonly attributions: readonly Attribution[];
  /** What somebody says inside what another one says; these give claims as well. */
  readonly nested?: readonly Attribution[];
  readonly claims: readonly Claim[];
}

/** Finds the claims of an article, none in a language without rules; the same text always gives the same claims. */
export interface ClaimsEngine {
  extract(
    article: Pick<Article, 'id' | 'text' | 'passages' | 'publishedOn' | 'language'> &
      Partial<Pick<Article, 'authors'>>,
  ): Extraction;
}

/** Creates the engine; the gazetteer tells it which actors a claim is about. */
export function createClaimsEngine({ gazetteer }: { gazetteer: Gazetteer }): ClaimsEngine {
  const offices = createOffices(gazetteer);
  const russian = { gazetteer, findNames: createFindNames(gazetteer.actors) };
  return {
    extract(article) {
      const language = findEngineLanguage(article);
      if (language === undefined) return { attributions: [], claims: [] };
      if (language === 'ru') return extractRussian(article, russian);
      const { id, publishedOn } = article;
      const body = readBody(article);
      const spans = body.map(({ span }) => span);
      const names = gazetteer.findMentions(article.text, spans);
      const facts = { article, body, mentions: names, gazetteer };
      const figures = readFigures(facts);
      const readSpeaker = createReadSpeaker(facts, figures);
      const mentions = addReferences(body, {
        ...{ text: article.text, mentions: names, people: figures.references },
        ...{ gazetteer, offices, publishedOn },
      });
      const contexts: PassageContext[] = [];
      for (const reading of body) {
        const previous = contexts[contexts.length - 1];
        contexts.push(createContext(reading, { id, publishedOn, mentions, gazetteer, previous }));
      }
      const attributions: Attribution[] = [];
      const nested: Attribution[] = [];
      const drafts: ClaimDraft[] = [];
      contexts.forEach((context, at) => {
        for (const sentence of context.reading.sentences) {
          const inner = sentence.nested ?? [];
          attributions.push(...sentence.attributions, ...(sentence.unsaid ?? []));
          nested.push(...inner);
          for (const attribution of [...sentence.attributions, ...inner]) {
            const speaker = readSpeaker(attribution);
            for (const part of splitByPassage(attribution, contexts, at).flatMap(splitLine)) {
              drafts.push(composeAttributed(part, speaker));
            }
          }
          drafts.push(...composeAsserted(sentence, context));
        }
      });
      return { attributions, nested, claims: giveIds(drafts, article.text) };
    },
  };
}
