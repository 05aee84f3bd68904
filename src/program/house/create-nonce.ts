import { randomBytes } from 'node:crypto';

const BYTES = 12;

/** Makes a name that nothing else has and nobody guesses: letters and digits, as every platform takes them. */
export function createNonce(): string {
  return randomBytes(BYTES).toString('hex');
}
