import { describe, expect, it } from 'vitest';
import { readSpan } from '../domain/article.ts';
import { createClaimsEngine } from './extract-claims.ts';
import { createGazetteer } from './gazetteer/gazetteer.ts';

const engine = createClaimsEngine({ gazetteer: createGazetteer([]) });

/** The claims of a text as “speaker: content”, with their form and whether they foretell. */
function read(text: string) {
  const passages = [{ start: 0, end: text.length, role: 'body' as const }];
  const article = { id: 'a1', text, passages, publishedOn: '2026-03-04', language: 'en' };
  return engine.extract(article).claims.map(({ speaker, content, form, prediction }) => ({
    said: `${speaker?.name ?? ''}: ${content.map((span) => readSpan(text, span)).join(' / ')}`,
    form,
    foretells: prediction !== undefined,
  }));
}

describe('an interview', () => {
  it('gives a claim for each sentence of an answer but its questions and asides', () => {
    expect(
      read('Park: We left early. [Laughs.] Why? No. The mills like it too.').map(
        ({ said }) => said,
      ),
    ).toEqual(['Park: We left early.', 'Park: The mills like it too.']);
  });

  it('gives what the speaker says that another one has said to both, and “my view” to nobody else', () => {
    const claims = read(
      'Park: We left early. Ada Lee claimed that it rained. In my view it did not.',
    );
    expect(claims.map(({ said }) => said)).toEqual([
      'Park: We left early.',
      'Park: Ada Lee claimed that it rained.',
      'Park: In my view it did not.',
      'Ada Lee: that it rained',
    ]);
  });

  it('leaves the mark of a question out of what is claimed', () => {
    expect(read('Q: The dam is old and leaks.').map(({ said }) => said)).toEqual([
      ': The dam is old and leaks.',
    ]);
  });
});

describe('“would” in what is told', () => {
  it.each([
    ['Park has said the dam would hold.', 'statement', true],
    [
      'Park said the dam would hold “without repairs, without guards and without a word more”.',
      'statement',
      true,
    ],
    ['Park said that “the dam would hold”.', 'conditional', false],
    ['Park says the dam would hold.', 'conditional', false],
  ])('of “%s” makes a %s', (text, form, foretells) => {
    expect(read(text).map((claim) => [claim.form, claim.foretells])).toEqual([[form, foretells]]);
  });
});
