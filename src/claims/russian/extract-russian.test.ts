import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, Alias } from '../../domain/actor.ts';
import { type Passage, readSpan } from '../../domain/article.ts';
import { createClaimsEngine } from '../extract-claims.ts';
import { createGazetteer } from '../gazetteer/gazetteer.ts';

const actor = (id: string, standsFor: string[], ...aliases: Alias[]): Actor => ({
  id,
  name: id,
  kind: standsFor.length > 0 ? 'person' : 'country',
  aliases,
  standsFor,
  offices: [],
});
const engine = createClaimsEngine({
  gazetteer: createGazetteer([
    actor('china', [], { text: 'Китай', kind: 'name' }, { text: 'китайск-', kind: 'demonym' }),
    actor(
      'kazakhstan',
      [],
      { text: 'Казахстан', kind: 'name' },
      { text: 'Астана', kind: 'metonym' },
    ),
    actor('saudi-arabia', [], { text: 'Саудовская Аравия', kind: 'name' }),
    actor('anna-li', ['china'], { text: 'Анна Ли', kind: 'name' }),
  ]),
});

function extract(text: string) {
  const passages: Passage[] = Array.from(text.matchAll(/[^\n]+/gu), ({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    role: 'body',
  }));
  return engine.extract({ id: 'a', text, passages, language: 'ru' }).claims;
}

describe('extractRussian', () => {
  it.each<[string, string, string, object]>([
    [
      'a quotation with speaker and voice',
      '«Китай поможет Казахстану с мостом», — заявила министр Анна Ли.',
      '«Китай поможет Казахстану с мостом»',
      {
        voice: 'quoted',
        speaker: { name: 'Анна Ли', actorIds: ['anna-li', 'china'] },
        actorIds: ['china', 'kazakhstan'],
      },
    ],
    [
      'a report',
      'Эксперт Павел Орлов сообщил, что Казахстан не откроет границу.',
      'Казахстан не откроет границу',
      { voice: 'reported', speaker: { name: 'Павел Орлов' }, actorIds: ['kazakhstan'] },
    ],
    [
      'a denial',
      'Посол Китая опроверг, что китайские компании уходят.',
      'китайские компании уходят',
      {
        voice: 'denied',
        speaker: { name: 'Посол Китая', actorIds: ['china'] },
        actorIds: ['china'],
      },
    ],
    [
      'what the author asserts',
      'Торговля с Саудовской Аравией выросла вдвое.',
      'Торговля с Саудовской Аравией выросла вдвое.',
      { voice: 'asserted', actorIds: ['saudi-arabia'] },
    ],
    [
      'a hedge and a time to come',
      'Дорога, возможно, будет готова весной.',
      'Дорога, возможно, будет готова весной.',
      { hedges: [{ start: 8, end: 16 }], prediction: { cue: [{ start: 18, end: 23 }] } },
    ],
    [
      'a capital that speaks',
      'Ранее Астана поддержала этот большой план.',
      'Ранее Астана поддержала этот большой план.',
      { actorIds: ['kazakhstan'] },
    ],
    [
      'a capital that is a place',
      'Переговоры в Астане закончились вчера вечером.',
      'Переговоры в Астане закончились вчера вечером.',
      { actorIds: [] },
    ],
  ])('finds %s', (_case, text, quotation, claim) => {
    const [found] = extract(text);
    expect(found && readSpan(text, found.quotation)).toBe(quotation);
    expect(found).toMatchObject(claim);
  });

  it.each<[string, string, readonly string[]]>([
    [
      'a surname as the full name',
      'Министр Анна Ли заявила, что порт откроют. Ли добавила, что мост построят.',
      ['Анна Ли', 'Анна Ли'],
    ],
    [
      'a name in another case as in the nominative',
      'По словам Павла Орлова, порт откроют. Павел Орлов отметил, что мост построят.',
      ['Павел Орлов', 'Павел Орлов'],
    ],
    [
      'a pronoun as who spoke last',
      'Анна Ли сказала, что порт откроют. Она добавила, что мост построят.',
      ['Анна Ли', 'Анна Ли'],
    ],
    [
      'no pronoun of the other gender',
      'Анна Ли сказала, что порт откроют. Он добавил, что мост построят.',
      ['Анна Ли', 'Он'],
    ],
    [
      'a surname that two people have as it stands',
      'Анна Ли и Павел Ли приехали. Министр Ли сказал, что порт откроют.',
      ['Министр Ли'],
    ],
  ])('names %s', (_case, text, names) => {
    const claims = extract(text).filter(({ voice }) => voice !== 'asserted');
    expect(claims.map(({ speaker }) => speaker?.name)).toEqual(names);
  });

  it.each([
    ['a question', 'Кто откроет этот большой порт?'],
    ['a heading', 'Порт открыт, корабли пришли'],
    ['a cue that nothing follows', 'заявил : .'],
    ['a list of names', 'Анна Ли, Павел Орлов, Дана Ким.'],
  ])('claims nothing from %s', (_case, text) => {
    expect(extract(text)).toEqual([]);
  });

  it('claims nothing in a language it has no rules for', () => {
    const text = 'Le ministre a dit que le port est ouvert.';
    const passages = [{ start: 0, end: text.length, role: 'body' as const }];
    expect(engine.extract({ id: 'a', text, passages, language: 'fr' }).claims).toEqual([]);
  });

  it('takes any text: the same claims again, with spans inside it and none empty', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Ли',
        'заявил',
        ',',
        'что',
        '«',
        '»',
        '—',
        '.',
        'Китай',
        'по',
        'словам',
        ':',
        '\n',
        '\ud83d',
        'ё́',
        '\u202e',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const text = pieces.join(' ');
        const claims = extract(text);
        expect(extract(text)).toEqual(claims);
        for (const { content, quotation, cue } of claims) {
          for (const span of [...content, ...cue, quotation]) {
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(readSpan(text, span)).not.toMatch(/^\s*$/u);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['10,000 quotation marks that never close', '« '.repeat(10_000)],
    ['one sentence of 400,000 characters', 'Ли заявил, что порт '.repeat(20_000)],
    ['40,000 names', 'Анна Ли, Павел Орлов, '.repeat(20_000)],
    ['40,000 dashes', 'да, — сказал Ли. — '.repeat(20_000)],
  ])('gets through %s', (_case, text) => {
    expect(extract(text).length).toBeGreaterThanOrEqual(0);
  });
});
