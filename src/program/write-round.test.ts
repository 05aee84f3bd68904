import { describe, expect, it } from 'vitest';
import { writeRound } from './write-round.ts';

const FEED = { url: 'https://post.example/rss', failures: 0, addedMs: 0, nextPollMs: 1 };

describe('writeRound', () => {
  it.each([
    [0, 0, 'https://post.example/rss: 0 articles came.'],
    [1, 1, 'https://post.example/rss: 1 article came, and 1 entry waits for the next poll.'],
    [20, 3, 'https://post.example/rss: 20 articles came, and 3 entries wait for the next poll.'],
  ])('counts %d articles and %d entries', (added, waiting, sentence) => {
    const round = { feed: FEED, added, waiting, leftOut: [], isNews: false };
    expect(writeRound(round)).toBe(sentence);
  });
});
