import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../adapter.ts';

/** Hands what Bolt has to warn of to our log; its chatter about each request stays out. */
export function createBoltLog({ warn, error }: Pick<Log, 'warn' | 'error'>): Logger {
  return {
    debug: ignore,
    info: ignore,
    warn: (...parts: readonly unknown[]) => warn(...readParts(parts)),
    error: (...parts: readonly unknown[]) => error(...readParts(parts)),
    setLevel: ignore,
    getLevel: () => LogLevel.WARN,
    setName: ignore,
  };
}

/** For the parts of Bolt whose faults reach us as errors anyway, so that none is told twice. */
export const silentBoltLog: Logger = createBoltLog({ warn: ignore, error: ignore });

function readParts(parts: readonly unknown[]): [message: string, cause?: unknown] {
  const cause = parts.find((part) => part instanceof Error);
  const words = parts.filter((part) => part !== cause).map(String);
  const message = `Slack: ${words.join(' ') || 'a request failed'}`;
  return cause === undefined ? [message] : [message, cause];
}

function ignore(): void {
  // Nothing is told.
}
