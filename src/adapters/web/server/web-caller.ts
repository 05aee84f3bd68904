import type { Caller } from '../../../commands/callers/caller.ts';
import { isLoopback } from './guard.ts';

/**
 * Who asks on the page. Where it answers to the names of this machine alone, that is whoever runs Readout; a name of
 * its own means that others come in by it, through a proxy that looks like this machine.
 */
export function composeWebCaller(hosts: ReadonlySet<string> | undefined): Caller {
  const isHost = hosts !== undefined && Array.from(hosts).every(isLoopback);
  return {
    place: { adapter: 'web' },
    person: 'web',
    ...(isHost ? { isHost } : {}),
  };
}
