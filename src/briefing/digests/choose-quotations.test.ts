import { describe, expect, it } from 'vitest';
import type { ClaimLink } from '../../domain/claim-link.ts';
import type { Finding } from '../../domain/claims-answer.ts';
import { sampleArticles, sampleClaims } from '../../testing/sample-world.ts';
import { chooseQuotations } from './choose-quotations.ts';

interface Sketch {
  readonly article?: string;
  readonly outlet?: string;
  readonly speaker?: string;
  readonly voice?: Finding['claim']['voice'];
  readonly length?: number;
}

function sketch(
  id: string,
  { article = id, outlet = id, speaker, voice = 'reported', length = 100 }: Sketch = {},
): Finding {
  const [claim] = sampleClaims;
  const [sample] = sampleArticles;
  if (claim === undefined || sample === undefined) throw new Error('There is no sample.');
  return {
    article: { ...sample, id: article, outlet },
    claim: {
      ...claim,
      id,
      articleId: article,
      voice,
      quotation: { start: 0, end: length },
      ...(speaker === undefined ? {} : { speaker: { name: speaker, spans: [], actorIds: [] } }),
    },
  };
}

const contradicts = (from: string, to: string): ClaimLink => ({
  from,
  to,
  kind: 'contradicts',
  reason: 'same pair, opposite direction',
});
const listIds = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ claim }) => claim.id);

describe('chooseQuotations', () => {
  it.each<[string, readonly Finding[], readonly ClaimLink[], readonly string[]]>([
    ['nothing from nothing', [], [], []],
    [
      'a quotation in somebody’s own words before a report',
      [sketch('a', { speaker: 'Ada Park' }), sketch('b', { speaker: 'Ben Ruiz', voice: 'quoted' })],
      [],
      ['b', 'a'],
    ],
    [
      'a further voice before the same one again',
      [
        sketch('a', { article: 'x', speaker: 'Ada Park', voice: 'quoted' }),
        sketch('b', { article: 'x', speaker: 'Ada Park', voice: 'quoted' }),
        sketch('c', { speaker: 'Ben Ruiz' }),
      ],
      [],
      ['a', 'c'],
    ],
    [
      'opposed ones first and together',
      [sketch('a', { voice: 'quoted' }), sketch('b'), sketch('c')],
      [contradicts('b', 'c')],
      ['b', 'c', 'a'],
    ],
    ['no link to what is no candidate', [sketch('a')], [contradicts('a', 'gone')], ['a']],
    [
      'what is read at a glance before what is long',
      [sketch('a', { length: 900, voice: 'quoted' }), sketch('b', { voice: 'quoted' })],
      [],
      ['b', 'a'],
    ],
  ])('chooses %s', (_case, candidates, links, ids) => {
    expect(listIds(chooseQuotations(candidates, links).picks)).toEqual(ids);
  });

  it('chooses seven at most, of as many articles as there are', () => {
    const candidates = Array.from({ length: 40 }, (_, at) =>
      sketch(`c${at}`, {
        article: `a${at % 10}`,
        outlet: `o${at % 10}`,
        speaker: `Speaker Number${at}`,
        voice: 'quoted',
      }),
    );
    const { picks } = chooseQuotations(candidates, []);
    expect(picks).toHaveLength(7);
    expect(new Set(picks.map(({ article }) => article.id)).size).toBe(7);
  });

  it('chooses from three articles and three speakers where there are as many, however little the third weighs', () => {
    const loud = Array.from({ length: 20 }, (_, at) =>
      sketch(`c${at}`, {
        article: `a${at % 2}`,
        speaker: at % 2 === 0 ? 'Ada Park' : 'Ben Ruiz',
        voice: 'quoted',
      }),
    );
    const quiet = sketch('q', { article: 'a2', speaker: 'they', voice: 'asserted', length: 20 });
    const { picks } = chooseQuotations([...loud, quiet], []);
    expect(listIds(picks)).toContain('q');
  });

  it('says why it chose each, and puts an opposed pair to the group', () => {
    const { picks, question } = chooseQuotations(
      [sketch('a'), sketch('b', { speaker: 'Ada Park', voice: 'denied' })],
      [contradicts('a', 'b')],
    );
    expect(question).toEqual({ a: 0, b: 1, reason: 'same pair, opposite direction' });
    expect(picks.map(({ reasons }) => reasons)).toEqual([
      ['opposed to 2: same pair, opposite direction'],
      ['opposed to 1: same pair, opposite direction'],
    ]);
  });
});
