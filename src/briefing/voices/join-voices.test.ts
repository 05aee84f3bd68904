import { describe, expect, it } from 'vitest';
import type { ClaimHit } from '../../search/claim-entry.ts';
import { joinVoices } from './join-voices.ts';

interface Said {
  readonly by: string;
  readonly about?: readonly string[];
  readonly role?: string;
}

function sampleHit({ by, about = [] }: Said, at: number): ClaimHit {
  return {
    id: String(at),
    kind: 'claim',
    articleId: `article-${at}`,
    speaker: by,
    outlet: '',
    publishedOn: '',
    voice: 'quoted',
    actorIds: about,
    alike: 0,
  };
}

const FULL: Said = { by: 'Ada Park', about: ['norland'], role: 'an analyst at River House' };

describe('joinVoices', () => {
  it.each<[string, readonly Said[], readonly string[]]>([
    [
      'who speaks of the same',
      [FULL, { by: 'Park', about: ['norland'] }],
      ['Ada Park', 'Ada Park'],
    ],
    [
      'who is called so with a title',
      [FULL, { by: 'Ms. Park', about: ['norland'] }],
      ['Ada Park', 'Ada Park'],
    ],
    [
      'whose role is the same',
      [FULL, { by: 'Park', role: 'the analyst' }],
      ['Ada Park', 'Ada Park'],
    ],
    [
      'with a particle in the name',
      [
        { by: 'Ada van Park', about: ['norland'] },
        { by: 'Park', about: ['norland'] },
      ],
      ['Ada van Park', 'Ada van Park'],
    ],
  ])('gives the full name to one %s', async (_case, said, speakers) => {
    expect(await readSpeakers(said)).toEqual(speakers);
  });

  it.each<[string, readonly Said[]]>([
    ['nothing is shared', [FULL, { by: 'Park', about: ['sudland'], role: 'a nurse' }]],
    [
      'two have the surname',
      [FULL, { by: 'Bo Park', about: ['norland'] }, { by: 'Park', about: ['norland'] }],
    ],
    ['an office is meant', [FULL, { by: 'the park', about: ['norland'] }]],
    [
      'only a common word is shared',
      [
        { by: 'Bo Lee', role: 'former senior aide' },
        { by: 'Lee', role: 'former nurse' },
      ],
    ],
  ])('leaves speakers as they are where %s', async (_case, said) => {
    expect(await readSpeakers(said)).toEqual(said.map(({ by }) => by));
  });
});

async function readSpeakers(said: readonly Said[]): Promise<readonly string[]> {
  const hits = await joinVoices(said.map(sampleHit), async ({ id }) => said[Number(id)]?.role);
  return hits.map(({ speaker }) => speaker);
}
