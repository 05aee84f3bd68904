import { decodeCharset } from './decode-charset.ts';

/** Writes a text in the bytes of a charset, by what each byte, or pair of bytes, stands for in it. */
export function encodeAs(charset: string, text: string): Buffer {
  const pairs = PAIRED.has(charset);
  const known = new Map<string, readonly number[]>();
  const learn = (bytes: readonly number[]): void => {
    const character = decodeCharset(Uint8Array.from(bytes), charset);
    if (character !== undefined && !known.has(character)) known.set(character, bytes);
  };
  for (let byte = 0; byte < 0x100; byte += 1) learn([byte]);
  for (let lead = 0x81; pairs && lead < 0xff; lead += 1)
    for (let trail = 0x40; trail < 0xff; trail += 1) learn([lead, trail]);
  return Buffer.from(
    Array.from(text).flatMap((character) => {
      const bytes = known.get(character);
      if (bytes === undefined) throw new Error(`${charset} has no “${character}”`);
      return bytes;
    }),
  );
}

const PAIRED = new Set(['GB18030', 'Big5', 'Shift_JIS', 'EUC-JP', 'EUC-KR']);
