import { parentPort } from 'node:worker_threads';
import { parseFeed } from './parse-feed.ts';
import type { FeedTask } from './read-feed.ts';

parentPort?.on('message', ({ bytes, contentType }: FeedTask) => {
  parentPort?.postMessage(parseFeed(bytes, contentType));
});
