import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../config/read-config.ts';
import type { ActorMention } from '../gazetteer/gazetteer.ts';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import { readBody } from '../read-article.ts';
import { readFigures } from '../speakers/figures.ts';
import { addReferences } from './add-references.ts';
import { createOffices } from './offices.ts';

const { actors } = readConfig(fileURLToPath(new URL('../../../config', import.meta.url)));
const gazetteer = createGazetteer(actors);
const offices = createOffices(gazetteer);

function listMentions(text: string, publishedOn = '2022-02-01'): readonly ActorMention[] {
  const passages = Array.from(text.matchAll(/[^\n]*\S[^\n]*/gu), ({ index: start, 0: line }) => ({
    start,
    end: start + line.length,
    role: 'body' as const,
  }));
  const body = readBody({ text, passages });
  const mentions = gazetteer.findMentions(text, passages);
  const article = { text, publishedOn };
  const { references: people } = readFigures({ article, body, mentions, gazetteer });
  return addReferences(body, { text, mentions, people, gazetteer, offices, publishedOn });
}

/** Each reference as `words=id`. */
function listReferences(text: string, publishedOn?: string): readonly string[] {
  return listMentions(text, publishedOn)
    .filter(({ kind }) => kind === 'reference')
    .map(({ actorId, start, end }) => `${text.slice(start, end)}=${actorId}`);
}

