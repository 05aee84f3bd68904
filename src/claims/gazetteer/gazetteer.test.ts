import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../config/read-config.ts';
import type { Actor } from '../../domain/actor.ts';
import { createGazetteer } from './gazetteer.ts';

const { actors } = readConfig(fileURLToPath(new URL('../../../config', import.meta.url)));
const gazetteer = createGazetteer(actors);

describe('findInQuery', () => {
  const list = (words: string): readonly string[] =>
    gazetteer
      .findInQuery(words)
      .map(
        ({ start, end, actors: all }) =>
          `${words.slice(start, end)}=${all.map(({ id }) => id).join('|')}`,
      );

  it.each([
    ['xi kazakh', ['xi=xi-jinping', 'kazakh=kazakhstan']],
    ['south korea china', ['south korea=south-korea', 'china=china']],
    ['CHINA Kazakhstan’s gas', ['CHINA=china', 'Kazakhstan=kazakhstan']],
    ['us turkey', ['us=united-states', 'turkey=turkey']],
    ['what may happen in jordan', ['jordan=jordan']],
    ['who said it', []],
    ['WHO', ['WHO=world-health-organization']],
    ['congo', ['congo=dr-congo|republic-of-the-congo']],
    ['korea', ['korea=south-korea|north-korea']],
    ['the west, west', ['the west=west', 'west=west']],
    ['sino-russian', ['sino=china', 'russian=russia']],
    ['kate mallinson nur sultan', ['kate mallinson=kate-mallinson', 'nur sultan=kazakhstan']],
    ['', []],
  ])('finds the actors of “%s”', (words, expected) => {
    expect(list(words)).toEqual(expected);
  });
});

describe('widen', () => {
  it('adds all that an actor stands for, each once', () => {
    expect(gazetteer.widen(['sinooil', 'xi-jinping'])).toEqual([
      'sinooil',
      'xi-jinping',
      'cnpc',
      'china',
    ]);
  });

  it('ends where two stand for each other', () => {
    const one: Actor = {
      id: 'one',
      name: 'One',
      kind: 'bloc',
      aliases: [],
      standsFor: ['two'],
      offices: [],
    };
    const circle = createGazetteer([one, { ...one, id: 'two', name: 'Two', standsFor: ['one'] }]);
    expect(circle.widen(['two'])).toEqual(['two', 'one']);
  });
});

describe('suggest', () => {
  it.each([
    ['kaz', 'kazakhstan'],
    ['Erdogan', 'recep-tayyip-erdogan'],
    ['mallin', 'kate-mallinson'],
    ['kazahkstan', 'kazakhstan'],
    ['putn', 'vladimir-putin'],
    ['beij', 'china'],
    ['turk', 'turkey'],
    ['one belt', 'belt-and-road-initiative'],
  ])('offers for “%s” first of all %s', (prefix, id) => {
    expect(gazetteer.suggest(prefix, 3)[0]?.id).toBe(id);
  });

  it.each(['', 'a', 'x'.repeat(5_000), '\ud800'])('keeps to the limit for %j', (prefix) => {
    expect(gazetteer.suggest(prefix, 25).length).toBeLessThanOrEqual(25);
  });
});
