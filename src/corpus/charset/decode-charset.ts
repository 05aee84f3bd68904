const FALLBACK = 'windows-1252';
/** What windows-1252 has from 0x80 to 0x9f. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Decodes bytes by the name of a charset; undefined for a name that nobody knows, and where a byte does not belong to it. */
export function decodeCharset(
  bytes: Uint8Array,
  charset: string,
  { isPart = false }: { readonly isPart?: boolean } = {},
): string | undefined {
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    return decoder.encoding === FALLBACK
      ? decodeWindows(bytes)
      : decoder.decode(bytes, { stream: isPart });
  } catch {
    return undefined;
  }
}

/** Decodes windows-1252, which Node 20 takes for ISO 8859-1: that has no quotation marks. */
function decodeWindows(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replaceAll(/[\x80-\x9f]/gu, (character) => WINDOWS.charAt(character.charCodeAt(0) - 0x80));
}
