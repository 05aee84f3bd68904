import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a reference says, and whether it is ours: `older` is of an earlier version, `foreign` of nobody who has a key of ours. */
export type ReadReference =
  | { readonly kind: 'signed'; readonly letter: string; readonly body: string }
  | { readonly kind: 'older'; readonly body: string }
  | { readonly kind: 'foreign' };

const VERSION = '2';
/** 60 bits: whoever guesses has no second way to find out than to press. */
const SIGNATURE = 10;
/** What stands in a reference beside its body. */
const SIGNED_ROOM = VERSION.length + 1 + SIGNATURE;
/** The longest reference that every platform carries: Discord's custom id. */
const MOST_CHARACTERS = 100;
/** The longest body that a reference has room for. */
export const MOST_BODY = MOST_CHARACTERS - SIGNED_ROOM;

const SHAPE = /^2([A-Za-z])([\w-]{10})(.*)$/su;
const OLDER = /^1[a-z]{2}:(.*)$/su;

/** Writes a reference: version, letter, signature, body. */
export function writeReference(letter: string, body: string, key: Uint8Array): string {
  return `${VERSION}${letter}${sign(letter, body, key)}${body}`;
}

/** Reads a reference that one of the keys signed; whatever was changed in it since makes it foreign. */
export function readReference(reference: string, keys: readonly Uint8Array[]): ReadReference {
  if (reference.length > MOST_CHARACTERS) return { kind: 'foreign' };
  const [, older] = OLDER.exec(reference) ?? [];
  if (older !== undefined) return { kind: 'older', body: older };
  const [, letter, signature = '', body = ''] = SHAPE.exec(reference) ?? [];
  if (letter === undefined) return { kind: 'foreign' };
  const isOurs = keys.some((key) => isSame(sign(letter, body, key), signature));
  return isOurs ? { kind: 'signed', letter, body } : { kind: 'foreign' };
}

function sign(letter: string, body: string, key: Uint8Array): string {
  const units = Buffer.from(`${VERSION}${letter}${body}`, 'utf16le');
  return createHmac('sha256', key).update(units).digest('base64url').slice(0, SIGNATURE);
}

function isSame(expected: string, given: string): boolean {
  return timingSafeEqual(Buffer.from(expected), Buffer.from(given));
}
