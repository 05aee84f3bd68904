import { describe, expect, it } from 'vitest';
import type { Finding } from '../../domain/claims-answer.ts';
import { sampleArticles, sampleClaims } from '../../testing/sample-world.ts';
import { pairClaims } from './pair-claims.ts';

const [article] = sampleArticles;
const [claim] = sampleClaims;

/** A claim that is all of an article. */
function find(id: string, text: string): Finding {
  if (article === undefined || claim === undefined) throw new Error('There is no sample.');
  const whole = { start: 0, end: text.length };
  return {
    article: { ...article, id: `post/${id}`, text },
    claim: { ...claim, id, content: [whole], quotation: whole },
  };
}

const a = [
  find('a1', 'The harbour will close in winter for repairs'),
  find('a2', 'Timber is cheap'),
  find('a3', 'Northland trusts Southland and Eastmark'),
];
const b = [
  find('b1', 'The harbour needs no repairs this winter'),
  find('b2', 'Timber is dear'),
  find('b3', 'Southland warned Northland and Eastmark'),
];

function pair(links: Parameters<typeof pairClaims>[1]) {
  return pairClaims({ a, b }, links).map((row) => [
    row.kind,
    row.a?.claim.id ?? '–',
    row.b?.claim.id ?? '–',
  ]);
}

describe('pairClaims', () => {
  it('puts what shares words side by side, each claim once, and the others alone', () => {
    expect(pair([])).toEqual([
      ['beside', 'a1', 'b1'],
      ['only', 'a2', '–'],
      ['only', '–', 'b2'],
      ['only', 'a3', '–'],
      ['only', '–', 'b3'],
    ]);
  });

  it('puts what is linked first, what is opposed before what agrees, with the reason', () => {
    const links = [
      { from: 'b1', to: 'a1', kind: 'supports', reason: 'same harbour' },
      { from: 'a2', to: 'b2', kind: 'contradicts', reason: 'cheap and dear' },
    ] as const;
    expect(pair(links).slice(0, 2)).toEqual([
      ['contradicts', 'a2', 'b2'],
      ['supports', 'a1', 'b1'],
    ]);
    expect(pairClaims({ a, b }, links)[0]?.reason).toBe('cheap and dear');
  });

  it('holds nothing against itself: what one says that the other has said stands on both sides', () => {
    const told = find('b4', 'The harbour will close in winter for repairs');
    const [first] = a;
    if (first === undefined) throw new Error('There is no sample.');
    const both = { a: [first], b: [{ ...told, article: first.article }] };
    expect(pairClaims(both, []).map(({ kind }) => kind)).toEqual(['only', 'only']);
    const elsewhere = { ...told, article: { ...told.article, id: 'post/elsewhere' } };
    expect(pairClaims({ ...both, b: [elsewhere] }, []).map(({ kind }) => kind)).toEqual(['beside']);
  });

  it('leaves out links between claims of one side', () => {
    const links = [{ from: 'a1', to: 'a2', kind: 'restates', reason: 'same' }] as const;
    expect(pair(links)).toEqual(pair([]));
  });
});
