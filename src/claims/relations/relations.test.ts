import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, Alias } from '../../domain/actor.ts';
import { readSpan } from '../../domain/article.ts';
import type { Relation } from '../../domain/relation.ts';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import { readModality } from '../modality/modality.ts';
import { sampleStretches } from '../modality/sample-stretch.contract.ts';
import type { ActorContext } from './actor-words.ts';
import { findRelations } from './relations.ts';

function country(name: string, demonym: string, seat: string): Actor {
  const aliases: readonly Alias[] = [
    { text: demonym, kind: 'demonym' },
    { text: seat, kind: 'metonym' },
  ];
  return { id: name.toLowerCase(), name, kind: 'country', aliases, standsFor: [], offices: [] };
}

const gazetteer = createGazetteer([
  country('China', 'Chinese', 'Beijing'),
  country('Russia', 'Russian', 'Moscow'),
  country('Japan', 'Japanese', 'Tokyo'),
  country('Ukraine', 'Ukrainian', 'Kyiv'),
  country('Kazakhstan', 'Kazakh', 'Astana'),
  { ...country('US', 'American', 'Washington'), id: 'usa' },
]);

function find(text: string, context: Omit<ActorContext, 'mentions'> = {}): readonly Relation[] {
  const mentions = gazetteer.findMentions(text);
  return sampleStretches(text).flatMap((stretch) =>
    findRelations(stretch, readModality(stretch), { mentions, ...context }),
  );
}

/** “russia>china -effect”: `+`, `-` and `=` for the direction, `!` where it is negated, `?` where it is hedged. */
function write({ from, to, direction, kind, negated, hedged }: Relation): string {
  const sign = { cooperative: '+', conflictual: '-', neutral: '=' }[direction];
  return `${from}>${to} ${sign}${kind}${negated ? '!' : ''}${hedged ? '?' : ''}`;
}

