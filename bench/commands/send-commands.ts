import { setTimeout as sleep } from 'node:timers/promises';
import { type Lag, startIdleProcess } from './idle-process.ts';
import type { Asker, Command, Platforms, Typing } from './platforms.ts';
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
  /** Of those answered, the ones who were but told to wait. */
  readonly refused: number;
  readonly acknowledged: Quantiles;
  readonly full: Quantiles;
  /** What is offered to somebody who types, on Discord. */
  readonly completed: Quantiles;
  /** Of a process beside us that has nothing to do. */
  readonly idle: Lag;
  /** Of Readout for each command, on a processor, with all its threads. */
  readonly cpuMs: number | undefined;
}

interface Sending {
  readonly seconds: number;
  readonly rate: number;
  readonly flood: number;
}

interface SendTools {
  readonly readout: Readout;
  readonly platforms: Platforms;
}

interface Measured {
  readonly acknowledgedMs: number;
  readonly fullMs: number | undefined;
  readonly isRefused: boolean;
}

const QUESTIONS = [
  'china kazakhstan',
  'xi',
  'russia voice:reported',
  'gas pipeline',
  'kazakhstan',
  'turkey page:2',
];
const TYPED: readonly Typing[] = [
  { option: 'about', typed: 'kazah' },
  { option: 'by', typed: 'm' },
  { option: 'about', typed: 'united st' },
  { option: 'by', typed: 'hollm' },
  { option: 'outlet', typed: 'ep' },
  { option: 'about', typed: 'c' },
];
/** So many commands come for each option that is being typed. */
const COMMANDS_PER_TYPING = 10;
/** More people than ask twice within a few seconds, in so many servers and as many workspaces that none asks too often. */
const PEOPLE = 2_000;
const PLACES = 50;
const FLOODER = { place: 0, person: 9_999 };
const LIMIT_MS = 30_000;

/** Sends commands at an even pace, whether earlier ones are answered or not. */
export async function sendCommands(
  { seconds, rate, flood }: Sending,
  tools: SendTools,
): Promise<Figures> {
  const { platforms, readout } = tools;
  const count = seconds * rate;
  const floodEach = flood / count;
  const stopIdle = startIdleProcess();
  const cpuMs = readout.readCpuMs();
  const begin = performance.now();
  const measured: Promise<Measured>[] = [];
  const typing: Promise<Measured>[] = [];
  const flooding: Promise<unknown>[] = [];
  for (let number = 0; number < count; number += 1) {
    const dueMs = begin + (number * 1_000) / rate;
    const waitMs = dueMs - performance.now();
    if (waitMs > 1) await sleep(waitMs);
    const asker = { place: number % PLACES, person: number % PEOPLE };
    const compose = (who: Asker): Command =>
      platforms.composeCommand(
        // Each question comes from both.
        Math.floor(number / QUESTIONS.length) % 2 === 0 ? 'discord' : 'slack',
        QUESTIONS[number % QUESTIONS.length] ?? '',
        who,
      );
    measured.push(measure(compose(asker), tools));
    if (number % COMMANDS_PER_TYPING === 0) {
      const typed = TYPED[(number / COMMANDS_PER_TYPING) % TYPED.length];
      if (typed !== undefined) typing.push(measure(platforms.composeTyping(typed, asker), tools));
    }
    while (flooding.length < (number + 1) * floodEach) {
      flooding.push(measure(compose(FLOODER), tools));
    }
  }
  const [done, typed] = await Promise.all([Promise.all(measured), Promise.all(typing)]);
  await Promise.all(flooding);
  const took = (readout.readCpuMs() ?? Number.NaN) - (cpuMs ?? Number.NaN);
  const full = done.flatMap(({ fullMs }) => fullMs ?? []);
  return {
    sent: done.length,
    answered: full.length,
    refused: done.filter(({ isRefused }) => isRefused).length,
    acknowledged: findQuantiles(done.map(({ acknowledgedMs }) => acknowledgedMs)),
    full: findQuantiles(full),
    completed: findQuantiles(typed.map(({ acknowledgedMs }) => acknowledgedMs)),
    idle: await stopIdle(),
    cpuMs: Number.isNaN(took) ? undefined : took / (done.length + flooding.length),
  };
}

async function measure(
  { path, request, answer }: Command,
  { readout, platforms }: SendTools,
): Promise<Measured> {
  const begin = performance.now();
  const answered = new Promise<Pick<Measured, 'fullMs' | 'isRefused'>>((resolve) => {
    if (answer === undefined) return resolve({ fullMs: undefined, isRefused: false });
    const late = setTimeout(() => resolve({ fullMs: undefined, isRefused: false }), LIMIT_MS);
    platforms.answers.once(answer, (isRefused) => {
      clearTimeout(late);
      resolve({ fullMs: performance.now() - begin, isRefused });
    });
  });
  const isTaken = await deliver(readout.url + path, request);
  const acknowledgedMs = isTaken ? performance.now() - begin : LIMIT_MS;
  return { acknowledgedMs, ...(await answered) };
}

/** A connection that breaks is a command that was not acknowledged. */
async function deliver(url: string, request: RequestInit): Promise<boolean> {
  try {
    const response = await fetch(url, request);
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

function findQuantiles(times: readonly number[]): Quantiles {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): number =>
    sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
}
