import { describe, expect, it } from 'vitest';
import { createClaimsEngine } from '../../claims/extract-claims.ts';
import { createGazetteer } from '../../claims/gazetteer/gazetteer.ts';
import type { Article } from '../../domain/article.ts';
import { sampleActors } from '../../testing/sample-world.ts';
import { composeExplanation } from './compose-explanation.ts';
import { markParts } from './mark-parts.ts';
import { PATTERN_WORDS } from './pattern-words.ts';
import { writeLines } from './write-lines.ts';
import { writePage } from './write-page.ts';

const TEXT =
  'Mira Oland said on Monday that Northland would not close the ports before 2027. Southland sent pilots.';
const article: Article = {
  id: 'river-post/ports',
  kind: 'article',
  headline: 'Ports <script>alert(1)</script> & "more"',
  authors: ['Ada Park'],
  publishedOn: '2026-03-02',
  language: 'en',
  text: `${TEXT}\n\nPhoto: R. Quist\u202E <u>`,
  passages: [
    { start: 0, end: TEXT.length, role: 'body' },
    { start: TEXT.length + 2, end: TEXT.length + 21, role: 'credit' },
  ],
};
const engine = createClaimsEngine({ gazetteer: createGazetteer(sampleActors) });
const passages = composeExplanation(article, engine.extract(article));

describe('composeExplanation', () => {
  it('names the rule that found each claim, and says why in a sentence', () => {
    const claims = passages.flatMap((passage) => passage.claims);
    expect(claims.map(({ rule, why }) => [rule, why])).toEqual([
      ['clause', PATTERN_WORDS.clause],
      ['asserted', expect.stringContaining('the author’s own statement')],
    ]);
  });

  it('names the part of each word', () => {
    const [first] = passages[0]?.claims ?? [];
    const parts = first?.parts.map(({ name, spans }) => [
      name,
      spans.map(({ start, end }) => article.text.slice(start, end)).join(' … '),
    ]);
    expect(parts).toEqual(
      expect.arrayContaining([
        ['speaker', 'Mira Oland'],
        ['cue', 'said'],
        ['negation', 'not'],
      ]),
    );
    expect(first?.facts).toContain('about northland');
  });
});

describe('writeLines', () => {
  it('shows every passage with its role, and the claims below it', () => {
    const lines = writeLines(article, passages);
    expect(lines).toContain(`[body 0–${TEXT.length}]\n${TEXT}`);
    expect(lines).toContain('1. reported · Mira Oland');
    expect(lines).toContain('2. asserted · Ada Park');
    expect(lines).toContain('[credit ');
  });
});

describe('writePage', () => {
  const page = writePage(article, passages);

  it('lets nothing of the article be markup, and asks the network for nothing', () => {
    expect(page).not.toMatch(/<script|<u>|\u202E/u);
    expect(page).toContain('Ports &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;');
    expect(page).not.toMatch(/(?:src|href)=/u);
  });

  it('holds every passage letter by letter', () => {
    expect(page).toContain(`>${TEXT}</p>`);
    expect(page).toContain('2 claims in 2 passages');
  });
});

describe('markParts', () => {
  it('cuts where parts lie in each other or cross, and loses no letter', () => {
    const parts = [
      { name: 'content', spans: [{ start: 2, end: 8 }] },
      { name: 'hedge', spans: [{ start: 4, end: 6 }] },
      { name: 'date', spans: [{ start: 5, end: 9 }] },
    ] as const;
    const stretches = markParts({ start: 0, end: 10 }, parts);
    expect(stretches.map(({ start, end, names }) => [start, end, names.join(' ')])).toEqual([
      [0, 2, ''],
      [2, 4, 'content'],
      [4, 5, 'content hedge'],
      [5, 6, 'content hedge date'],
      [6, 8, 'content date'],
      [8, 9, 'date'],
      [9, 10, ''],
    ]);
  });
});
