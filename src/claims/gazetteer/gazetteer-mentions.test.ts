import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../config/read-config.ts';
import { createGazetteer } from './gazetteer.ts';
import { foldName } from './gazetteer-tokens.ts';

const { actors } = readConfig(fileURLToPath(new URL('../../../config', import.meta.url)));
const gazetteer = createGazetteer(actors);

/** Writes each mention as `words=id`, which is easy to compare. */
function listMentions(text: string): readonly string[] {
  return gazetteer
    .findMentions(text)
    .map(({ start, end, actorId }) => `${text.slice(start, end)}=${actorId}`);
}

describe('findMentions', () => {
  it.each([
    ['a demonym', 'A Kazakh envoy', ['Kazakh=kazakhstan']],
    ['the plural of a demonym', 'many Kazakhs’ homes', ['Kazakhs=kazakhstan']],
    ['a possessive', "Kazakhstan's grain, China’s ports", ['Kazakhstan=kazakhstan', 'China=china']],
    ['a town that lies in a country', 'a square in Almaty', ['Almaty=kazakhstan']],
    [
      'old and new capitals',
      'Astana, once Nur-Sultan',
      ['Astana=kazakhstan', 'Nur-Sultan=kazakhstan'],
    ],
    ['a capital and a seat', 'Moscow and the Kremlin', ['Moscow=russia', 'Kremlin=russia']],
    ['a surname', 'Later Putin wrote to Xi.', ['Putin=vladimir-putin', 'Xi=xi-jinping']],
    ['a full name as one', 'Xi Jinping arrived', ['Xi Jinping=xi-jinping']],
    ['a title before a surname', 'when President Xi spoke', ['Xi=xi-jinping']],
    ['an initial before a surname', 'said Vladimir V. Putin', ['Putin=vladimir-putin']],
    ['two parties of a compound', 'a Russia-China deal', ['Russia=russia', 'China=china']],
    [
      'a prefix',
      'Sino-Russian and Russo-Kazakh',
      ['Sino=china', 'Russian=russia', 'Russo=russia', 'Kazakh=kazakhstan'],
    ],
    [
      'capitals in a compound',
      'the Beijing–Moscow and Beijing-Moscow lines',
      ['Beijing=china', 'Moscow=russia', 'Beijing=china', 'Moscow=russia'],
    ],
    [
      'a demonym in a compound',
      'a Chinese-led, non-Russian bank',
      ['Chinese=china', 'Russian=russia'],
    ],
    [
      'acronyms with and without stops',
      'the U.S. and the US',
      ['U.S.=united-states', 'US=united-states'],
    ],
    ['an acronym at the end', 'He left the U.S.', ['U.S.=united-states']],
    ['an acronym written as a word', 'Nato and NATO', ['Nato=nato', 'NATO=nato']],
    ['a no-break space inside', 'Central\u00a0Asia', ['Central\u00a0Asia=central-asia']],
    ['a name across a line', 'in South\nKorea', ['South\nKorea=south-korea']],
    [
      'diacritics or none',
      'Erdogan or Erdoğan, Orban or Orbán',
      [
        'Erdogan=recep-tayyip-erdogan',
        'Erdoğan=recep-tayyip-erdogan',
        'Orban=viktor-orban',
        'Orbán=viktor-orban',
      ],
    ],
    ['decomposed diacritics', 'Co\u0302te d’Ivoire', ['Co\u0302te d’Ivoire=ivory-coast']],
    [
      'a text in capitals',
      'CHINA AND THE US SIGN WITH KAZAKHSTAN',
      ['CHINA=china', 'US=united-states', 'KAZAKHSTAN=kazakhstan'],
    ],
    [
      'a headline',
      'Beijing Courts Astana as Moscow Looks Away',
      ['Beijing=china', 'Astana=kazakhstan', 'Moscow=russia'],
    ],
    ['a bloc by compass', 'The West and Western banks', ['The West=west', 'Western=west']],
    [
      'an alliance and its short form',
      'the Collective Security Treaty Organization (CSTO)',
      ['Collective Security Treaty Organization=csto', 'CSTO=csto'],
    ],
    [
      'a name with commas',
      'its “One Belt, One Road” plan',
      ['One Belt, One Road=belt-and-road-initiative'],
    ],
    ['a day after a capital', 'They met in Moscow Monday.', ['Moscow=russia']],
    [
      'an opener before a capital',
      'Meanwhile Beijing waits. Still Moscow pays.',
      ['Beijing=china', 'Moscow=russia'],
    ],
    ['an office after a country', 'Jordan Foreign Minister Salem Haddad', ['Jordan=jordan']],
  ])('finds %s', (_case, text, expected) => {
    expect(listMentions(text)).toEqual(expected);
  });

  it.each([
    ['words in lower case', 'give us a turkey and china in a may chad'],
    ['the month of May', 'They met again in May.'],
    ['a given name', 'Jordan Smith and Chad Miller met Michael Jordan.'],
    ['a relative', 'Then Hunter Biden spoke.'],
    ['a namesake with an initial', 'Then Mary L. Putin spoke.'],
    ['a common surname alone', 'Green was not there.'],
    ['a person called like a capital', 'the house of George Washington there'],
    ['games', 'He saw the Beijing Olympics and the Beijing Winter Olympics.'],
    ['games in a headline', 'Great Snow at the Beijing Winter Olympics'],
    [
      'the American state',
      'in Atlanta, Georgia, where Georgia Republicans met in the state of Georgia',
    ],
    ['what a compass word begins', 'They went to the West Wing and to Western Union.'],
    ['a word in capitals', 'WHO SAID SO'],
    ['a shared name that nothing resolves', 'in Congo'],
    ['a longer word', 'to Chinatown, for Kazakhstania'],
  ])('does not take %s for an actor', (_case, text) => {
    expect(listMentions(text)).toEqual([]);
  });

  it.each([
    [
      'newspapers',
      'the Washington Examiner and the Washington Post',
      ['Washington Examiner=washington-examiner', 'the Washington Post=washington-post'],
    ],
    [
      'a university',
      'at George Washington University',
      ['George Washington University=george-washington-university'],
    ],
    ['a town of the same name', 'in Moscow, Idaho', ['Idaho=united-states']],
    [
      'the country Georgia',
      'Ukraine, Georgia and Moldova',
      ['Ukraine=ukraine', 'Georgia=georgia', 'Moldova=moldova'],
    ],
    [
      'the Koreas',
      'South Korea and North Korea',
      ['South Korea=south-korea', 'North Korea=north-korea'],
    ],
    [
      'the Guineas',
      'Guinea, Papua New Guinea, Equatorial Guinea, Guinea-Bissau',
      [
        'Guinea=guinea',
        'Papua New Guinea=papua-new-guinea',
        'Equatorial Guinea=equatorial-guinea',
        'Guinea-Bissau=guinea-bissau',
      ],
    ],
    [
      'Niger and Nigeria',
      'Niger, Nigeria, the Niger Delta',
      ['Niger=niger', 'Nigeria=nigeria', 'Niger Delta=nigeria'],
    ],
    ['the Congos', 'Kinshasa said Congo would pay', ['Kinshasa=dr-congo', 'Congo=dr-congo']],
    [
      'the West and its namesakes',
      'the West Bank and the West',
      ['West Bank=west-bank', 'the West=west'],
    ],
    [
      'the Clintons',
      'Bill Clinton left. Clinton smiled.',
      ['Bill Clinton=bill-clinton', 'Clinton=bill-clinton'],
    ],
    [
      'the two Chinas',
      "the People's Republic of China and the Republic of China",
      ["People's Republic of China=china", 'Republic of China=taiwan'],
    ],
    [
      'states and countries',
      'New Mexico and Mexico',
      ['New Mexico=united-states', 'Mexico=mexico'],
    ],
  ])('tells apart %s', (_case, text, expected) => {
    expect(listMentions(text)).toEqual(expected);
  });

  it('gives spans in order, without overlap, that spell an alias', () => {
    const spellings = new Map<string, Set<string>>();
    for (const { id, name, aliases } of actors) {
      spellings.set(id, new Set([name, ...aliases.map(({ text }) => text)].map(foldName)));
    }
    const names = actors.flatMap(({ name, aliases }) => [name, ...aliases.map((one) => one.text)]);
    const glue = fc.constantFrom(' ', '\u00a0', '-', ', ', '. ', '’s ', '\n\n', '', ' “', '\ud800');
    const text = fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string({ unit: 'binary' })), glue))
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(text, (given) => {
        let end = 0;
        for (const mention of gazetteer.findMentions(given)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
          const spelled = foldName(given.slice(mention.start, mention.end));
          expect(spellings.get(mention.actorId)).toContain(spelled);
        }
        expect(end).toBeLessThanOrEqual(given.length);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one line of names', 'Moscow, Beijing '],
    ['one endless word', 'a\u0301'],
    ['beginnings of long names', 'Shanghai Cooperation '],
    ['apostrophes', "'’"],
  ])('takes time in proportion to the length of %s', (_case, unit) => {
    const [short, long] = [5_000, 80_000].map((times) => unit.repeat(times));
    const time = (text = ''): number => {
      const begin = performance.now();
      gazetteer.findMentions(text);
      return performance.now() - begin;
    };
    time(short);
    // Sixteen times the text; a quadratic search would take 256 times as long.
    expect(time(long)).toBeLessThan(Math.max(20, time(short)) * 100);
  });
});
