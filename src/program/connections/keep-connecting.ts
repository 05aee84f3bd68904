import { setTimeout as sleep } from 'node:timers/promises';
import type { Log, PlatformState, RoutedAdapter } from '../../adapters/adapter.ts';
import { BriefingError } from '../../domain/error.ts';

/** An adapter that starts until its platform is there, and says how it stands. */
export interface KeptAdapter extends RoutedAdapter {
  state(): PlatformState;
}

export interface Keeping {
  readonly log: Log;
  /** Waits so long, or rejects as soon as the signal comes. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

/** The first wait; each is twice the one before. */
const WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 5 * 60_000;

/** Starts an adapter again and again where its platform is away; what is wrong in the settings is told once. */
export function keepConnecting(adapter: RoutedAdapter, tools: Keeping): KeptAdapter {
  const { log, wait = waitAside } = tools;
  const stopped = new AbortController();
  const { signal } = stopped;
  let state: PlatformState = 'waiting';

  async function start(): Promise<string> {
    try {
      const said = await adapter.start();
      state = 'connected';
      return said;
    } catch (cause) {
      state = isPassing(cause) ? 'waiting' : 'lost';
      throw cause;
    }
  }

  async function startAgain(): Promise<void> {
    for (let ms = WAIT_MS; state === 'waiting'; ms = Math.min(2 * ms, LONGEST_WAIT_MS)) {
      await wait(ms, signal);
      await start().then(
        (said) => log.info(said),
        (cause: unknown) => tellFailure(cause),
      );
    }
    // Whoever stopped it while it was on its way has stopped nothing.
    if (signal.aborted) await adapter.stop();
  }

  function tellFailure(cause: unknown): void {
    if (signal.aborted) return;
    if (state === 'waiting')
      log.warn(`${adapter.name} is still away; Readout goes on trying.`, cause);
    else log.error(describeFailure(adapter.name, cause), cause);
  }

  return {
    ...adapter,
    state: () => (adapter.isLost?.() ? 'lost' : state),
    async start() {
      try {
        return await start();
      } catch (cause) {
        if (state === 'waiting') startAgain().catch(() => undefined); // It was stopped.
        throw cause;
      }
    },
    async stop() {
      stopped.abort();
      await adapter.stop();
    },
  };
}

/** Keeps no process that has nothing else to do. */
function waitAside(ms: number, signal: AbortSignal): Promise<unknown> {
  return sleep(ms, undefined, { signal, ref: false });
}

function describeFailure(name: string, cause: unknown): string {
  const known = cause instanceof BriefingError ? [cause.message, cause.hint] : [];
  return [`${name} did not start.`, ...known].filter(Boolean).join(' ');
}

/** Whether another start may work: `connection_failed` names a setting, which nobody changes meanwhile. */
function isPassing(cause: unknown): boolean {
  return !(cause instanceof BriefingError) || cause.code === 'platform_away';
}
