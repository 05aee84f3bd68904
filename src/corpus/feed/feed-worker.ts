import { serveJobs } from '../document/serve-jobs.ts';
import { parseFeed } from './parse-feed.ts';
import type { FeedTask } from './read-feed.ts';

serveJobs(({ bytes, contentType, url }: FeedTask) => parseFeed(bytes, contentType, url));
