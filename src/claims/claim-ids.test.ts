import { describe, expect, it } from 'vitest';
import type { TextSpan } from '../domain/article.ts';
import { type ClaimDraft, giveIds } from './claim-ids.ts';

function draft(content: TextSpan, cue: readonly TextSpan[] = []): ClaimDraft {
  return {
    articleId: 'river-post/ports',
    passage: 0,
    content: [content],
    quotation: content,
    cue,
    voice: 'asserted',
    actorIds: [],
    passageActorIds: [],
    hedges: [],
    negated: false,
    negation: [],
    form: 'statement',
    dates: [],
    relations: [],
  };
}

/** The id of the claim whose content is these words of the text. */
function idOf(text: string, words: string): string | undefined {
  const start = text.indexOf(words);
  return giveIds([draft({ start, end: start + words.length })], text)[0]?.id;
}

describe('giveIds', () => {
  it('begins with the id of the article', () => {
    expect(idOf('Ports reopened.', 'Ports')).toMatch(/^river-post\/ports#[0-9a-f]{10}$/u);
  });

  it.each([
    ['text before it grows', 'Rain fell in May. Ports reopened.'],
    ['lines are broken otherwise', 'Rain fell. Ports\n reopened.'],
  ])('keeps an id where %s', (_case, revised) => {
    const words = revised.includes('\n') ? 'Ports\n reopened.' : 'Ports reopened.';
    expect(idOf(revised, words)).toBe(idOf('Ports reopened.', 'Ports reopened.'));
  });

  it('changes an id with the words', () => {
    expect(idOf('Ports closed.', 'Ports closed.')).not.toBe(
      idOf('Ports reopened.', 'Ports reopened.'),
    );
  });

  it('changes an id with the cue', () => {
    const text = 'Ports reopened, it said.';
    const content = { start: 0, end: 14 };
    const [plain] = giveIds([draft(content)], text);
    const [said] = giveIds([draft(content, [{ start: 19, end: 23 }])], text);
    expect(said?.id).not.toBe(plain?.id);
  });

  it('numbers the same words where they come again', () => {
    const text = 'Ports reopened. Ports reopened.';
    const ids = giveIds([draft({ start: 0, end: 15 }), draft({ start: 16, end: 31 })], text).map(
      ({ id }) => id,
    );
    expect(ids[1]).toBe(`${ids[0]}-2`);
  });
});
