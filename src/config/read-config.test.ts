import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BriefingError } from '../domain/error.ts';
import { readConfig } from './read-config.ts';

const OURS = fileURLToPath(new URL('../../config', import.meta.url));
const GOOD = {
  'readout.yaml': 'name: Readout\nlanguage: en\nreadAgainMinutes: 1\nlimits:\n  claimsPerPage: 5\n',
  'outlets.yaml':
    'outlets:\n  - { id: daily-sample, name: The Daily Sample, domains: [sample.example] }\n',
  'actors.yaml':
    'people:\n  chad:\n    - { name: Ada Park, surname: Park, offices: [[President, 2020]] }\n',
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-config-'));
  for (const [name, text] of Object.entries(GOOD)) writeFileSync(join(folder, name), text);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The error that reading the folder ends with. */
function catchFault(): BriefingError {
  try {
    readConfig(folder);
  } catch (error) {
    if (error instanceof BriefingError) return error;
    throw error;
  }
  throw new Error('The configuration was read without a fault.');
}

describe('readConfig', () => {
  it('composes people, countries and outlets', () => {
    const { readout, outlets, actors } = readConfig(folder);
    expect(readout.limits.claimsPerPage).toBe(5);
    expect(outlets.map(({ id }) => id)).toEqual(['daily-sample']);
    expect(actors.find(({ id }) => id === 'ada-park')).toEqual({
      id: 'ada-park',
      name: 'Ada Park',
      kind: 'person',
      aliases: [{ text: 'Park', kind: 'surname' }],
      standsFor: ['chad'],
      offices: [{ title: 'President', of: 'chad', from: '2020' }],
    });
    expect(actors.find(({ id }) => id === 'chad')?.aliases).toEqual([
      { text: 'Republic of Chad', kind: 'name' },
      { text: 'Чад', kind: 'name' },
      { text: '乍得', kind: 'name' },
      { text: "N'Djamena", kind: 'metonym' },
      { text: 'Chadian', kind: 'demonym' },
      { text: 'Chadians', kind: 'demonym' },
    ]);
    expect(actors.find(({ id }) => id === 'daily-sample')?.aliases[0]?.text).toBe('Daily Sample');
  });

  it('leaves out what “omit” names and gives a country another id', () => {
    const text =
      'countries:\n  - { name: Malta, id: melita, omit: [Valletta, Мальта], names: [Melita] }\n';
    writeFileSync(join(folder, 'actors.yaml'), text);
    const malta = readConfig(folder).actors.find(({ id }) => id === 'melita');
    expect(malta?.aliases.map((alias) => alias.text)).toEqual([
      'Republic of Malta',
      '马耳他',
      'Melita',
      'Maltese',
    ]);
  });

  it('adds what another language calls them', () => {
    const text =
      'chad:\n  names: [Республика Чад]\n  adjectives: [чадск-]\n  metonyms: [Нджамена]\n';
    writeFileSync(join(folder, 'names.ru.yaml'), text);
    const aliases = readConfig(folder).actors.find(({ id }) => id === 'chad')?.aliases;
    expect(aliases?.slice(-3)).toEqual([
      { text: 'Республика Чад', kind: 'name' },
      { text: 'Нджамена', kind: 'metonym' },
      { text: 'чадск-', kind: 'demonym' },
    ]);
  });

  it.each([
    [
      'names of nobody',
      'names.ru.yaml',
      'atlantis: { names: [Атлантида] }\n',
      'line 1, at “atlantis”: no actor has the id “atlantis”.',
    ],
    [
      'an adjective that is no stem',
      'names.ru.yaml',
      'chad: { adjectives: [чадский] }\n',
      'line 1, at “chad.adjectives.0”: expected a stem with a hyphen, such as “китайск-”.',
    ],
    [
      'a wrong type',
      'readout.yaml',
      'name: R\nlanguage: en\nreadAgainMinutes: 1\nlimits:\n  claimsPerPage: many\n',
      'line 5, at “limits.claimsPerPage”: Invalid input: expected number, received string.',
    ],
    [
      'a number out of bounds',
      'readout.yaml',
      GOOD['readout.yaml'].replace('Minutes: 1', 'Minutes: 0'),
      'line 3, at “readAgainMinutes”: Too small: expected number to be >=1.',
    ],
    [
      'a key that is missing',
      'readout.yaml',
      'name: R\nreadAgainMinutes: 1\nlimits:\n  claimsPerPage: 5\n',
      'line 1, at “language”: Invalid input: expected string, received undefined.',
    ],
    [
      'an unknown key',
      'readout.yaml',
      `${GOOD['readout.yaml']}colour: red\n`,
      'line 6, at “colour”: nobody knows this key.',
    ],
    [
      'an unknown section',
      'actors.yaml',
      'blocs: []\nplanets: []\n',
      'line 2, at “planets”: nobody knows this key.',
    ],
    [
      'a key given twice',
      'readout.yaml',
      `${GOOD['readout.yaml']}name: Again\n`,
      'line 6: it is not YAML: Map keys must be unique.',
    ],
    ['broken YAML', 'actors.yaml', 'blocs:\n  - { name: [One\n', 'line 3: it is not YAML:'],
    ['an empty file', 'outlets.yaml', '', 'is empty.'],
    ['a file of comments', 'outlets.yaml', '# nothing\n', 'is empty.'],
    [
      'a list where a map belongs',
      'outlets.yaml',
      '- one\n',
      'line 1: Invalid input: expected object, received array.',
    ],
    [
      'an id that is none',
      'outlets.yaml',
      'outlets:\n  - id: Daily Sample\n    name: S\n',
      'line 2, at “outlets.0.id”: expected an id in lower case',
    ],
    [
      'an address that is none',
      'outlets.yaml',
      'outlets:\n  - id: s\n    name: S\n    url: javascript:alert(1)\n',
      'line 4, at “outlets.0.url”: expected an address',
    ],
    [
      'an outlet given twice',
      'outlets.yaml',
      'outlets:\n  - { id: s, name: S }\n  - { id: s, name: T }\n',
      'line 3, at “outlets.1.id”: the id “s” is there twice',
    ],
    [
      'an outlet with the id of an actor',
      'outlets.yaml',
      'outlets:\n  - { id: chad, name: Chad Times }\n',
      'line 2, at “outlets.0.id”: the id “chad” is there twice',
    ],
    [
      'an actor given twice',
      'actors.yaml',
      'blocs:\n  - { name: One }\nplaces:\n  - { name: One }\n',
      'line 4, at “places.0”: the id “one” is there twice',
    ],
    [
      'an id that nobody has',
      'actors.yaml',
      'blocs:\n  - name: One\n    standsFor: [atlantis]\n',
      'line 2, at “blocs.0”: “One” refers to “atlantis”, and no actor has this id.',
    ],
    [
      'people of nobody',
      'actors.yaml',
      'people:\n  atlantis:\n    - { name: Ada Park }\n',
      'line 3, at “people.atlantis.0”: “Ada Park” refers to “atlantis”',
    ],
    [
      'a country that is none',
      'actors.yaml',
      'countries:\n  - { name: Kazakstan }\n',
      'line 2, at “countries.0.name”: “Kazakstan” is there twice, or is not a country',
    ],
    [
      'a country given twice',
      'actors.yaml',
      'countries:\n  - { name: Chad }\n  - { name: Chad }\n',
      'line 3, at “countries.1.name”: “Chad” is there twice',
    ],
    [
      'a day that is none',
      'actors.yaml',
      'people:\n  chad:\n    - { name: Ada Park, offices: [[President, 2022-13]] }\n',
      'line 3, at “people.chad.0.offices.0.1”: expected a day such as',
    ],
    [
      'an office without a day',
      'actors.yaml',
      'people:\n  chad:\n    - name: Ada Park\n      offices:\n        - [President]\n',
      'line 5, at “people.chad.0.offices.0',
    ],
    [
      'an empty name',
      'actors.yaml',
      'blocs:\n  - { name: " " }\n',
      'line 2, at “blocs.0.name”: expected some text.',
    ],
  ])('refuses %s', (_case, file, text, expected) => {
    writeFileSync(join(folder, file), text);
    const { code, message, hint } = catchFault();
    expect(code).toBe('config_invalid');
    expect(message.startsWith(join(folder, file))).toBe(true);
    expect(message).toContain(expected);
    expect(hint).toBe('Correct the file and start again.');
  });

  it.each(Object.keys(GOOD))('refuses a folder without %s', (file) => {
    rmSync(join(folder, file));
    expect(catchFault().message).toBe(
      `${join(folder, file)} cannot be read: there is no such file.`,
    );
  });

  it('refuses bytes that are not UTF-8', () => {
    writeFileSync(join(folder, 'actors.yaml'), Buffer.from([0x62, 0xff, 0xfe]));
    expect(catchFault().message).toContain('it is not UTF-8');
  });

  it('counts the places that it does not show', () => {
    const outlets = Array.from({ length: 5 }, () => '  - { id: 1_, name: S }\n').join('');
    writeFileSync(join(folder, 'outlets.yaml'), `outlets:\n${outlets}`);
    expect(catchFault().message).toContain('line 4');
    expect(catchFault().message).toContain('There are 2 more such places.');
  });
});

describe('our configuration', () => {
  const { actors, outlets } = readConfig(OURS);

  it('has every country and no two actors with one id', () => {
    expect(actors.filter(({ kind }) => kind === 'country').length).toBeGreaterThanOrEqual(196);
    expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length);
    expect(outlets.length).toBeGreaterThan(0);
  });

  it('gives each office its days in order', () => {
    const late = actors.flatMap(({ offices }) =>
      offices.filter(
        ({ from, until }) => until !== undefined && until < from.slice(0, until.length),
      ),
    );
    expect(late).toEqual([]);
  });

  it.each([
    ['kazakhstan', ['Astana', 'Nur-Sultan', 'Almaty', 'Kazakh', 'Kazakhs', 'Kazakhstani']],
    ['kazakhstan', ['Казахстан', 'Қазақстан', '哈萨克斯坦']],
    ['china', ['Beijing', 'Chinese', 'Sino-', 'Китай', 'Қытай', '中国']],
    ['russia', ['Moscow', 'Kremlin', 'Russians']],
    ['united-states', ['Washington', 'White House', 'US', 'U.S.', 'American']],
    ['belt-and-road-initiative', ['One Belt, One Road', 'BRI']],
  ])('knows %s by its names', (id, names) => {
    const aliases = actors.find((actor) => actor.id === id)?.aliases.map(({ text }) => text);
    expect(aliases).toEqual(expect.arrayContaining(names));
  });
});
