import { pino } from 'pino';
import type { Log } from '../../adapters/adapter.ts';
import type { Environment } from '../../config/read-environment.ts';

const DEEPEST = 5;

/** The log: one JSON object a line to standard error, a fault with its chain of causes. */
export function createLog(level: Environment['LOG_LEVEL']): Log {
  const logger = pino({ level, base: null }, pino.destination(2));
  return {
    info: (message) => logger.info(message),
    warn: (message, cause) => logger.warn(describe(cause), message),
    error: (message, cause) => logger.error(describe(cause), message),
  };
}

/** Named fields alone: what else hangs on a client's error may hold tokens. */
function describe(cause: unknown, depth = 0): Readonly<Record<string, unknown>> {
  if (cause === undefined || depth > DEEPEST) return {};
  if (!(cause instanceof Error)) return { fault: String(cause) };
  const { message, stack } = cause;
  const code = 'code' in cause ? { code: cause.code } : {};
  const inner = cause.cause === undefined ? {} : { cause: describe(cause.cause, depth + 1) };
  return { fault: message, ...code, stack, ...inner };
}
