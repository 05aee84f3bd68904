import { lookup } from 'node:dns/promises';
import { isPublicAddress } from './public-address.ts';

/** An address that a name stands for. */
export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** What may be reached: how names become addresses, which of those are allowed, and on which ports. */
export interface Reach {
  readonly resolve: (hostname: string) => Promise<readonly ResolvedAddress[]>;
  readonly isAllowed: (address: string) => boolean;
  readonly ports: readonly number[];
}

/** The public internet on its usual ports. */
export const INTERNET: Reach = {
  resolve: (hostname) => lookup(hostname, { all: true }),
  isAllowed: isPublicAddress,
  ports: [80, 443],
};
