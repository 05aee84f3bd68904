import { describe, expect, it } from 'vitest';
import type { KeptQuotation } from '../../domain/discussion.ts';
import { sayEnglish } from '../../messages/say.ts';
import type { MinutesFacts } from './minutes-facts.ts';
import { viewWhole } from './view-kept.ts';
import { writeMinutes } from './write-minutes.ts';

const quotation: KeptQuotation = {
  claimId: 'a#1',
  text: 'The river is open',
  speaker: 'Mira Oland',
  voice: 'quoted',
  articleId: 'a',
  kind: 'article',
  headline: 'Ports',
  start: 5,
  end: 22,
};

const facts = (text: string, removed: readonly string[] = []): MinutesFacts => ({
  discussion: {
    id: 'd1',
    number: 3,
    group: 'slack:T1',
    place: 'slack:T1:C1:',
    topic: text,
    a: { ...quotation, text },
    b: { ...quotation, claimId: 'a#2', url: 'https://river.example/ports' },
    isAnonymous: false,
    hidesResults: false,
    openedBy: { person: 'U1', name: text },
    openedMs: 0,
    state: 'closed',
    closing: { closedMs: 60_000 },
  },
  tally: {
    members: 1,
    first: { a: 1, b: 0, unsure: 0 },
    last: { a: 0, b: 1, unsure: 0 },
    changed: 1,
  },
  entries: [{ kind: 'reason', number: 1, atMs: 0, text, by: { person: 'U1', name: text } }],
  positions: [{ member: 'U1', name: 'Ada', first: 'a', last: 'b' }],
  removed: new Set(removed),
  zone: 'UTC',
});

describe('writeMinutes', () => {
  it('tells the question, positions at the start and the end, and reasons with their authors', () => {
    const minutes = writeMinutes(facts('Ports'), sayEnglish);
    expect(minutes).toContain('# Minutes of Discussion 3: Ports');
    expect(minutes).toContain('| A is right | 1 | 0 |');
    expect(minutes).toContain('- Ada: A is right, then B is right');
    expect(minutes).toContain('**Ports**, 1970-01-01 00:00 UTC:\n\n> Ports');
    expect(minutes).toContain('<https://river.example/ports>');
  });

  it.each([
    ['a heading', '# x', /^> \\# x$/mu],
    ['a list', '1. x', /^> 1\\. x$/mu],
    ['a link', '[x](https://a.example)', /^> \\\[x\\\]\(https\\:\/\/a\.example\)$/mu],
    ['HTML', '<b>x</b>', /^> \\<b\\>x\\<\/b\\>$/mu],
    ['two lines', 'x\n> y', /^> x\n> \\> y$/mu],
  ])('keeps %s as text', (_case, text, written) => {
    expect(writeMinutes(facts(text), sayEnglish)).toMatch(written);
  });

  it('says that an article is not stored any more, and keeps its words as they were cited', () => {
    const minutes = writeMinutes(facts('Ports', ['a#2']), sayEnglish);
    expect(minutes).toContain('> The river is open');
    expect(minutes.match(/not stored any more/gu)).toHaveLength(1);
  });
});

describe('viewWhole', () => {
  it('shows a long quotation in stretches that are the article’s own text, in their places', () => {
    const text = 'river 漢 '.repeat(1_000);
    const blocks = viewWhole({ ...quotation, text, start: 7, end: 7 + text.length });
    expect(blocks.length).toBeGreaterThan(1);
    expect(blocks.map((block) => block.text).join('')).toBe(text);
    for (const { text: stretch, citation } of blocks) {
      expect(text.slice(citation.start - 7, citation.end - 7)).toBe(stretch);
    }
  });
});
