import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../claims/gazetteer/gazetteer.ts';
import { sampleActors } from '../testing/sample-world.ts';
import { readAbout } from './read-about.ts';

const gazetteer = createGazetteer(sampleActors);

describe('readAbout', () => {
  it.each<[string, string, string[], string]>([
    ['actors in any order and case', 'southland NORTHLAND', ['southland', 'northland'], ''],
    ['words around them', 'ports of Northland reopen', ['northland'], 'ports of reopen'],
    ['a possessive', "Northland's ports", ['northland'], 'ports'],
    ['a possessive that a phone types', 'Northland’s', ['northland'], ''],
    ['an actor named twice', 'northland northern', ['northland'], ''],
    ['words alone', 'timber', [], 'timber'],
  ])('tells %s', (_case, about, ids, words) => {
    const read = readAbout(about, gazetteer);
    expect(read.actors.flatMap(({ actors }) => actors.map(({ id }) => id))).toEqual(ids);
    expect(read.words).toBe(words);
  });
});
