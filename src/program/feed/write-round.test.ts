import { describe, expect, it } from 'vitest';
import { writeRound } from './write-round.ts';

const FEED = { url: 'https://post.example/rss', failures: 0, addedMs: 0, nextPollMs: 1 };

describe('writeRound', () => {
  it.each([
    [0, 0, 0, 'https://post.example/rss: 0 articles came.'],
    [1, 0, 1, 'https://post.example/rss: 1 article came, and 1 entry waits for the next poll.'],
    [0, 2, 0, 'https://post.example/rss: 0 articles came, 2 changed.'],
    [
      20,
      1,
      3,
      'https://post.example/rss: 20 articles came, 1 changed, and 3 entries wait for the next poll.',
    ],
  ])('counts %d articles that came, %d that changed and %d that wait', (added, changed, waiting, sentence) => {
    const round = { feed: FEED, added, changed, waiting, leftOut: [], warnings: [], isNews: false };
    expect(writeRound(round)).toBe(sentence);
  });
});
