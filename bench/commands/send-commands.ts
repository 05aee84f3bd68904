import { setTimeout as sleep } from 'node:timers/promises';
import type { Command, Platforms } from './platforms.ts';
import type { Readout } from './readout.ts';

/** Milliseconds that half, and all but a hundredth, of something took at most. */
interface Quantiles {
  readonly p50: number;
  readonly p99: number;
}

/** What came of the commands of everybody but whoever floods. */
export interface Figures {
  readonly sent: number;
  readonly answered: number;
  readonly acknowledged: Quantiles;
  readonly full: Quantiles;
}

interface Sending {
  readonly seconds: number;
  readonly rate: number;
  readonly flood: number;
}

interface Measured {
  readonly acknowledgedMs: number;
  readonly fullMs: number | undefined;
}

const QUESTIONS = [
  'china kazakhstan',
  'xi',
  'russia voice:reported',
  'gas pipeline',
  'kazakhstan',
  'turkey page:2',
];
/** More people than ask twice within a few seconds. */
const PEOPLE = 2_000;
const FLOODER = 9_999;
const LIMIT_MS = 30_000;

/** Sends commands at an even pace, whether earlier ones are answered or not. */
export async function sendCommands(
  { seconds, rate, flood }: Sending,
  tools: { readonly readout: Readout; readonly platforms: Platforms },
): Promise<Figures> {
  const { platforms } = tools;
  const count = seconds * rate;
  const floodEach = flood / count;
  const begin = performance.now();
  const measured: Promise<Measured>[] = [];
  const flooding: Promise<unknown>[] = [];
  for (let number = 0; number < count; number += 1) {
    const dueMs = begin + (number * 1_000) / rate;
    const waitMs = dueMs - performance.now();
    if (waitMs > 1) await sleep(waitMs);
    const platform = number % 2 === 0 ? 'discord' : 'slack';
    const text = QUESTIONS[number % QUESTIONS.length] ?? '';
    const compose = (person: number): Command => platforms.composeCommand(platform, text, person);
    measured.push(measure(compose(number % PEOPLE), tools));
    while (flooding.length < (number + 1) * floodEach) {
      flooding.push(measure(compose(FLOODER), tools));
    }
  }
  const done = await Promise.all(measured);
  await Promise.all(flooding);
  const full = done.flatMap(({ fullMs }) => fullMs ?? []);
  return {
    sent: done.length,
    answered: full.length,
    acknowledged: findQuantiles(done.map(({ acknowledgedMs }) => acknowledgedMs)),
    full: findQuantiles(full),
  };
}

async function measure(
  { path, request, answer }: Command,
  { readout, platforms }: { readonly readout: Readout; readonly platforms: Platforms },
): Promise<Measured> {
  const begin = performance.now();
  const answered = new Promise<number | undefined>((resolve) => {
    const late = setTimeout(() => resolve(undefined), LIMIT_MS);
    platforms.answers.once(answer, () => {
      clearTimeout(late);
      resolve(performance.now() - begin);
    });
  });
  const response = await fetch(readout.url + path, request);
  await response.arrayBuffer();
  const acknowledgedMs = response.ok ? performance.now() - begin : LIMIT_MS;
  return { acknowledgedMs, fullMs: await answered };
}

function findQuantiles(times: readonly number[]): Quantiles {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): number =>
    sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
}
