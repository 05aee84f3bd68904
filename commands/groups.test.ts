import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePlainText } from '../src/card/plain-text.ts';
import type { Caller } from '../src/commands/callers/caller.ts';
import type { RawOptions } from '../src/commands/command.ts';
import { createForgetting } from '../src/program/house/create-forgetting.ts';
import { buildSharedHouse, GROUPS, type SharedHouse } from './isolation-house.contract.ts';

const { secret } = GROUPS;
/** Reads English, whatever the group has set. */
const asking = { ...GROUPS.asking, caller: { ...GROUPS.asking.caller, language: 'en' } };

let house: SharedHouse;
beforeAll(async () => {
  house = await buildSharedHouse([asking, secret]);
});
afterAll(() => house.close());

const read = async (command: string, options: RawOptions = {}): Promise<string> =>
  writePlainText(await house.ask(asking, command, options));
const member = (person: string, roles: readonly string[] = []): Caller => ({
  place: asking.caller.place,
  person,
  managesPlace: async () => person === 'boss',
  hasRole: async (ids) => ids.some((id) => roles.includes(id)),
});
const tryAs = async (caller: Caller, command: string, options: RawOptions = {}) =>
  (await house.desk.dispatch({ command, options }, caller)).kind;

describe('/settings', () => {
  it('shows what holds, and says of each change what it was and is', async () => {
    expect(await read('settings show')).toContain('Time zone: UTC');
    const changed = await read('settings change', { zone: 'asia/almaty', language: 'kk' });
    expect(changed).toContain('Time zone: was UTC, is Asia/Almaty now');
    expect(changed).toContain('Language: was English, is Kazakh now');
    expect(await read('settings change', { zone: 'almaty' })).toContain('Nothing changed');
    expect(await read('settings change', { language: 'Қазақша' })).toContain('Nothing changed');
    expect(await read('settings change', { language: 'казахский' })).toContain('Nothing changed');
    expect(await read('digest subscribe', { when: 'every tuesday 10:00' })).toContain('Almaty');
    expect(writePlainText(await house.ask(secret, 'settings show'))).toContain('Time zone: UTC');
    expect(await read('settings change', { zone: 'default', language: 'default' })).toContain(
      'was Asia/Almaty, is UTC now',
    );
  });

  it('decides who may, by people and by roles', async () => {
    const feed = { url: 'https://x.example/feed' };
    expect(await tryAs(member('kim'), 'settings change', { add: 'everyone' })).toBe('problem');
    expect(await tryAs(member('boss'), 'settings change', { add: 'U0KIM S0DESK' })).toBe('answer');
    const refused = await house.desk.dispatch(
      { command: 'collection add', options: { name: 'x', articles: 'Harbour' } },
      member('boss'),
    );
    expect(writePlainText(refused)).toContain('people and roles that are named');
    expect(await tryAs(member('U0KIM'), 'corpus feed remove', feed)).toBe('problem');
    const harbour = { name: 'x', articles: 'harbour vintmoor' };
    expect(await tryAs(member('U0KIM'), 'collection add', harbour)).toBe('answer');
    expect(await tryAs(member('ben', ['S0DESK']), 'collection drop', { name: 'x' })).toBe('answer');
    expect(await read('settings change', { add: 'default' })).toContain('was U0KIM, user group');
  });

  it.each([
    ['nothing to change', {}, 'Say what to change'],
    ['a zone that is none', { zone: 'Almatyy' }, 'no time zone'],
    ['a language that is none', { language: 'the one' }, 'does not speak “the one”'],
    ['a language it does not speak', { language: 'de' }, 'does not speak “de”'],
    ['nobody', { add: '@kim' }, '“@kim” is nobody'],
    ['a collection that is none', { collection: 'week-9' }, 'no collection “week-9”'],
  ])('names %s', async (_case, options, sentence) => {
    expect(await read('settings change', options)).toContain(sentence);
  });
});

