import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writePlainText } from '../src/card/plain-text.ts';
import { buildSampleHouse, type SampleHouse } from './sample-house.contract.ts';

let house: SampleHouse;
beforeAll(async () => {
  house = await buildSampleHouse('invented');
  const due = { due: 'in 3 days' };
  await house.run('readings assign', { article: 'ports', ...due });
  await house.run('readings assign', { article: 'ports', ...due, to: 'U0KIM S0DESK' });
});
afterAll(() => house.close());

const place = { adapter: 'slack', workspace: 'T1' };
const ben = { place, person: 'U0BEN' };

describe('/home', () => {
  it('lists what one is still to read oneself, with a button for each', async () => {
    const numbers = async (who: object): Promise<readonly string[]> => {
      const { isHost: _host, ...caller } = house.caller;
      const card = await house.desk.dispatch(
        { command: 'home', options: {} },
        { ...caller, ...who },
      );
      const done = card.actions.filter(({ command }) => command === 'readings done');
      return done.map(({ options }) => options['reading'] ?? '');
    };
    expect(await numbers(ben)).toEqual(['1']);
    expect(await numbers({ place, person: 'U0KIM' })).toEqual(['1', '2']);
    const inDesk = { ...ben, hasRole: async (ids: readonly string[]) => ids.includes('S0DESK') };
    expect(await numbers(inDesk)).toEqual(['1', '2']);
    await house.run('readings done', { reading: '1' }, { person: 'U0BEN' });
    expect(await numbers(ben)).toEqual([]);
  });

  it('takes nobody’s turn where nobody asked', async () => {
    const { isHost: _host, ...caller } = house.caller;
    const ida = { ...caller, ...ben, person: 'U0IDA' };
    const show = (extras: object) =>
      house.desk.dispatch({ command: 'home', options: {} }, ida, extras);
    for (let at = 0; at < 25; at += 1) {
      expect((await show({ isUnasked: true })).kind).toBe('answer');
    }
    const asked = Array.from({ length: 25 }, () => show({}));
    const kinds = (await Promise.all(asked)).map(({ kind }) => kind);
    expect(kinds.slice(0, 20)).toEqual(Array(20).fill('answer'));
    expect(kinds).toContain('problem');
  });

  it('answers again soon where the clock of the machine was set back', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const another = await buildSampleHouse('invented');
    const { isHost: _host, ...caller } = another.caller;
    const ask = () =>
      another.desk.dispatch(
        { command: 'home', options: {} },
        { ...caller, ...ben, person: 'U0JO' },
      );
    const asked = await Promise.all(Array.from({ length: 25 }, ask));
    expect(asked.map(({ kind }) => kind)).toContain('problem');
    vi.setSystemTime(Date.now() - 3_600_000);
    await sleep(1_100);
    expect((await ask()).kind).toBe('answer');
    vi.useRealTimers();
    await another.close();
  });

  it('lets those change the settings who manage the place, and tells everybody who may', async () => {
    const { isHost: _host, ...caller } = house.caller;
    const open = (who: object) =>
      house.desk.dispatch({ command: 'home', options: {} }, { ...caller, ...ben, ...who });
    const isOffered = async (who: object): Promise<boolean> =>
      (await open(who)).actions.some(({ command }) => command === 'settings change');
    expect(await isOffered({ managesPlace: async () => true })).toBe(true);
    expect(await isOffered({ managesPlace: async () => false })).toBe(false);
    expect(await isOffered({ managesPlace: () => Promise.reject(new Error('no scope')) })).toBe(
      false,
    );
    expect(writePlainText(await open({}))).toContain(
      'Those who manage this place may change this.',
    );
  });
});
