/** Gives a text without the characters that XML forbids, spelt out or as references. */
export function cleanCharacters(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\p{Cc}|[\ufeff\ufffe\uffff]/gu, (character) =>
      '\t\n\r'.includes(character) || (character > '\u007f' && character < '\u00a0')
        ? character
        : '',
    )
    .replaceAll(/&#(?:x([\da-f]{1,8})|(\d{1,10}));/giu, (reference, hex, decimal) =>
      isCharacter(Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16)) ? reference : '',
    );
}

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}
