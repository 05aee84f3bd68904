import { describe, expect, it } from 'vitest';
import { defineCommand } from '../define-command.ts';
import { words } from './options.ts';
import { createRecentChoices } from './recent-choices.ts';

const claims = defineCommand({
  name: 'claims',
  summary: '',
  options: { about: words('Words', 'actors'), by: words('Who', 'speakers'), note: words('Note') },
  examples: [],
  run: () => Promise.reject(new Error('not run')),
});
const ask = (person: string, workspace = 'G1') => ({
  place: { adapter: 'discord', workspace, channel: 'C1' },
  person,
});
const ada = ask('ada');

describe('createRecentChoices', () => {
  it('lists what somebody chose, newest first and each once, by what it completes', () => {
    const recent = createRecentChoices();
    recent.remember(ada, claims, { about: 'china', by: 'Ada Park', note: 'x' });
    recent.remember(ada, claims, { about: 'russia' });
    recent.remember(ada, claims, { about: 'China' });
    expect(recent.list(ada, 'actors')).toEqual(['China', 'russia']);
    expect(recent.list(ada, 'speakers')).toEqual(['Ada Park']);
  });

  it('tells it nobody else, and in no other group', () => {
    const recent = createRecentChoices();
    recent.remember(ada, claims, { about: 'china' });
    expect(recent.list(ask('kim'), 'actors')).toEqual([]);
    expect(recent.list(ask('ada', 'G2'), 'actors')).toEqual([]);
  });

  it('forgets who wants it, and whoever asked longest ago', () => {
    const recent = createRecentChoices();
    recent.remember(ada, claims, { about: 'china' });
    recent.forget(ada);
    expect(recent.list(ada, 'actors')).toEqual([]);
    for (let number = 0; number <= 2000; number += 1) {
      recent.remember(ask(`p${number}`), claims, { about: 'china' });
    }
    expect(recent.list(ask('p0'), 'actors')).toEqual([]);
    expect(recent.list(ask('p1'), 'actors')).toEqual(['china']);
  });

  it('keeps neither what is long nor what nothing completes', () => {
    const recent = createRecentChoices();
    recent.remember(ada, claims, { about: 'x'.repeat(101), note: 'china' });
    expect(recent.list(ada, 'actors')).toEqual([]);
  });
});
