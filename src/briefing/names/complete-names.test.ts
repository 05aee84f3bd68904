import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../claims/gazetteer/gazetteer.ts';
import type { Actor, Alias } from '../../domain/actor.ts';
import { completeNames } from './complete-names.ts';

function composeActor(name: string, kind: Actor['kind'], aliases: readonly Alias[]): Actor {
  return { id: name.toLowerCase(), name, kind, aliases, standsFor: [], offices: [] };
}

const gazetteer = createGazetteer([
  composeActor('Russia', 'country', [
    { text: 'Moscow', kind: 'metonym' },
    { text: 'Kremlin', kind: 'metonym' },
    { text: 'Omsk', kind: 'place' },
  ]),
  composeActor('Vladimir Putin', 'person', [{ text: 'Путин', kind: 'surname' }]),
  composeActor('Xi Jinping', 'person', [{ text: '习近平', kind: 'name' }]),
  composeActor('Associated Press', 'organisation', [{ text: 'AP', kind: 'acronym' }]),
]);
const SPEAKERS = [
  'Kate Mallinson',
  'Vladimir Putin',
  'Moscow',
  'Sergey Lavrov',
  'Xi Jinping',
  'Mosco Ward',
  'Associated Press',
];

function complete(typed: string, names: readonly string[] = SPEAKERS) {
  return completeNames(typed, names, { gazetteer, limit: 25 });
}

describe('completeNames', () => {
  it.each([
    ['by how it begins', 'kate', 'Kate Mallinson'],
    ['by a word in it', 'lavr', 'Sergey Lavrov'],
    ['by an abbreviation', 'AP', 'Associated Press'],
    ['by the beginning of another name', 'kreml', 'Moscow'],
    ['by its name in another script', 'Путин', 'Vladimir Putin'],
    ['by the name in Chinese', '习近平', 'Xi Jinping'],
    ['with a slip', 'malinson', 'Kate Mallinson'],
  ])('finds a name %s', (_case, typed, name) => {
    expect(complete(typed)[0]).toBe(name);
  });

  it('does not take a town for its country', () => {
    expect(complete('russia', ['Omsk'])).toEqual([]);
  });

  it('offers nobody whom no answer names', () => {
    expect(complete('kreml', ['Kate Mallinson'])).toEqual([]);
  });

  it('offers each once, all where nothing is typed', () => {
    expect(complete('moscow')).toEqual(['Moscow', 'Mosco Ward']);
    expect(complete('')).toEqual(SPEAKERS);
  });

  it.each(['kr', 'krem', 'kremli'])('knows whom %s stands for among 20,000 names', (typed) => {
    const names = Array.from({ length: 20_000 }, (_, at) => `Speaker ${at} of ${at % 97}`);
    expect(complete(typed, [...names, 'Moscow'])[0]).toBe('Moscow');
  });
});
