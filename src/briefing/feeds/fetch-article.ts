import { adviseFollowing } from '../../corpus/document/name-foreign.ts';
import { readFeed } from '../../corpus/feed/read-feed.ts';
import type { FetchDocument } from '../../corpus/fetch/fetch-document.ts';
import type { FetchedDocument, FetchProblem } from '../../corpus/fetch/fetched.ts';
import type { NameOutlet } from '../../corpus/name-outlet.ts';
import { type DocumentReading, readDocument } from '../../corpus/read-document.ts';

/** What fetching works with. */
export interface FetchTools {
  readonly fetchDocument: FetchDocument;
  readonly signal?: AbortSignal;
  /** Knows outlets by the addresses of their pages. */
  readonly nameOutlet?: NameOutlet;
}

/** The article at an address with what is odd about it; or why there is none, and whether another try may help. */
export type ArticleFetching =
  | Exclude<DocumentReading, { readonly problem: string }>
  | { readonly problem: string; readonly mayPass: boolean };

/** Fetches an address and reads the article that it leads to. */
export async function fetchArticle(address: string, tools: FetchTools): Promise<ArticleFetching> {
  const { fetchDocument, signal } = tools;
  const fetched = await fetchDocument(address, signal ? { signal } : {});
  switch (fetched.kind) {
    case 'document':
      return await readFetched(fetched, address, tools);
    case 'unchanged':
      return { problem: 'The site sent no document.', mayPass: true };
    case 'problem':
      return { problem: fetched.sentence, mayPass: mayPass(fetched) };
  }
}

async function readFetched(
  document: FetchedDocument,
  address: string,
  { nameOutlet }: FetchTools,
): Promise<ArticleFetching> {
  const { bytes, url, contentType } = document;
  const type = contentType === undefined ? {} : { contentType };
  const reading = await readDocument(bytes, {
    name: new URL(url).pathname,
    url,
    ...type,
    ...(nameOutlet && { nameOutlet }),
  });
  if ('article' in reading) return reading;
  const isFeed = 'feed' in (await readFeed(bytes, type));
  if (!isFeed) return { problem: reading.problem, mayPass: true };
  return { problem: adviseFollowing(address), mayPass: false };
}

/** A site that answers with a reason will answer so again, unless it says that it is busy or broken. */
function mayPass({ status }: FetchProblem): boolean {
  return status === undefined || status === 429 || status >= 500;
}
