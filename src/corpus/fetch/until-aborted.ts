import { FetchFault } from './fetched.ts';

/** Runs a piece of work until its signal ends it, also where it hangs in something that cannot be ended. */
export async function untilAborted<T>(
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  if (!signal) return await work();
  if (signal.aborted) throw nameReason(signal);
  const { promise: aborted, reject } = createDeferred();
  const stop = (): void => reject(nameReason(signal));
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([aborted, work()]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function createDeferred(): { promise: Promise<never>; reject: (cause: FetchFault) => void } {
  let reject: (cause: FetchFault) => void = () => {};
  const promise = new Promise<never>((_resolve, rejectPromise) => {
    reject = rejectPromise;
  });
  return { promise, reject };
}

function nameReason({ reason }: AbortSignal): FetchFault {
  return reason instanceof FetchFault ? reason : new FetchFault('The fetch was stopped.');
}
