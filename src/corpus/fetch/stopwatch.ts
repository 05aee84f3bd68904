import { FetchFault } from './fetched.ts';

/** Runs a request in the time that is left for its document. */
export type Stopwatch = <T>(
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
) => Promise<T>;

/** Creates a stopwatch that several requests share; it runs while one of them does. */
export function createStopwatch(timeoutMs: number): Stopwatch {
  let leftMs = timeoutMs;
  return async (signal, work) => {
    const startedAt = performance.now();
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(nameTimeout(timeoutMs)), leftMs);
    const signals = signal ? [timeout.signal, signal] : [timeout.signal];
    try {
      return await work(AbortSignal.any(signals));
    } finally {
      clearTimeout(timer);
      leftMs = Math.max(0, leftMs - (performance.now() - startedAt));
    }
  };
}

function nameTimeout(timeoutMs: number): FetchFault {
  return new FetchFault(`The document did not come within ${timeoutMs / 1_000} seconds.`);
}
