import { describe, expect, it } from 'vitest';
import { writePlainText } from '../../card/plain-text.ts';
import type { Caller } from '../callers/caller.ts';
import { createFairQueue } from './fair-queue.ts';
import { createPace } from './pace.ts';
import { createTokenBuckets } from './token-buckets.ts';

const ada = composeCaller('T1', 'ada');

describe('createPace', () => {
  it('holds up who asks too often, says how long, and holds up nobody else', () => {
    let nowMs = 0;
    const pace = createPace(() => nowMs);
    const delays = Array.from({ length: 21 }, () => pace.findDelay(ada, 'answers'));
    expect(delays.slice(0, 20)).toEqual(Array(20).fill(undefined));
    const [delay] = delays.slice(20);
    expect(delay?.kind).toBe('problem');
    expect(delay && writePlainText(delay)).toContain('Wait a second and ask again');
    expect(pace.findDelay(composeCaller('T1', 'ben'), 'answers')).toBeUndefined();
    expect(pace.findDelay(composeCaller('T2', 'ada'), 'answers')).toBeUndefined();
    nowMs += 1_000;
    expect(pace.findDelay(ada, 'answers')).toBeUndefined();
    expect(pace.findDelay(ada, 'answers')?.kind).toBe('problem');
  });

  it('holds up a place in which many ask, and no other place', () => {
    const pace = createPace(() => 0);
    const many = Array.from({ length: 300 }, (_, at) =>
      pace.findDelay(composeCaller('T1', `${at}`), 'answers'),
    );
    expect(many.filter((each) => each === undefined)).toHaveLength(200);
    expect(pace.findDelay(composeCaller('T2', 'eve'), 'answers')).toBeUndefined();
  });

  it('holds up the visitors of one network alone, and has them wait behind themselves', async () => {
    const pace = createPace(() => 0);
    const visit = (network: string): Caller => ({
      place: { adapter: 'web' },
      person: 'web',
      network,
    });
    const [flood, other] = [visit('192.0.2.1'), visit('192.0.2.2')];
    const asked = Array.from({ length: 99 }, () => pace.findDelay(flood, 'answers'));
    expect(asked.filter((each) => each === undefined)).toHaveLength(60);
    expect(pace.findDelay(other, 'answers')).toBeUndefined();
    expect(pace.findDelay(ada, 'answers')).toBeUndefined();
    let release = (): void => undefined;
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    const waiting = Array.from({ length: 9 }, () => pace.run(flood, 'answers', () => slow));
    expect(await pace.run(other, 'answers', async () => 'answered')).toBe('answered');
    release();
    await Promise.all(waiting);
  });

  it('never holds up whoever runs Readout', () => {
    const pace = createPace(() => 0);
    const host: Caller = { place: { adapter: 'web' }, person: 'web', isHost: true };
    const asked = Array.from({ length: 999 }, () => pace.findDelay(host, 'answers'));
    expect(asked.every((each) => each === undefined)).toBe(true);
  });

  it('lets no answer wait behind what goes out to the network, in the same place and in others', async () => {
    const pace = createPace(() => 0);
    let release = (): void => undefined;
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    const groups = Array.from({ length: 12 }, (_, at) => composeCaller(`S${at}`, 'mallory'));
    const adds = groups.flatMap((caller) =>
      Array.from({ length: 12 }, () => pace.run(caller, 'outside', () => slow)),
    );
    expect(await pace.run(composeCaller('S0', 'ann'), 'answers', async () => 'help')).toBe('help');
    expect(await pace.run(ada, 'answers', async () => 'help')).toBe('help');
    release();
    await Promise.all(adds);
  });

  it('takes no more to fetch than can be answered in time, and still answers', async () => {
    const pace = createPace(() => 0);
    let release = (): void => undefined;
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    const adds: Promise<void>[] = [];
    const ask = (at: number) => pace.findDelay(composeCaller('T1', `${at}`), 'outside');
    for (let at = 0; ask(at) === undefined; at += 1)
      adds.push(pace.run(ada, 'outside', () => slow));
    expect(adds).toHaveLength(22);
    const refusal = pace.findDelay(ada, 'outside');
    expect(refusal && writePlainText(refusal)).toContain('Much is being fetched for this place');
    expect(pace.findDelay(ada, 'answers')).toBeUndefined();
    expect(pace.findDelay(composeCaller('T2', 'eve'), 'outside')).toBeUndefined();
    release();
    await Promise.all(adds);
  });
});

describe('createTokenBuckets', () => {
  it('gives no more than its rate, and survives a clock that is set back', () => {
    let nowMs = 1_000_000;
    const buckets = createTokenBuckets({ burst: 2, perSecond: 0.5 }, () => nowMs);
    expect([buckets.take('a'), buckets.take('a'), buckets.take('a')]).toEqual([0, 0, 2_000]);
    nowMs = 0;
    expect(buckets.take('a')).toBe(2_000);
    nowMs = 2_000_000;
    expect([buckets.take('a'), buckets.take('a'), buckets.take('a')]).toEqual([0, 0, 2_000]);
  });
});

describe('createFairQueue', () => {
  it('lets others go before the rest of a flood', async () => {
    const queue = createFairQueue({ all: 2, each: 1 });
    const done: string[] = [];
    const work = (name: string) => async (): Promise<void> => {
      await Promise.resolve();
      done.push(name);
    };
    const flood = Array.from({ length: 50 }, (_, at) => queue.run('flood', work(`flood ${at}`)));
    const others = ['a', 'b', 'c'].map((group) => queue.run(group, work(group)));
    await Promise.all([...flood, ...others]);
    expect(done).toHaveLength(53);
    for (const name of ['a', 'b', 'c']) expect(done.indexOf(name)).toBeLessThan(8);
  });

  it('goes on after work that failed', async () => {
    const queue = createFairQueue({ all: 1, each: 1 });
    await expect(queue.run('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await queue.run('a', async () => 1)).toBe(1);
  });
});

function composeCaller(workspace: string, person: string): Caller {
  return { place: { adapter: 'slack', workspace, channel: 'C1' }, person };
}
