import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { FetchFault } from './fetched.ts';
import type { Reach, ResolvedAddress } from './reach.ts';
import { namePrivateAddress } from './read-address.ts';

/**
 * Creates the one door to the network. A name is looked up once, and the addresses found are checked there, as the very
 * ones that are connected to; the socket's own address is checked again before a byte of a request is sent. No connection
 * outlives its request.
 */
export function createGuardedAgent(reach: Reach, connectTimeoutMs: number): Agent {
  const connect = buildConnector({ lookup: guardLookup(reach), timeout: connectTimeoutMs });
  return new Agent({
    pipelining: 0,
    connect(options, callback) {
      const { hostname } = options;
      if (isIP(hostname) !== 0 && !reach.isAllowed(hostname)) {
        callback(new FetchFault(namePrivateAddress(hostname)), null);
        return;
      }
      connect(options, (...[error, socket]) => {
        if (error !== null) {
          callback(error, null);
          return;
        }
        const { remoteAddress = '' } = socket;
        if (reach.isAllowed(remoteAddress)) {
          callback(null, socket);
          return;
        }
        socket.destroy();
        callback(new FetchFault(namePrivateAddress(remoteAddress)), null);
      });
    },
  });
}

/** Looks a name up for a socket; one address that is not allowed spoils them all. */
function guardLookup({ resolve, isAllowed }: Reach): LookupFunction {
  return (hostname, { all }, callback) => {
    const pass = (addresses: readonly ResolvedAddress[]): void => {
      const [first] = addresses;
      const refused = addresses.find(({ address }) => !isAllowed(address));
      if (refused) callback(new FetchFault(namePrivateAddress(refused.address)), []);
      else if (!first) callback(new FetchFault(`There is no site named “${hostname}”.`), []);
      else if (all) callback(null, [...addresses]);
      else callback(null, first.address, first.family);
    };
    resolve(hostname).then(pass, (cause: NodeJS.ErrnoException) => callback(cause, []));
  };
}
