import { paragraph } from '../../card/build.ts';
import type { Card, CardFile } from '../../card/card.ts';
import { escapeMarkdown } from '../../card/markdown.ts';
import type { CollectionListing } from '../../domain/collection.ts';
import type { Say } from '../../messages/say.ts';
import type { ExportFormat } from './view-export.ts';
import { writeTable } from './write-table.ts';

/** A collection that is taken along. */
export interface ExportedCollection {
  readonly collection: CollectionListing;
  readonly format: ExportFormat;
  /** Its works, where the format is BibTeX. */
  readonly bibtex: string;
}

/** A collection as a file: its articles, in their order. */
export function viewExportedCollection(exported: ExportedCollection, say: Say): Card {
  const { name, articles } = exported.collection;
  return {
    kind: 'answer',
    title: say('export.collection', { name }),
    blocks: [paragraph(say('help.articles', { n: articles.length }))],
    actions: [],
    file: writeFile(exported, say),
  };
}

function writeFile({ collection, format, bibtex }: ExportedCollection, say: Say): CardFile {
  const { name, articles } = collection;
  switch (format) {
    case 'markdown':
      return { name: `${name}.md`, mediaType: 'text/markdown', text: writeList(collection, say) };
    case 'csv':
      return {
        name: `${name}.csv`,
        mediaType: 'text/csv',
        text: writeTable(
          ['headline', 'outlet', 'published', 'article'],
          articles.map(({ headline, outlet = '', publishedOn = '', id }) => [
            headline,
            outlet,
            publishedOn,
            id,
          ]),
        ),
      };
    case 'json':
      return {
        name: `${name}.json`,
        mediaType: 'application/json',
        text: `${JSON.stringify({ collection: name, articles }, null, 2)}\n`,
      };
    case 'bibtex':
      return { name: `${name}.bib`, mediaType: 'application/x-bibtex', text: `${bibtex}\n` };
  }
}

function writeList({ name, articles }: CollectionListing, say: Say): string {
  const lines = articles.map(({ headline, outlet, publishedOn }) => {
    const place = `${outlet ?? say('card.outlet')}, ${publishedOn ?? say('card.undated')}`;
    return `- ${escapeMarkdown(headline.replace(/\s+/gu, ' '))} (${escapeMarkdown(place)})`;
  });
  return `# ${escapeMarkdown(say('collection.title', { name }))}\n\n${lines.join('\n')}\n`;
}
