import type { DocumentReading } from '../../corpus/document/block.ts';
import { readDocument } from '../../corpus/read-document.ts';
import type { Draft, DraftDetails } from '../../domain/draft.ts';
import { type FetchTools, fetchArticle } from '../feeds/fetch-article.ts';
import { normaliseAddress } from '../feeds/follow-feed.ts';
import { nameLanguageGap } from '../names/name-language-gap.ts';
import { correctGaps } from './correct-draft.ts';

/** What a person hands in: an address, a text or a file, and what they know of it beside. */
export interface DraftRequest {
  readonly document:
    | { readonly kind: 'address'; readonly address: string }
    | { readonly kind: 'text'; readonly text: string }
    | {
        readonly kind: 'file';
        readonly name: string;
        readonly bytes: Uint8Array;
        readonly contentType?: string;
      };
  readonly details: DraftDetails;
}

/** Reads what a person hands in; what they know of it takes the place of what the document tells. */
export async function readDraft(
  { document, details }: DraftRequest,
  progress: (line: string) => void,
  tools: FetchTools,
): Promise<Omit<Draft, 'id'> | { readonly problem: string }> {
  const reading = await readHandedIn(document, progress, tools);
  if ('problem' in reading) return { problem: reading.problem };
  const { publishedFrom, warnings } = reading;
  const file = nameFile(document);
  const article = { ...reading.article, ...details };
  return {
    article,
    warnings: [...correctGaps(warnings, reading.article, article), ...nameLanguageGap(article)],
    ...(file !== undefined && { file }),
    ...(publishedFrom !== undefined && details.publishedOn === undefined && { publishedFrom }),
  };
}

async function readHandedIn(
  document: DraftRequest['document'],
  progress: (line: string) => void,
  tools: FetchTools,
): Promise<DocumentReading> {
  const outlets = tools.nameOutlet && { nameOutlet: tools.nameOutlet };
  switch (document.kind) {
    case 'address':
      progress(`Fetching ${document.address} …`);
      return fetchArticle(document.address, tools);
    case 'text':
      return readDocument(new TextEncoder().encode(document.text), {
        contentType: 'text/markdown',
        ...outlets,
      });
    case 'file': {
      const { name, bytes, contentType } = document;
      progress(`Reading ${name} …`);
      return readDocument(bytes, {
        name,
        isGiven: true,
        ...(contentType !== undefined && { contentType }),
        ...outlets,
      });
    }
  }
}

function nameFile(document: DraftRequest['document']): string | undefined {
  switch (document.kind) {
    case 'address':
      return normaliseAddress(document.address);
    case 'text':
      return undefined;
    case 'file':
      return document.name;
  }
}
