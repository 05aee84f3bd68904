import { code, list, paragraph, strong } from '../card/build.ts';
import type { Card, Inline } from '../card/card.ts';
import type { CollectedArticle, CollectionListing } from '../domain/collection.ts';
import { count } from './phrases.ts';

const MOST_SHOWN = 25;

/** The collections of a group. */
export function viewCollections(collections: readonly CollectionListing[]): Card {
  if (collections.length === 0) {
    return {
      kind: 'empty',
      title: 'There is no collection yet',
      blocks: [
        paragraph(
          'A collection is a selection of articles that any question can be narrowed to. ',
          code('/collection add week-3 ports to reopen'),
          ' puts an article into one, by words of its headline.',
        ),
      ],
      actions: [],
    };
  }
  return {
    kind: 'answer',
    title: count(collections.length, 'collection'),
    blocks: [
      list(
        collections.map(({ name, articles }) => [
          strong(name),
          ` has ${count(articles.length, 'article')}; `,
          code(`in:${name}`),
          ' narrows a question to it.',
        ]),
      ),
    ],
    actions: collections.slice(0, 5).map(({ name }) => ({
      label: name,
      command: 'collection show',
      options: { name },
      effect: 'replace',
    })),
  };
}

/** A collection with its articles. */
export function viewCollection(
  { name, articles }: CollectionListing,
  title = `The collection ${name}`,
): Card {
  const more = articles.length - MOST_SHOWN;
  return {
    kind: 'answer',
    title,
    blocks: [
      ...(articles.length === 0
        ? [paragraph('It has no article now.')]
        : [list(articles.slice(0, MOST_SHOWN).map(listArticle))]),
      ...(more > 0 ? [paragraph(`And ${count(more, 'more article')}.`)] : []),
      paragraph(code(`/claims china in:${name}`), ' asks of these alone.'),
    ],
    actions: [],
  };
}

/** Says that there is no collection of this name. */
export function viewNoCollection(name: string): Card {
  return {
    kind: 'problem',
    title: `There is no collection “${name}”`,
    blocks: [paragraph('/collection list shows those there are.')],
    actions: [],
  };
}

function listArticle({
  headline,
  outlet,
  publishedOn,
}: CollectedArticle): readonly (Inline | string)[] {
  return [strong(headline), ` (${[outlet ?? 'unknown outlet', publishedOn ?? 'n.d.'].join(', ')})`];
}
