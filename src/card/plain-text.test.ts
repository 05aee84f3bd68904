import { describe, expect, it } from 'vitest';
import { writeCitation } from './plain-text.ts';

const CITED = {
  articleId: 'a',
  kind: 'article',
  headline: 'Ports to reopen',
  start: 0,
  end: 5,
} as const;

describe('writeCitation', () => {
  it.each([
    ['nothing more', {}, '“Ports to reopen”, unknown outlet, n.d.'],
    [
      'outlet, day and kind',
      { outlet: 'River Post', published: '2026-03-02', kind: 'abstract' as const },
      '“Ports to reopen”, River Post, 2026-03-02 (abstract)',
    ],
    [
      'another outlet',
      { outlet: 'River Post', alsoIn: ['Herald'] },
      '“Ports to reopen”, River Post, n.d., also in Herald',
    ],
    [
      'two other outlets',
      { alsoIn: ['Herald', 'Post'] },
      '“Ports to reopen”, unknown outlet, n.d., also in Herald, Post',
    ],
    [
      'many other outlets',
      { alsoIn: ['Herald', 'Post', 'Bell', 'Gull'] },
      '“Ports to reopen”, unknown outlet, n.d., also in Herald, Post +2',
    ],
  ])('writes %s', (_case, known, words) => {
    expect(writeCitation({ ...CITED, ...known })).toBe(words);
  });
});