describe('findRelations', () => {
  it.each<[string, string[]]>([
    // words
    ['China criticized Japan.', ['china>japan -word']],
    ['Beijing sharply condemned the Japanese government.', ['china>japan -word']],
    ['Japan was criticised by China.', ['china>japan -word']],
    ['Japan was sharply criticised in May.', []],
    ['Russia praised Kazakhstan and China.', ['russia>kazakhstan +word', 'russia>china +word']],
    ['Moscow held two rounds of talks with Tokyo.', ['russia>japan +word']],
    ['Russia and Japan held talks.', ['russia>japan +word']],
    ['China has not criticized Russia.', ['china>russia -word!']],
    ['China may criticize Russia.', ['china>russia -word?']],
    ['China refused to condemn Russia.', ['china>russia -word!?']],
    ['American criticism of China grew.', ['usa>china -word']],
    ['Washington urged Japan to condemn China.', ['japan>china -word?']],
    ['Japan, which condemned Russia, left.', ['japan>russia -word']],
    ['Japan left and condemned Russia.', ['japan>russia -word']],
    // deeds
    ['Russia invaded Ukraine in 2022.', ['russia>ukraine -deed']],
    ['Russian troops attacked Ukraine.', ['russia>ukraine -deed']],
    ['Ukraine was attacked by Russian forces.', ['russia>ukraine -deed']],
    ['The US imposed new sanctions on Russia.', ['usa>russia -deed']],
    ['Russia is unlikely to invade Kazakhstan.', ['russia>kazakhstan -deed?']],
    ['Russia has no plan to invade Kazakhstan.', ['russia>kazakhstan -deed!?']],
    ['Japan cut all ties with Russia.', ['japan>russia -deed']],
    ['China will help Kazakhstan.', ['china>kazakhstan +deed']],
    ['China provided technology and equipment to Russia.', ['china>russia +deed']],
    ['Japan and China signed a trade agreement.', ['japan>china +deed']],
    ['Japan signed a trade agreement with China.', ['japan>china +deed']],
    ['American sanctions against Russia remain.', ['usa>russia -deed']],
    ['Moscow’s invasion of Ukraine goes on.', ['russia>ukraine -deed']],
    ['China declined to join in sanctioning Russia.', ['china>russia -deed!']],
    ['China has invested heavily in Kazakhstan.', ['china>kazakhstan +deed']],
    // effects
    ['China benefits from Russia.', ['russia>china +effect']],
    ['China benefits greatly from Russian operations.', ['russia>china +effect']],
    ['China does not benefit from the Russian move.', ['russia>china +effect!']],
    ['The Russian move hurts Chinese interests.', ['russia>china -effect']],
    ['Russian sanctions are hitting China’s ambitions.', []],
    ['Moscow’s influence is hitting China’s ambitions.', ['russia>china -effect']],
    ['The Russian move is a complicating factor for China.', ['russia>china -effect']],
    [
      'The Russian move is a problem for none other than Moscow’s best frenemy, China.',
      ['russia>china -effect'],
    ],
    ['Russian gas is good for Japan.', ['russia>japan +effect']],
    ['Russia’s march into Kazakhstan makes matters harder for China.', ['russia>china -effect']],
    ['Chinese loans made life easier for Japan.', ['china>japan +effect']],
    ['The Russian move does not make matters worse for China.', ['russia>china -effect!']],
    ['Russia’s rhetoric risks drawing the ire of China.', ['russia>china -effect?']],
    ['The Russian presence is not in the interest of Kazakhstan.', ['russia>kazakhstan +effect!']],
    ['Chinese exports could weaken Japan.', ['china>japan -effect?']],
    ['If Russia wins, it weakens China.', []],
    // stances
    ['China needs Russia out of the way.', ['russia>china -effect']],
    ['China needs Russian gas.', []],
    ['China is an ally of Russia.', ['china>russia +stance']],
    ['China is Russia’s closest ally.', ['china>russia +stance']],
    ['China is not an ally of Russia.', ['china>russia +stance!']],
    ['Russia, China’s strategic ally, left.', ['russia>china +stance']],
    ['Russia is a good partner, if not an ally, to China.', ['russia>china +stance']],
    ['China supports Kazakhstan.', ['china>kazakhstan +stance']],
    ['China announced its full support for Russia.', ['china>russia +stance']],
    ['Tensions between Russia and Japan rose.', ['russia>japan -stance']],
    ['The Russian-Chinese partnership is strong.', ['russia>china +stance']],
    ['The China-Russia alliance is old.', ['china>russia +stance']],
    ['The relationship between China and Kazakhstan grew closer.', ['china>kazakhstan +stance']],
    ['The frayed ties between Moscow and Astana worried many.', ['russia>kazakhstan -stance']],
    ['Ties between Moscow and Astana are old.', ['russia>kazakhstan =stance']],
    ['Kazakhstan borders China.', ['kazakhstan>china =stance']],
    ['China sides with Russia.', ['china>russia +stance']],
    ['There is no sign that China sides with Russia.', ['china>russia +stance!']],
    ['China criticized Japan, and Russia slept.', ['china>japan -word']],
    ['China has since declined to join in sanctioning Russia.', ['china>russia -deed!']],
    ['The China-Russia alliance is not as firm as it was.', ['china>russia +stance?']],
    ['Japan tries to halt the Russian-Chinese partnership.', ['russia>china +stance?']],
    ['Japan dreams of a Russian-Chinese rivalry.', ['russia>china -stance?']],
    ['This does not mean that Russia is not hurting China.', ['russia>china -effect?']],
    // traps: none of these joins two actors
    ['US-China trade war fears ease.', []],
    ['In the Russia-Ukraine war, China is silent.', ['russia>ukraine -deed']],
    ['China said Japan was late.', []],
    ['China and Russia are large countries.', []],
    ['Talks in Beijing worried Japan.', []],
    ['The Ukraine war hurts China.', []],
    ['A Chinese analyst criticized Japan.', []],
    ['The Russian opposition praised Ukraine.', []],
    ['Sanctions against Russia hurt many.', []],
    ['China criticized a report on Japan.', []],
    ['Russian-speaking voters support Ukraine.', []],
    ['While Japan slept, China traded with many.', []],
    ['China, Japan and Russia signed nothing.', []],
    ['Japan attacked the plan that China likes.', []],
    ['The support of many for China helps.', []],
  ])('reads “%s”', (text, relations) => {
    expect(find(text).map(write)).toEqual(relations);
  });

  it.each<[string, string[]]>([
    ['“We will support Kazakhstan,” she said.', ['china>kazakhstan +stance']],
    ['“Japan has attacked us,” she said.', ['japan>china -deed']],
    ['“Our support for Kazakhstan is firm,” she said.', ['china>kazakhstan +stance']],
  ])('takes “we” for the speaker in “%s”', (text, relations) => {
    expect(find(text, { we: 'china' }).map(write)).toEqual(relations);
  });

  it.each<[string, string[]]>([
    ['China benefits from these operations.', ['russia>china +effect']],
    ['This is advantageous to Beijing.', ['russia>china +effect']],
    ['China criticized these operations.', []],
  ])('follows “these” to the sentence before in “%s”', (text, relations) => {
    expect(find(text, { these: 'russia' }).map(write)).toEqual(relations);
  });

  it('takes the speaker for who would do what an infinitive tells', () => {
    const text = 'to impose sanctions on Russia.';
    expect(find(text, { speaker: 'usa' }).map(write)).toEqual(['usa>russia -deed?']);
  });

  it.each([
    ['The US imposed new sanctions on Russia.', 'imposed new sanctions on'],
    ['Japan was criticised by China.', 'was criticised by'],
    ['Tensions between Russia and Japan rose.', 'Tensions between'],
    ['China needs Russia out of the way.', 'needs … out of'],
    ['The China-Russia alliance is old.', 'alliance'],
  ])('shows the words that carry it in “%s”', (text, words) => {
    const [relation] = find(text);
    expect(relation?.evidence.map((span) => readSpan(text, span)).join(' … ')).toBe(words);
  });

  const words = fc.constantFrom(
    ...'China Russia Japan Russian Chinese ’s and , the alliance between with war on not may benefits from needs out of way criticized was by ally to sanctions against imposed “ ” - who that these is support for its . ? if'.split(
      ' ',
    ),
  );

  it('gives spans inside the text and two different actors, whatever it reads', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), (list) => {
        const text = list.join(' ');
        for (const { from, to, evidence } of find(text, { we: 'japan', these: 'russia' })) {
          expect(from).not.toBe(to);
          expect(evidence.length).toBeGreaterThan(0);
          for (const { start, end } of evidence) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });
});
