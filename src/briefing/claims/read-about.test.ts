import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../claims/gazetteer/gazetteer.ts';
import type { ClaimSearch } from '../../search/claim-entry.ts';
import { sampleActors } from '../../testing/sample-world.ts';
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

  it.each<[string, string, ClaimSearch]>([
    [
      'either of two actors',
      'northland OR southland',
      { words: '', actors: [['northland', 'southland']] },
    ],
    [
      'words where one alternative names nobody',
      'northland OR timber',
      {
        words: '',
        actors: [],
        clauses: [
          [
            { text: 'northland', exact: false },
            { text: 'timber', exact: false },
          ],
        ],
      },
    ],
    [
      'a name in quotation marks by its letters',
      '"Northland" ports',
      { words: 'ports', actors: [], clauses: [[{ text: 'Northland', exact: true }]] },
    ],
    [
      'an actor that is excluded, and a word',
      'ports -southland -rain',
      {
        words: 'ports',
        actors: [],
        withoutActors: ['southland'],
        without: [{ text: 'rain', exact: false }],
      },
    ],
    [
      'filters',
      'ports by:park hedged:yes',
      { words: 'ports', actors: [], by: 'park', hedged: true },
    ],
    [
      'names like words where a whole sentence is given',
      'Today Northland praised harvest workers, farmers, millers, bakers and brewers everywhere',
      {
        words:
          'Today Northland praised harvest workers, farmers, millers, bakers and brewers everywhere',
        named: ['northland'],
      },
    ],
  ])('asks for %s', (_case, about, search) => {
    expect(readAbout(about, gazetteer).search).toEqual(search);
  });

  it('writes down what is no name, and tells what it did not understand', () => {
    const read = readAbout('ports "will open" -rain since:soon', gazetteer);
    expect(read.words).toBe('ports "will open"');
    expect(read.without).toEqual(['rain']);
    expect(read.notes).toHaveLength(1);
  });
});
