import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../config/read-config.ts';
import { createGazetteer } from './gazetteer.ts';

const { actors } = readConfig(fileURLToPath(new URL('../../../config', import.meta.url)));
const gazetteer = createGazetteer(actors);

const listKinds = (text: string): readonly string[] =>
  gazetteer.findMentions(text).map(({ start, end, kind }) => `${text.slice(start, end)}: ${kind}`);

describe('a capital', () => {
  it.each([
    ['Beijing said it would wait.'],
    ['Talks between Moscow and Beijing went on.'],
    ['Moscow’s plan angered Beijing.'],
    ['The government in Beijing kept quiet.'],
    ['There was alarm in Washington.'],
    ['He lost confidence in Moscow.'],
    ['She sent a signal to Beijing.'],
    ['The pressure from Moscow grew.'],
    ['Ties with Astana are good.'],
    ['He asked the Kremlin for help.'],
    ['This serves Washington.'],
    ['In Beijing’s view, nothing had changed.'],
    ['an ally of Moscow'],
    ['Officials in Tehran and Damascus disagree.'],
  ])('stands for its country in “%s”', (text) => {
    const kinds = listKinds(text);
    expect(kinds.length).toBeGreaterThan(0);
    for (const kind of kinds) expect(kind).toMatch(/: metonym$/u);
  });

  it.each([
    ['The talks in Beijing ended.'],
    ['They met in Moscow and Beijing.'],
    ['She will fly to Washington on Monday.'],
    ['He returned from Moscow to Beijing.'],
    ['He travelled with two aides to Tashkent.'],
    ['She left for Astana.'],
    ['People ran through the streets of Minsk.'],
    ['The Moscow airport was shut.'],
    ['A Moscow-based lawyer came.'],
    ['MOSCOW, Feb. 4 — Nothing moved.'],
    ['MOSCOW (TVN) — Trains stood still.'],
    ['They met at the Kremlin.'],
    ['It happened near Kiev.'],
    ['The Washington summit failed.'],
    ['He spoke outside the White House.'],
    ['They walked in Moscow’s streets.'],
    ['A rally took place in downtown Tbilisi.'],
    ['A hall in Almaty burned.'],
  ])('is a place in “%s”', (text) => {
    const kinds = listKinds(text);
    expect(kinds.length).toBeGreaterThan(0);
    for (const kind of kinds) expect(kind).toMatch(/: place$/u);
  });

  it('lies in the country named behind it', () => {
    expect(listKinds('Snow fell on Beijing, China, and on Moscow.')).toEqual([
      'Beijing: place',
      'China: name',
      'Moscow: metonym',
    ]);
  });
});

describe('findMentions', () => {
  it('tells a shared name apart by what the other stretches say, and crosses none', () => {
    const text = 'Congo would pay.\nKinshasa said so.\nSouth\nKorea';
    const lines = Array.from(text.matchAll(/[^\n]+/gu), ({ index: start, 0: line }) => ({
      start,
      end: start + line.length,
    }));
    const found = gazetteer.findMentions(text, lines).map(({ start, end, actorId }) => {
      return `${text.slice(start, end)}=${actorId}`;
    });
    expect(found).toEqual(['Congo=dr-congo', 'Kinshasa=dr-congo']);
    expect(gazetteer.findMentions(text, lines.slice(0, 1))).toEqual([]);
  });
});
