import type { Feed } from '../../corpus/feed/feed.ts';
import { readFeed } from '../../corpus/feed/read-feed.ts';
import {
  type FetchedDocument,
  type FetchProblem,
  refuse,
  type UnchangedDocument,
} from '../../corpus/fetch/fetched.ts';
import type { FollowedFeed } from '../../store/corpus/feed-store.ts';
import type { FetchTools } from './fetch-article.ts';

/** A feed that was fetched and read. */
export interface FetchedFeed extends FetchedDocument {
  readonly feed: Feed;
}

/** Fetches a feed where it changed, and reads it; a document that is no feed is a problem like any other. */
export async function fetchFeed(
  { url, etag, lastModified }: Pick<FollowedFeed, 'url' | 'etag' | 'lastModified'>,
  { fetchDocument, signal }: FetchTools,
): Promise<FetchedFeed | UnchangedDocument | FetchProblem> {
  const fetched = await fetchDocument(url, {
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    ...(signal && { signal }),
  });
  if (fetched.kind !== 'document') return fetched;
  const { bytes, contentType, url: readAt } = fetched;
  const type = contentType === undefined ? {} : { contentType };
  const reading = await readFeed(bytes, { ...type, url: readAt });
  return 'feed' in reading ? { ...fetched, ...reading } : refuse(reading.problem);
}
