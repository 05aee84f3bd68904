import { describe, expect, it } from 'vitest';
import type { ClaimEntry, ClaimSearch } from './claim-entry.ts';
import { createSearchIndex } from './search-index.ts';

const base: ClaimEntry = {
  id: 'x',
  articleId: 'post/one',
  text: 'The ports will reopen',
  headline: 'Ports',
  speaker: 'Ada Park',
  outlet: 'River Post',
  publishedOn: '2026-03-02',
  voice: 'quoted',
  actorIds: ['northland'],
  passageActorIds: ['northland'],
  position: 0,
};

const entries: readonly ClaimEntry[] = [
  {
    ...base,
    id: 'both',
    text: 'Northland praised the Southland ports',
    actorIds: ['northland', 'southland'],
    passageActorIds: ['northland', 'southland'],
  },
  {
    ...base,
    id: 'nearby',
    position: 1,
    passageActorIds: ['northland', 'southland'],
    voice: 'denied',
  },
  {
    ...base,
    id: 'neither',
    position: 2,
    text: 'It rains',
    actorIds: [],
    passageActorIds: ['northland', 'southland'],
  },
  {
    ...base,
    id: 'other',
    articleId: 'herald/two',
    speaker: 'Ben Öz',
    outlet: 'Herald',
    publishedOn: '',
    text: 'Tariffs on U.S. timber hurt the port',
    actorIds: ['southland'],
    passageActorIds: ['southland'],
  },
];

async function find(search: ClaimSearch): Promise<string[]> {
  const index = createSearchIndex();
  await index.replaceArticle(
    'post/one',
    entries.filter(({ articleId }) => articleId === 'post/one'),
  );
  await index.replaceArticle(
    'herald/two',
    entries.filter(({ articleId }) => articleId === 'herald/two'),
  );
  return (await index.find(search)).hits.map(({ id }) => id);
}

describe('createSearchIndex', () => {
  it.each<[string, ClaimSearch, readonly string[]]>([
    [
      'both actors in the claim before both in the passage',
      { actors: [['northland'], ['southland']] },
      ['both', 'nearby'],
    ],
    [
      'an actor by any id that counts as it',
      { actors: [['leader', 'southland']] },
      ['both', 'other'],
    ],
    [
      'words in another form, in the headline too',
      { words: 'port' },
      ['nearby', 'both', 'other', 'neither'],
    ],
    ['all words where one claim has them', { words: 'timber ports' }, ['other']],
    ['an abbreviation without its stops', { words: 'US timber' }, ['other']],
    ['a speaker by the beginning of a name, without accents', { by: 'oz ben' }, ['other']],
    ['no speaker by the end of a name', { by: 'ark' }, []],
    ['an outlet', { outlet: 'river' }, ['both', 'nearby', 'neither']],
    ['a voice', { voice: 'denied' }, ['nearby']],
    [
      'only dated claims once a day is asked for',
      { since: '2000-01-01' },
      ['both', 'nearby', 'neither'],
    ],
    ['nothing after the last day', { until: '2026-03-01' }, []],
    ['a claim of the last day', { until: '2026-03-02', words: 'rains' }, ['neither']],
  ])('finds %s', async (_case, search, ids) => {
    const found = await find(search);
    expect([...found].sort()).toEqual([...ids].sort());
    expect(found[0]).toBe(ids[0]);
  });

  it('says so where no claim holds all the words', async () => {
    const index = createSearchIndex();
    await index.replaceArticle('post/one', entries.slice(0, 3));
    expect(await index.find({ words: 'ports elephants' })).toMatchObject({ relaxed: true });
    expect(await index.find({ words: 'ports' })).toMatchObject({ relaxed: false });
    expect(await index.find({ words: 'elephants' })).toEqual({ hits: [], relaxed: false });
  });

  it('lets articles take turns where no word ranks them', async () => {
    expect((await find({})).slice(0, 3)).toEqual(['both', 'other', 'nearby']);
  });

  it('forgets the claims an article had', async () => {
    const index = createSearchIndex();
    await index.replaceArticle('post/one', entries.slice(0, 3));
    await index.replaceArticle('post/one', [{ ...base, id: 'fresh' }]);
    expect((await index.find({})).hits.map(({ id }) => id)).toEqual(['fresh']);
    await index.removeArticle('post/one');
    expect(await index.count()).toBe(0);
    expect((await index.find({ words: 'ports' })).hits).toEqual([]);
  });

  it('gives the same words of the same speaker once', async () => {
    const index = createSearchIndex();
    const again = { ...base, id: 'again', actorIds: ['southland'] };
    const another = { ...base, id: 'another', speaker: 'Ben Öz' };
    await index.replaceArticle('post/one', [base, again, another]);
    expect((await index.find({})).hits.map(({ id }) => id)).toEqual(['x', 'another']);
    expect((await index.find({ actors: [['southland']] })).hits.map(({ id }) => id)).toEqual([
      'again',
    ]);
    expect((await index.find({ words: 'ports' })).hits).toHaveLength(2);
  });

  it('tallies who speaks', async () => {
    const index = createSearchIndex();
    await index.replaceArticle('all', entries);
    expect(await index.listSpeakers()).toEqual([
      { name: 'Ada Park', count: 3 },
      { name: 'Ben Öz', count: 1 },
    ]);
  });
});
