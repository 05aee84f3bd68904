import { hkdfSync } from 'node:crypto';
import type { Environment } from '../../config/read-environment.ts';
import type { Store } from '../../store/store.ts';

/** Keys made of the server's secret, one for each purpose, so that none tells anything of another. */
export interface ServerSecret {
  /** Keys of 32 bytes: the first is used from now on, the others only to read what was made before. */
  deriveKeys(purpose: string): readonly [Uint8Array, ...Uint8Array[]];
}

const KEY_BYTES = 32;

/** Reads the server's secret: `READOUT_SECRET`, then those of before, and last the one that was made with the store. */
export async function readServerSecret(
  { READOUT_SECRET, READOUT_SECRETS_OLD = [] }: Environment,
  store: Pick<Store, 'readSecret'>,
): Promise<ServerSecret> {
  const made = await store.readSecret();
  const first = READOUT_SECRET ?? made;
  const others = [...new Set([...READOUT_SECRETS_OLD, made])].filter((each) => each !== first);
  return {
    deriveKeys: (purpose) => [
      deriveKey(first, purpose),
      ...others.map((each) => deriveKey(each, purpose)),
    ],
  };
}

function deriveKey(secret: string, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', purpose, KEY_BYTES));
}