describe('a reference', () => {
  it.each([
    [
      'China met Russia. Both countries were pleased.',
      ['Both countries=china', 'Both countries=russia'],
    ],
    [
      'Kazakh and Kyrgyz prices rose. The two countries need help.',
      ['The two countries=kazakhstan', 'The two countries=kyrgyzstan'],
    ],
    [
      'Talks between Moscow and Beijing went on, and the two neighbours agreed.',
      ['the two neighbours=russia', 'the two neighbours=china'],
    ],
    [
      'Unlike France and Iran, Russia-China trade grew, and the two powers agreed.',
      ['the two powers=russia', 'the two powers=china'],
    ],
    [
      'Putin met Xi. The two leaders agreed.',
      ['The two leaders=vladimir-putin', 'The two leaders=xi-jinping'],
    ],
    [
      'China and Japan talked. Relations between the two are poor.',
      ['the two=china', 'the two=japan'],
    ],
    [
      'China and Japan talked. Neither side gave way.',
      ['Neither side=china', 'Neither side=japan'],
    ],
    [
      'Russia sent troops to Kazakhstan to fight protests against the latter country’s government.',
      ['the latter country=kazakhstan'],
    ],
    ['Russia and NATO talked; the latter would not move.', ['the latter=nato']],
    ['Russia and NATO talked; the former would not move.', ['the former=russia']],
    ['Kazakhstan sells uranium. The country also sells oil.', ['The country=kazakhstan']],
    [
      'Kazakhstan sells uranium to China. The Central Asian nation needs buyers.',
      ['nation=kazakhstan'],
    ],
    ['Saudi Arabia sells oil to China. The kingdom needs buyers.', ['The kingdom=saudi-arabia']],
    ['Hungary blocked the European Union. The bloc was furious.', ['The bloc=european-union']],
    ['Ukraine asked NATO for help, and the alliance agreed.', ['the alliance=nato']],
    ['Estonia warned Russia. The Baltic state is alert.', ['The Baltic state=estonia']],
    ['China values its own ties.', ['its=china']],
    ['The Chinese government knows its limits.', ['its=china']],
    ['Russia is weak, and it needs help.', ['it=russia']],
    ['Moscow demanded talks and again stated its terms.', ['its=russia']],
    ['Sinooil, a branch of a state company, sells fuel. Its stations are many.', ['Its=sinooil']],
    [
      '“For China to complete its road, it needs Russia out of the way.”',
      ['its=china', 'it=china'],
    ],
    [
      'China is not ready to cut ties with Russia. They have much in common.',
      ['They=china', 'They=russia'],
    ],
    ['Vladimir Putin left early. He was tired.', ['He=vladimir-putin']],
    ['Vladimir Putin met Xi Jinping. The Chinese leader left early.', ['leader=xi-jinping']],
    ['The Russian president left early.', ['president=vladimir-putin']],
    ['The president of Kazakhstan left early.', ['president=kassym-jomart-tokayev']],
    ['Russia’s foreign minister left early.', ['foreign minister=sergey-lavrov']],
    ['The German chancellor left early.', ['chancellor=olaf-scholz']],
    ['The Turkish leader left early.', ['leader=recep-tayyip-erdogan']],
    ['Putin came. The British prime minister did not.', ['prime minister=boris-johnson']],
  ])('in “%s” means %j', (text, expected) => {
    expect(listReferences(text)).toEqual(expected);
  });

  it.each([
    ['of three countries', 'China, Russia and Iran met. The two countries agreed.'],
    ['of one country', 'China met investors. The two countries agreed.'],
    ['to what is named right behind', 'Both countries, China and Russia, agreed.'],
    ['to another paragraph', 'China met Russia.\nThe two countries agreed.'],
    ['to places', 'They met in Moscow and Beijing. The two countries agreed.'],
    [
      'that is an adjective',
      'China and Russia spoke of the former Soviet states and the former president.',
    ],
    ['that another noun takes', 'China and Russia spoke. The latter situation was bad.'],
    ['to one of two countries', 'China spoke to Russia. The country is large.'],
    [
      'in a longer name',
      'Kazakhstan grew. The country house was sold. The country of birth was asked.',
    ],
    ['of a dummy “it”', 'China spoke. It is clear that rain fell. It seems late. It takes time.'],
    [
      'of “its” whose clause is about another thing',
      'China spoke while the company cut its staff.',
    ],
    [
      'of “its” with a subject of its own',
      'Ties with China lost their value and the market lost its way.',
    ],
    [
      'of “they” who are people',
      'China met Russia. Officials smiled at reporters. They were tired.',
    ],
    ['to a country of another region', 'France spoke. The Central Asian nation waited.'],
    ['to a country that is no kingdom', 'China spoke. The kingdom waited.'],
    [
      'to a former holder',
      'The former Russian president left. A Russian president left. The next Russian president left.',
    ],
    [
      'to an office nobody is known to hold',
      'The Danish chancellor left. The Russian astronaut left.',
    ],
    [
      'before a name',
      'The Russian president, Ivan Petrov, left. Russian President Ivan Petrov left.',
    ],
  ])('is not made %s', (_case, text) => {
    expect(listReferences(text)).toEqual([]);
  });

  it.each([
    ['2019-01-01', 'theresa-may'],
    ['2021-01-01', 'boris-johnson'],
    ['2023-01-01', 'rishi-sunak'],
    ['2024-12-31', 'keir-starmer'],
  ])('to an office means on %s %s', (day, id) => {
    expect(listReferences('The British prime minister left.', day)).toEqual([
      `prime minister=${id}`,
    ]);
  });

  it('stands among the names in order and without overlap, on any text', () => {
    const words = fc.constantFrom(
      ...'China Russia Putin Xi Beijing Moscow NATO both the two countries leaders latter former country it its they He The Russian president kingdom bloc needs said and of . “ ” , \n \ud800 ’s'.split(
        ' ',
      ),
    );
    const texts = fc.oneof(
      fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
      fc.string({ unit: 'binary', maxLength: 120 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const mentions = listMentions(text);
        expect(listMentions(text)).toEqual(mentions);
        mentions.forEach(({ actorId, start, end }, at) => {
          const before = mentions[at - 1];
          const isSame = before?.start === start && before.end === end;
          if (!isSame) expect(start).toBeGreaterThanOrEqual(before?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(gazetteer.get(actorId)).toBeDefined();
        });
      }),
    );
  });
});
