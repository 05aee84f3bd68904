import type { Log } from '../../adapters/adapter.ts';

/** Stops one after the other, whatever becomes of those before: a database that is gone keeps no port open and no process alive. */
export async function stopEach(
  parts: readonly { stop(): Promise<unknown> }[],
  { log }: { readonly log: Pick<Log, 'error'> },
): Promise<void> {
  for (const part of parts) {
    try {
      await part.stop();
    } catch (cause) {
      log.error('A part of Readout could not be stopped as it should.', cause);
    }
  }
}
