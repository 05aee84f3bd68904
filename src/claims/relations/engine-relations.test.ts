import { describe, expect, it } from 'vitest';
import type { Actor } from '../../domain/actor.ts';
import { readSpan } from '../../domain/article.ts';
import { createClaimsEngine } from '../extract-claims.ts';
import { createGazetteer } from '../gazetteer/gazetteer.ts';

const CHINA: Actor = {
  id: 'china',
  name: 'China',
  kind: 'country',
  aliases: [{ text: 'Chinese', kind: 'demonym' }],
  standsFor: [],
  offices: [],
};
const gazetteer = createGazetteer([
  CHINA,
  { ...CHINA, id: 'russia', name: 'Russia', aliases: [{ text: 'Russian', kind: 'demonym' }] },
  { ...CHINA, id: 'japan', name: 'Japan', aliases: [{ text: 'Japanese', kind: 'demonym' }] },
  {
    ...CHINA,
    id: 'mira-oland',
    name: 'Mira Oland',
    kind: 'person',
    aliases: [],
    standsFor: ['japan'],
  },
]);
const engine = createClaimsEngine({ gazetteer });

function extract(text: string) {
  const passages = Array.from(text.matchAll(/[^\n]+/gu), ({ index: start, 0: line }) => ({
    start,
    end: start + line.length,
    role: 'body' as const,
  }));
  const { claims } = engine.extract({ id: 'a1', text, passages });
  return claims.flatMap(({ relations }) =>
    relations.map(({ from, to, direction, negated, evidence }) => [
      `${from} ${negated ? 'not ' : ''}${direction} ${to}`,
      evidence.map((span) => readSpan(text, span)).join(' … '),
    ]),
  );
}

describe('the claims engine', () => {
  it.each([
    [
      'a quoted “we”',
      '“We will support China,” Mira Oland said.',
      'japan cooperative china',
      'will support',
    ],
    [
      'a cue',
      'Mira Oland criticized China for its tariffs.',
      'mira-oland conflictual china',
      'criticized',
    ],
    [
      'a threat',
      'Mira Oland threatened to impose sanctions on Russia.',
      'mira-oland conflictual russia',
      'impose sanctions on',
    ],
    [
      '“these” behind a sentence',
      'The order is kept by Russian forces. China has benefited from these operations.',
      'russia cooperative china',
      'has benefited from',
    ],
    [
      'an answered question',
      'Who gains from the Russian move?\nSurprisingly, it is China.',
      'russia cooperative china',
      'it is',
    ],
    [
      'a question answered in the negative',
      'Who gains from the Russian move?\nIt is not China.',
      'russia not cooperative china',
      'It is',
    ],
    [
      'a denying question',
      'Who is not gaining from the Russian move? It is China.',
      'russia not cooperative china',
      'It is',
    ],
  ])('finds the relation in %s', (_case, text, relation, evidence) => {
    expect(extract(text)).toContainEqual([relation, evidence]);
  });

  it.each([
    ['whom somebody stands for', 'Mira Oland praised Japan.'],
    ['“this” inside its sentence', 'Russia slept. Many left, arguing that this hurts China.'],
    ['a question that nobody answers', 'Who gains from the Russian move?\nChina is large.'],
  ])('finds none with %s', (_case, text) => {
    expect(extract(text)).toEqual([]);
  });
});
