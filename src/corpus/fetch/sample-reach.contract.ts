import { createFetcher, type FetchDocument, type FetcherOptions } from './fetch-document.ts';
import { isPublicAddress } from './public-address.ts';
import type { Reach, ResolvedAddress } from './reach.ts';

/** A loopback address that the tests take for a public one; 127.0.0.1 stays private. */
export const PUBLIC = '127.0.0.77';

const NAMES: Readonly<Record<string, readonly string[]>> = {
  'public.test': [PUBLIC],
  'other.test': [PUBLIC],
  'inside.test': ['127.0.0.1'],
  'metadata.test': ['169.254.169.254'],
  'mixed.test': [PUBLIC, '169.254.169.254'],
  'mapped.test': ['::ffff:127.0.0.1'],
  'empty.test': [],
};

/** An internet of a few names, on one port. */
function sampleReach(port: number, changes: Partial<Reach> = {}): Reach {
  return {
    resolve: async (hostname) => resolveName(hostname),
    isAllowed: (address) => address === PUBLIC || isPublicAddress(address),
    ports: [port],
    ...changes,
  };
}

/** A fetcher for that internet, without pauses, on a fixed day. */
export function sampleFetcher(
  port: number,
  { reach, ...options }: Omit<Partial<FetcherOptions>, 'reach'> & { reach?: Partial<Reach> } = {},
): FetchDocument {
  return createFetcher({
    contact: 'https://readers.example/bot',
    now: () => new Date('2026-03-02T10:00:00Z'),
    pause: async () => {},
    ...options,
    reach: sampleReach(port, reach),
  });
}

function resolveName(hostname: string): readonly ResolvedAddress[] {
  const addresses = hostname === 'localhost' ? ['127.0.0.1', '::1'] : NAMES[hostname];
  if (!addresses) {
    throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: 'ENOTFOUND' });
  }
  return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
}
