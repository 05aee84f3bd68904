import { hkdfSync } from 'node:crypto';

/** A key, and what it is called where something is sealed with it. */
export interface SecretKey {
  readonly id: string;
  readonly key: Uint8Array;
}

/** The key to seal with, and those that something may still be sealed with. */
export interface KeyRing {
  readonly current: SecretKey;
  find(id: string): SecretKey | undefined;
}

const KEY_BYTES = 32;
const ID_BYTES = 6;

/** Derives a key from each secret; the first one seals, the others only open. */
export function createKeyRing([first, ...others]: readonly [string, ...string[]]): KeyRing {
  const current = deriveKey(first);
  const all = new Map([current, ...others.map(deriveKey)].map((key) => [key.id, key]));
  return { current, find: (id) => all.get(id) };
}

/** The id is derived apart from the key, and tells nothing of it. */
function deriveKey(secret: string): SecretKey {
  const derive = (use: string, bytes: number): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, 'readout', use, bytes));
  return {
    id: derive('the id of the key of installations', ID_BYTES).toString('hex'),
    key: derive('the key of installations', KEY_BYTES),
  };
}
