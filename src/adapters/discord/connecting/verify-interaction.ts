import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { BriefingError } from '../../../domain/error.ts';

/** How far the time of a request may lie from ours, either way. */
const WINDOW_MS = 5 * 60_000;
const KEY = /^[0-9a-f]{64}$/iu;
const SIGNATURE = /^[0-9a-f]{128}$/iu;
const TIMESTAMP = /^\d{1,12}$/u;
/** What stands before 32 bytes to make them a key as RFC 8410 writes it. */
const ED25519_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** A request as it came, before anything of it is believed. */
export interface SignedRequest {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Reads the key of an application. Throws `connection_failed` where it is none. */
export function readPublicKey(hex: string): KeyObject {
  if (KEY.test(hex)) {
    const key = Buffer.concat([ED25519_PREFIX, Buffer.from(hex, 'hex')]);
    return createPublicKey({ key, format: 'der', type: 'spki' });
  }
  throw new BriefingError('connection_failed', 'DISCORD_PUBLIC_KEY is no key.', {
    hint: 'Copy “Public Key” from the page “General Information” of your application on https://discord.com/developers/applications.',
  });
}

/** Whether Discord signed a request, and just now. */
export function isSigned({ headers, body }: SignedRequest, key: KeyObject, nowMs: number): boolean {
  const signature = headers['x-signature-ed25519'];
  const timestamp = headers['x-signature-timestamp'];
  if (typeof signature !== 'string' || !SIGNATURE.test(signature)) return false;
  if (typeof timestamp !== 'string' || !TIMESTAMP.test(timestamp)) return false;
  if (Math.abs(nowMs - Number(timestamp) * 1_000) > WINDOW_MS) return false;
  const signed = Buffer.concat([Buffer.from(timestamp), body]);
  return verify(null, signed, key, Buffer.from(signature, 'hex'));
}
