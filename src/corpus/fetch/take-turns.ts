/** Runs a piece of work when it is the host's turn. */
export type TakeTurn = <T>(host: string, work: () => Promise<T>) => Promise<T>;

/** Creates turns: one request at a time to a host, and a pause after each. */
export function createTurns(pause: () => Promise<void>): TakeTurn {
  const last = new Map<string, Promise<void>>();
  return async (host, work) => {
    const before = last.get(host);
    const result = (before ?? Promise.resolve()).then(work);
    const rest = result.then(pause, pause).then(() => {
      if (last.get(host) === rest) last.delete(host);
    });
    last.set(host, rest);
    return await result;
  };
}
