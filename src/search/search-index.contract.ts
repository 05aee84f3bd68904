import { describe, expect, it } from 'vitest';
import { ownId } from '../domain/owner.ts';
import type { ClaimEntry, ClaimSearch } from './claim-entry.ts';
import {
  base,
  CASES,
  FINDS_LAST,
  HOSTILE,
  RANKS_LAST,
  REEF_CLAIMS,
  sampleEntries,
  WITHOUT_REEFS,
} from './sample-searches.contract.ts';
import type { SearchIndex } from './search-index.ts';

/** The tests that every index passes; `create` gives an empty one. */
export function describeSearchIndex(name: string, create: () => Promise<SearchIndex>): void {
  describe(name, () => {
    const fill = async (...groups: readonly (readonly ClaimEntry[])[]): Promise<SearchIndex> => {
      const index = await create();
      await index.replaceArticles(
        groups.map((entries) => ({
          articleId: entries[0]?.articleId ?? '',
          version: '',
          entries,
        })),
      );
      return index;
    };
    const fillWorld = () => fill(sampleEntries.slice(0, 3), sampleEntries.slice(3));

    it.each(CASES)('finds %s', async (_case, search, ids) => {
      const { hits, claims } = await (await fillWorld()).find(search);
      const found = hits.map(({ id }) => id);
      expect([...found].sort()).toEqual([...ids].sort());
      expect(found[0]).toBe(ids[0]);
      expect(claims).toBe(ids.length);
    });

    it('says so where no claim holds all the words', async () => {
      const index = await fill(sampleEntries.slice(0, 3));
      expect(await index.find({ words: 'ports elephants' })).toMatchObject({ relaxed: true });
      expect(await index.find({ words: 'ports' })).toMatchObject({ relaxed: false, near: false });
      expect(await index.find({ words: 'elephants' })).toMatchObject({ hits: [], relaxed: false });
    });

    it.each([
      ['a letter amiss', 'timbre', 'other'],
      ['a beginning', 'tarif', 'other'],
    ])('looks for words that are spelt alike where there is none: %s', async (_case, words, id) => {
      const { hits, near } = await (await fillWorld()).find({ words });
      expect(hits.map((hit) => hit.id)).toEqual([id]);
      expect(near).toBe(true);
    });

    it('lets articles take turns where no word ranks them', async () => {
      const { hits } = await (await fillWorld()).find({});
      expect(hits.slice(0, 3).map(({ id }) => id)).toEqual(['both', 'other', 'nearby']);
    });

    it('forgets the claims an article had', async () => {
      const index = await fill(sampleEntries.slice(0, 3), [{ ...base, id: 'fresh' }]);
      expect((await index.find({})).hits.map(({ id }) => id)).toEqual(['fresh']);
      await index.removeArticle('post/one');
      expect(await index.count()).toBe(0);
      expect((await index.find({ words: 'ports' })).hits).toEqual([]);
    });

    it('gives the best ones where no more are wanted, and tells how many there are', async () => {
      const index = await fillWorld();
      const all = await index.find({});
      const some = await index.find({}, 2);
      expect(some.hits.slice(0, 2)).toEqual(all.hits.slice(0, 2));
      expect([some.reach ?? some.hits.length, some.claims]).toEqual([all.hits.length, all.claims]);
      expect(await index.find({})).toEqual(all);
    });

    it('answers what was asked before by what came and went since', async () => {
      const index = await fill([{ ...base, id: 'first' }]);
      const ask = async (): Promise<unknown> => [
        (await index.find({})).hits.map(({ id }) => id),
        (await index.listSpeakers()).map(({ count }) => count),
      ];
      expect(await ask()).toEqual([['first'], [1]]);
      const second = { ...base, id: 'second', articleId: 'post/two', text: 'Ice is late' };
      const article = { articleId: 'post/two', version: '', entries: [second] };
      await index.replaceArticles([article]);
      expect(await ask()).toEqual([['first', 'second'], [2]]);
      await index.removeArticle(base.articleId);
      expect(await ask()).toEqual([['second'], [1]]);
    });

    it('gives nearly the same words of the same speaker once, with their number', async () => {
      const again = {
        ...base,
        id: 'again',
        text: 'The port will re-open',
        actorIds: ['southland'],
      };
      const same = {
        ...base,
        id: 'same',
        position: 1,
        text: '“The ports will reopen”',
        actorIds: ['southland'],
      };
      const another = { ...base, id: 'another', speaker: 'Ben Öz' };
      const index = await fill([base, again, same, another]);
      const { hits, claims } = await index.find({ words: 'ports' });
      expect(hits.map(({ id, alike }) => [id, alike]).sort()).toEqual([
        ['again', 0],
        ['another', 0],
        ['x', 1],
      ]);
      expect(claims).toBe(3);
      const { hits: southern } = await index.find({ actors: [['southland']] });
      expect(southern.map(({ id }) => id).sort()).toEqual(['again', 'same']);
    });

    describe('with articles of groups', () => {
      const compose = (group: string, text: string): ClaimEntry => {
        const articleId = ownId(group, 'post/one');
        const names = { speaker: `Speaker of ${text}`, outlet: `The ${text} Post` };
        return { ...base, ...names, id: `${articleId}#${text}`, articleId, text };
      };
      const fillGroups = () =>
        fill(
          [compose('', 'harbour')],
          [compose('slack:T1', 'zeppelin')],
          [compose('discord:G1', 'quagga')],
        );

      it.each([
        ['', ['harbour']],
        ['slack:T1', ['harbour', 'zeppelin']],
        ['discord:G1', ['harbour', 'quagga']],
        ['discord:G2', ['harbour']],
      ])('tells %j of its own and of everybody’s alone', async (group, texts) => {
        const index = await fillGroups();
        const { hits, claims, facets } = await index.find({ group });
        expect(hits.map(({ id }) => id.slice(id.indexOf('#') + 1)).sort()).toEqual(texts);
        expect(claims).toBe(texts.length);
        expect(facets.outlets).toHaveLength(texts.length);
        expect(await index.count(group)).toBe(texts.length);
        const outlets = (await index.listOutlets(group)).map(({ name: outlet }) => outlet);
        expect(outlets.sort()).toEqual(texts.map((text) => `The ${text} Post`));
        const speakers = (await index.listSpeakers(group)).map(({ name: speaker }) => speaker);
        expect(speakers.sort()).toEqual(texts.map((text) => `Speaker of ${text}`));
      });

      it.each([
        ['words', { words: 'zeppelin' }],
        ['words spelt alike', { words: 'zepelin' }],
        ['a phrase', { clauses: [[{ text: 'zeppelin', exact: true }]] }],
        ['a speaker', { by: 'zeppelin' }],
        ['an outlet', { outlet: 'zeppelin' }],
        ['an article', { article: ownId('slack:T1', 'post/one') }],
        ['articles', { articles: [ownId('slack:T1', 'post/one')] }],
      ])('finds by %s what is the group’s, and nothing for another', async (_case, search) => {
        const index = await fillGroups();
        expect((await index.find({ ...search, group: 'slack:T1' })).claims).toBe(1);
        const nothing = { claims: 0, hits: [], relaxed: false, near: false };
        expect(await index.find({ ...search, group: 'discord:G1' })).toMatchObject(nothing);
        expect(await index.find(search)).toMatchObject(nothing);
        const ranked = { words: 'zeppelin', group: 'discord:G1' };
        expect(await index.rank(ranked, 5)).toEqual([]);
      });

      it('looks for words spelt alike where only another group has the word', async () => {
        const index = await fill([compose('', 'harbours')], [compose('slack:T1', 'harbourz')]);
        const found = await index.find({ words: 'harbourz', group: 'discord:G1' });
        expect(found).toMatchObject({ claims: 1, near: true });
      });
    });

    it('ranks by how rare a word is among what a group may read, whatever others have', async () => {
      const compose = (group: string, at: number, text: string): ClaimEntry => {
        const articleId = ownId(group, `post/${at}`);
        return { ...base, id: `${articleId}#1`, articleId, text, headline: '', position: at };
      };
      const texts = ['harbour', 'harbour wall', 'harbour light', 'zeppelin'];
      const index = await fill(
        ...texts.map((text, at) => [compose('', at, text)]),
        ...Array.from({ length: 30 }, (_, at) => [compose('slack:T1', at, `zeppelin ${at}`)]),
      );
      const words = 'zeppelin harbour';
      expect((await index.find({ words })).hits[0]?.id).toBe('post/3#1');
      expect((await index.find({ words, group: 'discord:G1' })).hits[0]?.id).toBe('post/3#1');
      expect((await index.find({ words, group: 'slack:T1' })).hits[0]?.id).toBe('post/0#1');
      expect((await index.rank({ words, group: '' }, 1))[0]).toBe('post/3#1');
      const misspelt = await index.find({ words: 'zeppelinn harbourr' });
      expect(misspelt).toMatchObject({ near: true, hits: [{ id: 'post/3#1' }, {}, {}, {}] });
    });

    it('ranks for a whole text by all of its words, most by what it repeats', async () => {
      const filler = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
      const texts = { filler, once: 'Tariffs fall', often: 'Timber falls' };
      const twice = Object.entries(texts).flatMap(([id, text]) =>
        [0, 1].map((at) => ({ ...base, id: `${id} ${at}`, text, speaker: `${at}`, headline: '' })),
      );
      // The rarest words alone would be those of the filler.
      const index = await fill([
        ...twice,
        { ...base, id: 'both', text: 'Timber, tariffs', headline: '' },
      ]);
      const ranked = await index.rank({ words: `${filler} tariffs timber timber timber` }, 9);
      const kinds = ranked.map((id) => id.split(' ')[0]);
      expect(kinds).toEqual(['filler', 'filler', 'both', 'often', 'often', 'once', 'once']);
    });

    it('finds the one of thousands that ranks last, whatever tells it apart', async () => {
      const common = Array.from({ length: 2100 }, (_, at) => ({
        ...base,
        id: `x${at}`,
        text: `The ports will reopen, it rains ${at}`,
        headline: '',
        passageActorIds: ['northland', 'southland'],
        language: 'zh-Hant',
        position: at,
      }));
      const index = await fill([...common, RANKS_LAST]);
      for (const [what, search] of FINDS_LAST) {
        const { hits, more } = await index.find(search);
        expect(
          hits.map(({ id }) => id),
          what,
        ).toEqual(['rare']);
        expect(more, what).toBe(false);
      }
    });

    it.each<[string, ClaimSearch]>([
      ['alone', WITHOUT_REEFS],
      ['after a word', { ...WITHOUT_REEFS, words: 'ports' }],
      ['after some of the words', { ...WITHOUT_REEFS, words: 'ports elephants' }],
      ['after an actor', { ...WITHOUT_REEFS, actors: [['northland']] }],
    ])('leaves nothing in that thirty exclusions %s name, and nothing out without “more than”', async (_case, search) => {
      const index = await fill(REEF_CLAIMS);
      const { hits, claims, more } = await index.find(search);
      expect(hits.length).toBeGreaterThan(0);
      expect(hits.filter(({ id }) => !id.startsWith('clear'))).toEqual([]);
      expect(more || claims === 30).toBe(true);
    });

    it('gives the opening of an article of which no claim is found', async () => {
      const opening = {
        ...base,
        id: 'post/one#opening',
        kind: 'opening' as const,
        text: 'It snows',
      };
      const index = await fill([base, opening]);
      expect((await index.find({ words: 'headline ports' })).hits.map(({ id }) => id)).toEqual([
        'x',
      ]);
      expect((await index.find({ words: 'snow' })).hits).toMatchObject([
        { id: opening.id, kind: 'opening' },
      ]);
      expect(await index.count()).toBe(1);
    });

    it('counts what the claims can be filtered by', async () => {
      const { facets } = await (await fillWorld()).find({});
      expect(facets).toEqual({
        speakers: [
          { name: 'Ada Park', count: 3 },
          { name: 'Ben Öz', count: 1 },
        ],
        outlets: [
          { name: 'River Post', count: 3 },
          { name: 'Herald', count: 1 },
        ],
        years: [{ name: '2026', count: 3 }],
        voices: [
          { name: 'quoted', count: 3 },
          { name: 'denied', count: 1 },
        ],
      });
    });

    it('counts a name once, however its capitals are written', async () => {
      const spelt = ['The author', 'the author', 'The author', 'Ada Park', 'Ada Park'];
      const index = await fill(
        spelt.map((speaker, at) => ({ ...base, id: `${at}`, speaker, text: `Port ${at} opens` })),
      );
      expect((await index.find({})).facets.speakers).toEqual([
        { name: 'The author', count: 3 },
        { name: 'Ada Park', count: 2 },
      ]);
    });

    it('searches a long text by its rarest words', async () => {
      const filler = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
      const long = { ...base, id: 'long', text: filler };
      const other = { ...long, id: 'second', speaker: 'Ben Öz' };
      const index = await fill([...sampleEntries.slice(0, 3), long, other]);
      const { hits, cut } = await index.find({ words: `${filler} rains` });
      expect(hits.map(({ id }) => id).sort()).toEqual(['long', 'neither', 'second']);
      expect(cut).toBe(true);
    });

    it('ranks for a whole text, those that name all actors first', async () => {
      const index = await fillWorld();
      expect(await index.rank({ words: 'rain on the timber' }, 9)).toEqual(['neither', 'other']);
      const asked = { words: 'timber ports', actors: [['northland']] };
      expect([...(await index.rank(asked, 2))].sort()).toEqual(['both', 'nearby']);
      expect(await index.rank(asked, 9)).toHaveLength(4);
    });

    describe('asked for what is like a text', () => {
      const ask = async (search: ClaimSearch): Promise<readonly string[]> =>
        (await (await fillWorld()).find(search)).hits.map(({ id }) => id);

      it('finds what shares a word with it, most first', async () => {
        expect(await ask({ like: 'Tariffs on the timber, and rain' })).toEqual([
          'other',
          'neither',
        ]);
        expect(await ask({ like: 'elephants' })).toEqual([]);
        expect(await ask({ like: 'the and' })).toEqual([]);
      });

      it('joins to it what is near in meaning, by the weighted sum', async () => {
        const near = [
          { id: 'neither', nearness: 0.9 },
          { id: 'other', nearness: 0.4 },
          { id: 'gone', nearness: 0.4 },
        ];
        expect(await ask({ like: 'elephants', near })).toEqual(['neither', 'other']);
        expect(await ask({ like: 'elephants on timber', near })).toEqual(['other', 'neither']);
      });

      it('leaves out what is filtered away, and the claim itself', async () => {
        const near = [
          { id: 'neither', nearness: 0.9 },
          { id: 'nearby', nearness: 0.8 },
          { id: 'other', nearness: 0.7 },
        ];
        expect(await ask({ like: 'x', near, except: 'neither' })).toEqual(['nearby', 'other']);
        expect(await ask({ like: 'timber', near, except: 'other' })).toEqual(['neither', 'nearby']);
        expect(await ask({ like: 'x', near, voice: 'denied' })).toEqual(['nearby']);
        const clauses = [[{ text: 'it rains', exact: true }]];
        expect(await ask({ like: 'timber', near, clauses })).toEqual(['neither']);
      });

      it('tells nothing of what another group has', async () => {
        const articleId = ownId('slack:T1', 'post/one');
        const index = await fill([{ ...base, id: `${articleId}#1`, articleId }]);
        const near = [{ id: `${articleId}#1`, nearness: 1 }];
        const search = { like: 'ports', near };
        expect((await index.find({ ...search, group: 'slack:T1' })).claims).toBe(1);
        expect((await index.find({ ...search, group: 'discord:G1' })).claims).toBe(0);
        expect((await index.find(search)).claims).toBe(0);
      });
    });

    it('tallies who speaks', async () => {
      expect(await (await fillWorld()).listSpeakers()).toEqual([
        { name: 'Ada Park', count: 3 },
        { name: 'Ben Öz', count: 1 },
      ]);
    });

    it.each(HOSTILE)('takes %s as words', async (_case, words) => {
      const index = await fillWorld();
      const clauses = [[{ text: words, exact: true }]];
      for (const search of [
        { words },
        { clauses },
        { by: words },
        { article: words },
        { like: words, near: [{ id: words, nearness: 1 }], except: words },
      ]) {
        expect((await index.find(search)).claims).toBeGreaterThanOrEqual(0);
      }
      expect(await index.count()).toBe(4);
    });
  });
}
