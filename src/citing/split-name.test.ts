import { describe, expect, it } from 'vitest';
import { splitName } from './split-name.ts';

describe('splitName', () => {
  it.each([
    ['Ada Park', 'Park', 'Ada'],
    ['Ada B. Park', 'Park', 'Ada B.'],
    ['Park, Ada', 'Park', 'Ada'],
    ['Jean-Luc O’Neill', 'O’Neill', 'Jean-Luc'],
    ['Ursula von der Leyen', 'von der Leyen', 'Ursula'],
    ['Hamad bin Isa', 'bin Isa', 'Hamad'],
    ['Ada Park Jr.', 'Park Jr.', 'Ada'],
    ['Мира Оланд', 'Оланд', 'Мира'],
    ['  Ada \n Park ', 'Park', 'Ada'],
  ])('parts %j', (written, family, given) => {
    expect(splitName(written)).toEqual({ family, given });
  });

  it.each([
    ['one word', 'Reuters'],
    ['an agency', 'River News Agency'],
    ['an agency after a comma', 'Staff, River Post'],
    ['an editorial board', 'The Editorial Board'],
    ['a script without capitals', '习 近平'],
    ['more words than a name has', 'A Group of Very Worried River Captains'],
    ['nothing', ''],
  ])('leaves %s as it is written', (_case, written) => {
    expect(splitName(written)).toEqual({ literal: written });
  });
});
