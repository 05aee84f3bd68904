import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../config/read-config.ts';
import type { Speaker } from '../../domain/claim.ts';
import { createClaimsEngine } from '../extract-claims.ts';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import {
  DESCRIPTION_SAMPLES,
  NAME_SAMPLES,
  OPENING_SAMPLES,
  OTHER_SAMPLES,
  PRONOUN_SAMPLES,
} from './speaker-samples.contract.ts';

const { actors } = readConfig(fileURLToPath(new URL('../../../config', import.meta.url)));
const gazetteer = createGazetteer(actors);
const engine = createClaimsEngine({ gazetteer });

function listSpeakers(text: string, authors: readonly string[] = []): readonly Speaker[] {
  const passages = Array.from(text.matchAll(/[^\n]*\S[^\n]*/gu), ({ index: start, 0: line }) => ({
    start,
    end: start + line.length,
    role: 'body' as const,
  }));
  const article = { id: 'a1', text, passages, authors, publishedOn: '2024-05-01', language: 'en' };
  return engine.extract(article).claims.flatMap(({ speaker }) => speaker ?? []);
}

describe('a speaker', () => {
  it.each([
    ...NAME_SAMPLES,
    ...PRONOUN_SAMPLES,
    ...DESCRIPTION_SAMPLES,
    ...OTHER_SAMPLES,
    ...OPENING_SAMPLES,
  ])('in “%s” is %s', (text, name) => {
    expect(listSpeakers(text.replaceAll(' | ', '\n')).at(-1)?.name).toBe(name);
  });

  it.each([
    ['I', ['Ada Park'], 'Ada Park'],
    ['I', ['Ada Park', 'Bo Lee'], 'the author'],
    ['We', ['Ada Park', 'Bo Lee'], 'Ada Park, Bo Lee'],
    ['We', [], 'the author'],
  ])('behind “%s” outside quotations is who signs as %j', (pronoun, authors, name) => {
    expect(listSpeakers(`${pronoun} think the plan is bad.`, authors)[0]?.name).toBe(name);
  });

  it.each([
    ['Foreign Minister Ada Park said it was over.', 'Foreign Minister'],
    ['Last year Norlandish President Ada Park said it was over.', 'Norlandish President'],
    ['In a statement President Ada Park said it was over.', 'President'],
    [
      'Ada Park, a senior analyst at a bank in Tulsa, said it was over.',
      'a senior analyst at a bank in Tulsa',
    ],
    ['Rep. Hal Dorn, a Republican who sits on two panels, said it was over.', 'Rep.'],
    ['Ugandan Ambassador to the U.S. Ada Park said no.', 'Ugandan Ambassador to the U.S.'],
    ['Mr. Hal Dorn, a farmer, said it was over.', 'a farmer'],
    ['Hal Dorn, 45, a retired farmer, said it was over.', 'a retired farmer'],
    [
      'The Norlandish foreign minister, Ada Park, said it was over.',
      'The Norlandish foreign minister',
    ],
    ['“It is over,” said Ada Park, the mayor of Tulsa.', 'the mayor of Tulsa'],
    ['Ada Park, a geologist, came. Snow fell. Park said it was over.', 'a geologist'],
    ['Ada Park said it was over.', undefined],
    ['Ada Park, Bo Lee and Carl Moss came. Park said it was over.', undefined],
    ['Mrs. Ada Park said it was over.', undefined],
  ])('in “%s” has the role “%s”', (text, role) => {
    const span = listSpeakers(text).at(-1)?.role;
    expect(span && text.slice(span.start, span.end)).toBe(role);
  });

  it.each([
    ['Beijing said it would wait.', ['china']],
    ['The Kremlin and the White House said it was over.', ['russia', 'united-states']],
    ['Sergey Lavrov said it was over.', ['sergey-lavrov', 'russia']],
    ['Kazakh Foreign Minister Ada Park said it was over.', ['kazakhstan']],
    ['Ada Park, the foreign minister of Kazakhstan, said it was over.', ['kazakhstan']],
    ['Moscow and Beijing said it was over.', ['russia', 'china']],
    ['A Pentagon spokesman said it was over.', ['pentagon', 'united-states']],
    ['Western officials said it was over.', ['west']],
    ['Officials in Moscow said it was over.', ['russia']],
    ['The government of Kazakhstan said it was over.', ['kazakhstan']],
    ['Kazakhstan’s embassy in London said it was over.', ['kazakhstan']],
    ['The Chinese ambassador to Russia said it was over.', ['china']],
    ['Former Russian President Ada Park said it was over.', []],
    ['Russian analyst Ada Park said it was over.', []],
    ['Ada Park, an analyst in Moscow, said it was over.', []],
    ['A former Russian official said it was over.', []],
    ['A critic of China said it was over.', []],
    ['Residents of Moscow said it was over.', []],
    [
      'Vladimir Putin met Xi Jinping. He left. The Chinese leader said it was over.',
      ['xi-jinping', 'china'],
    ],
  ])('in “%s” speaks for %j', (text, actorIds) => {
    expect(listSpeakers(text).at(-1)?.actorIds).toEqual(actorIds);
  });

  it('is found on any text, the same each time, with a role inside it', () => {
    const words = fc.constantFrom(
      ...'Ada Park Lee Mr. Ms. he she They it who I the The president minister of Russian Moscow said says that'.split(
        ' ',
      ),
      ...[
        'according to',
        ',',
        '.',
        '“',
        '”',
        'and',
        'a',
        'analyst',
        '’s',
        '\n',
        '\ud800',
        '\u00a0',
      ],
    );
    const texts = fc.oneof(
      fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
      fc.string({ unit: 'binary', maxLength: 120 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const speakers = listSpeakers(text);
        expect(listSpeakers(text)).toEqual(speakers);
        for (const { name, role, actorIds } of speakers) {
          expect(name.length).toBeGreaterThan(0);
          if (role) expect(text.slice(role.start, role.end).trim()).not.toBe('');
          for (const id of actorIds) expect(gazetteer.get(id)).toBeDefined();
        }
      }),
    );
  });
});
