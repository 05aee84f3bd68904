import type { ClaimEntry, ClaimSearch } from './claim-entry.ts';
import type { ArticleEntries } from './search-index.ts';

/** A claim to vary. */
export const base: ClaimEntry = {
  id: 'x',
  kind: 'claim',
  articleId: 'post/one',
  text: 'The ports will reopen',
  headline: 'Ports',
  speaker: 'Ada Park',
  outlet: 'River Post',
  publishedOn: '2026-03-02',
  voice: 'quoted',
  actorIds: ['northland'],
  passageActorIds: ['northland'],
  stances: [],
  hedged: false,
  language: 'en',
  position: 0,
};

/** Claims of two articles. */
export const sampleEntries: readonly ClaimEntry[] = [
  {
    ...base,
    id: 'both',
    text: 'Northland praised the Southland ports',
    stances: ['cooperative'],
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
    hedged: true,
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
    language: 'en-GB',
    actorIds: ['southland'],
    passageActorIds: ['southland'],
  },
];

/** All of them as if they stood in one article. */
export const sampleArticle: ArticleEntries = {
  articleId: 'post/one',
  version: 'v1',
  entries: sampleEntries.map((entry) => ({ ...entry, articleId: 'post/one' })),
};

/** Searches over these claims, with what each finds: the first one first, the others in any order. */
export const CASES: [string, ClaimSearch, readonly string[]][] = [
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
  ['no speaker by a mark', { by: '%' }, []],
  ['no outlet by a mark', { outlet: '_' }, []],
  ['no article by a mark', { article: '*' }, []],
  ['an outlet', { outlet: 'river' }, ['both', 'nearby', 'neither']],
  ['a voice', { voice: 'denied' }, ['nearby']],
  [
    'only dated claims once a day is asked for',
    { since: '2000-01-01' },
    ['both', 'nearby', 'neither'],
  ],
  ['nothing after the last day', { until: '2026-03-01' }, []],
  ['a claim of the last day', { until: '2026-03-02', words: 'rains' }, ['neither']],

  [
    'a phrase as it stands',
    { clauses: [[{ text: 'ports will reopen', exact: true }]] },
    ['nearby'],
  ],
  ['no phrase across words between', { clauses: [[{ text: 'ports reopen', exact: true }]] }, []],
  ['no phrase inside words', { clauses: [[{ text: 'port', exact: true }]] }, ['other']],
  ['a phrase of common words alone', { clauses: [[{ text: 'on', exact: true }]] }, ['other']],
  [
    'either of two words',
    {
      clauses: [
        [
          { text: 'raining', exact: false },
          { text: 'timber', exact: false },
        ],
      ],
    },
    ['neither', 'other'],
  ],
  [
    'nothing with a word that is excluded',
    { words: 'ports', without: [{ text: 'praise', exact: false }] },
    ['nearby', 'other', 'neither'],
  ],
  [
    'nothing about an actor that is excluded',
    { withoutActors: ['northland'] },
    ['neither', 'other'],
  ],
  ['a stance', { stance: 'cooperative' }, ['both']],
  ['what is hedged', { hedged: true }, ['neither']],
  ['a language with its regions', { language: 'EN', hedged: false }, ['both', 'other', 'nearby']],
  ['no other language', { language: 'e' }, []],
  ['an article by its id', { article: 'herald/two' }, ['other']],
  ['an article by its headline', { article: 'port', words: 'rain' }, ['neither']],
  ['some claims by their ids', { ids: ['other', 'neither', 'none'] }, ['neither', 'other']],
  ['words among some claims', { words: 'ports', ids: ['other'] }, ['other']],
  ['words among some articles', { words: 'ports', articles: ['herald/two'] }, ['other']],
  ['actors that count like words', { words: 'elephants', named: ['southland'] }, ['both', 'other']],
];

/** Texts that mean something elsewhere. */
export const HOSTILE: [string, string][] = [
  ['SQL', "'; drop table claim; --"],
  ['operators of a text search', 'ports & !timber | (rain <-> ) :* \\'],
  ['a regular expression', '(a+)+$ .* [z-a'],
  ['a NUL', 'ports\u0000'],
  ['half a character', '\ud83d ports'],
  ['quotation marks', '"“”\'`'],
  ['marks alone', '!?…%_'],
  ['10,000 characters', 'ports '.repeat(1700)],
  ['a long word', 'x'.repeat(10_000)],
  ['a name of an object’s own', '__proto__ constructor hasOwnProperty'],
];

/** A claim so long that thousands rank before it. */
export const RANKS_LAST: ClaimEntry = {
  ...base,
  id: 'rare',
  text: `On that last of all days which anybody remembers it rains; ports are closed ${'again and again '.repeat(9)}`,
  headline: '',
  publishedOn: '',
  actorIds: ['southland'],
  passageActorIds: ['southland'],
  language: 'zh-Hans',
  position: 9999,
};

/** Searches that find it alone among claims of the same words. */
export const FINDS_LAST: [string, ClaimSearch][] = [
  ['a phrase', { clauses: [[{ text: 'rains ports', exact: true }]] }],
  ['a phrase beside words', { words: 'ports', clauses: [[{ text: 'rains ports', exact: true }]] }],
  ['a phrase of common words', { clauses: [[{ text: 'on that', exact: true }]] }],
  [
    'either of two phrases',
    {
      clauses: [
        [
          { text: 'nowhere', exact: true },
          { text: 'rains ports', exact: true },
        ],
      ],
    },
  ],
  ['words without another', { words: 'ports', without: [{ text: 'reopen', exact: false }] }],
  ['words without a phrase', { words: 'ports', without: [{ text: 'ports will', exact: true }] }],
  ['nothing about an actor', { words: 'ports', withoutActors: ['northland'] }],
  ['an actor of the claim itself', { words: 'ports', actors: [['southland']] }],
  ['a language of a region', { words: 'ports', language: 'zh-Hans' }],
];

const REEFS = Array.from({ length: 30 }, (_, at) => `reef${at}`);

/** Claims of which each but every fiftieth holds two of thirty words. */
export const REEF_CLAIMS: readonly ClaimEntry[] = Array.from({ length: 1500 }, (_, at) => ({
  ...base,
  id: at % 50 === 7 ? `clear${at}` : `reef${at}`,
  text: `The ports ${at} ${at % 50 === 7 ? 'are open' : `${REEFS[at % 30]} ${REEFS[(at * 7) % 30]}`}`,
  headline: '',
  position: at,
}));

/** What holds none of these words. */
export const WITHOUT_REEFS: ClaimSearch = {
  without: REEFS.map((text) => ({ text, exact: false })),
};
