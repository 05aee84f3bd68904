import { code, list, paragraph, strong } from '../../card/build.ts';
import type { Card, Inline } from '../../card/card.ts';
import type { CollectedArticle, CollectionListing } from '../../domain/collection.ts';
import type { Say } from '../../messages/say.ts';
import { sayWith } from '../say-with.ts';

const MOST_SHOWN = 25;

/** The collections of a group. */
export function viewCollections(collections: readonly CollectionListing[], say: Say): Card {
  if (collections.length === 0) {
    return {
      kind: 'empty',
      title: say('collections.none'),
      blocks: [
        paragraph(
          ...sayWith(say, 'collections.none.hint', {
            example: code('/collection add week-3 ports to reopen'),
          }),
        ),
      ],
      actions: [],
    };
  }
  return {
    kind: 'answer',
    title: say('collections.number', { n: collections.length }),
    blocks: [
      list(
        collections.map(({ name, articles }) =>
          sayWith(say, 'collections.one', {
            name: strong(name),
            articles: say('help.articles', { n: articles.length }),
            query: code(`in:${name}`),
          }),
        ),
      ),
    ],
    actions: collections.slice(0, 5).map(({ name }) => ({
      label: say('collection.look', { name }),
      command: 'collection show',
      options: { name },
      effect: 'replace',
    })),
  };
}

/** A collection with its articles. */
export function viewCollection(
  { name, articles }: CollectionListing,
  say: Say,
  title = say('collection.title', { name }),
): Card {
  const more = articles.length - MOST_SHOWN;
  return {
    kind: 'answer',
    title,
    blocks: [
      ...(articles.length === 0
        ? [paragraph(say('collection.empty'))]
        : [list(articles.slice(0, MOST_SHOWN).map((each) => listArticle(each, say)))]),
      ...(more > 0 ? [paragraph(say('collection.more', { n: more }))] : []),
      ...(articles.length === 0
        ? []
        : [
            paragraph(
              ...sayWith(say, 'collection.ask', { query: code(`/claims china in:${name}`) }),
            ),
          ]),
    ],
    actions:
      articles.length === 0
        ? []
        : [
            {
              label: say('export.button'),
              command: 'export',
              options: { answer: `collection ${name}` },
              effect: 'ask',
              fields: ['format'],
              tells: true,
            },
          ],
  };
}

/** Says that there is no collection of this name. */
export function viewNoCollection(name: string, say: Say): Card {
  return {
    kind: 'problem',
    title: say('collection.unknown', { name }),
    blocks: [paragraph(say('collection.unknown.hint'))],
    actions: [],
  };
}

function listArticle(
  { headline, outlet, publishedOn }: CollectedArticle,
  say: Say,
): readonly (Inline | string)[] {
  const place = [outlet ?? say('card.outlet'), publishedOn ?? say('card.undated')];
  return [strong(headline), ` (${place.join(', ')})`];
}