describe('/collection', () => {
  it('selects articles that a question is narrowed to', async () => {
    expect(await read('collection list')).toContain('There is no collection yet');
    const added = await read('collection add', { name: 'Week-3', articles: 'harbour vintmoor' });
    expect(added).toContain('1 article put into week-3');
    expect(added).toContain(asking.headline);
    expect(await read('collection add', { name: 'week-3', articles: 'vintmoor' })).toContain(
      'in week-3 already',
    );
    expect(await read('collection list')).toContain('week-3 has 1 article');
    const all = await read('claims', { about: 'southland' });
    const narrow = await read('claims', { about: 'southland in:week-3' });
    expect(all).toContain('River Post');
    expect(narrow).not.toContain('River Post');
    expect(narrow).toContain(asking.outlet);
    for (const [command, options] of [
      ['timeline', { about: 'in:week-3' }],
      ['voices', { in: 'week-3' }],
    ] as const) {
      const text = await read(command, options);
      expect(text).toContain(asking.speaker);
      expect(text).not.toContain('River Post');
    }
  });

  it('narrows every question where the group wants so, unless it asks in all', async () => {
    await house.ask(asking, 'settings change', { collection: 'week-3' });
    expect(await read('claims', { about: 'southland' })).not.toContain('River Post');
    expect(await read('claims', { about: 'southland in:all' })).toContain('River Post');
    const told = 'Answers here come from the collection week-3';
    for (const [command, options] of [
      ['claims', { about: 'tariffs' }],
      ['voices', { outlet: 'River Post' }],
    ] as const) {
      const card = await house.ask(asking, command, options);
      expect(writePlainText(card)).toContain(told);
      const [everywhere] = card.actions;
      const { command: again = '', options: all = {} } = everywhere ?? {};
      expect(await read(again, all)).toContain('River Post');
    }
    // So it does where the question itself is narrowed.
    for (const within of ['week-3', '"Tariffs fall at last"']) {
      const card = await house.ask(asking, 'claims', { about: `purple in:${within}` });
      expect(writePlainText(card)).not.toContain(told);
      expect(card.actions[0]).toMatchObject({ options: { about: 'purple in:all' } });
    }
    expect(await read('verify', { sentence: 'purple elephants dance' })).not.toContain(told);
    expect(await read('claims', { about: 'purple in:all' })).not.toContain(told);
    await house.ask(asking, 'settings change', { collection: 'default' });
  });

  it('lets articles go, and itself', async () => {
    expect(await read('collection remove', { name: 'week-3', articles: 'elephants' })).toContain(
      'No article is called “elephants”',
    );
    expect(await read('collection remove', { name: 'week-3', articles: 'vintmoor' })).toContain(
      '1 article taken out of week-3',
    );
    expect(await read('collection show', { name: 'week-3' })).not.toContain('asks of these alone');
    expect(await read('collection drop', { name: 'week-3' })).toContain('is gone');
    expect(await read('collection show', { name: 'week-3' })).toContain('no collection “week-3”');
  });

  it.each([
    ['a name that is none', { name: 'Week 3!', articles: 'x' }, 'small letters'],
    ['the name for all', { name: 'all', articles: 'x' }, 'stands for every article'],
    ['no article', { name: 'x', articles: 'elephants' }, 'No article is called'],
    ['another group’s', { name: 'x', articles: secret.headline }, 'No article is called'],
  ])('names %s', async (_case, options, sentence) => {
    expect(await read('collection add', options)).toContain(sentence);
  });
});

describe('/forget me', () => {
  it('asks first, then takes the name from what goes on', async () => {
    expect(await read('digest list')).toContain(asking.speaker);
    expect(await read('forget me')).toContain('Readout can forget you');
    expect(await read('digest list')).toContain(asking.speaker);
    expect(await read('forget me', { sure: 'yes' })).toContain('are gone');
    expect(await read('digest list')).not.toContain(asking.speaker);
    expect(await read('forget me', { sure: 'yes' })).toContain('Nothing here had your id');
    expect(writePlainText(await house.ask(secret, 'digest list'))).toContain(secret.speaker);
  });
});

describe('a group that is forgotten', () => {
  it('leaves nothing to find, and leaves others alone', async () => {
    const { store, indexer } = house;
    expect(JSON.stringify(await house.ask(secret, 'claims', { about: secret.town }))).toContain(
      secret.speaker,
    );
    await createForgetting({ store, indexer })('slack:T2');
    const found = await house.ask(secret, 'claims', { about: secret.town });
    expect(found.kind).toBe('empty');
    expect((await house.ask(secret, 'corpus feed list')).kind).toBe('empty');
    expect((await house.ask(secret, 'digest list')).kind).toBe('empty');
    expect(await read('claims', { about: asking.town })).toContain(asking.speaker);
  });
});
