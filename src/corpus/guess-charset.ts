const HIGH = /[\u0080-\uffff]/gu;
const MOST_BYTES = 200_000;
const FEWEST_LETTERS = 40;
/** Short words, and quotation marks. */
const MOST_OTHERS = 0.3;
/** The four commonest vowels are a third of a Russian text, and a fifth of a Greek or Hebrew one that is read as if it were Russian. */
const LEAST_VOWELS = 0.27;
/** In a text small letters are far more than capitals; read by the wrong one of two charsets it is the other way about. */
const SMALL_TO_CAPITAL = 3;
const CYRILLIC_WORD = /(?<!\p{L})\p{Script=Cyrillic}{3,30}(?!\p{L})/gu;
const CYRILLIC = ['windows-1251', 'koi8-r'];
/** How Chinese is mostly written: what its text has besides these are rare characters and those of other scripts. */
const COMMON_HAN =
  /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经]/gu;
const HAN = /\p{Script=Han}/gu;
const LEAST_COMMON = 0.12;

/**
 * Guesses the charset of bytes that are no UTF-8 and say nothing true of themselves, where their letters leave no doubt: the two of Russian, and
 * that of mainland Chinese. Undefined where they do.
 */
export function guessCharset(bytes: Uint8Array): string | undefined {
  const some = bytes.subarray(0, MOST_BYTES);
  const cyrillic = CYRILLIC.find((charset) => isRussian(new TextDecoder(charset).decode(some)));
  if (cyrillic !== undefined) return cyrillic;
  return isChinese(new TextDecoder('gb18030').decode(some)) ? 'gb18030' : undefined;
}

/** Whole words of small letters, with hardly anything foreign among them. */
function isRussian(text: string): boolean {
  const high = count(text, HIGH);
  const words = text.match(CYRILLIC_WORD) ?? [];
  const letters = words.join('');
  const small = count(letters, /\p{Ll}/gu);
  if (letters.length < FEWEST_LETTERS || letters.length < high * (1 - MOST_OTHERS)) return false;
  const isCased = small > (letters.length - small) * SMALL_TO_CAPITAL;
  return isCased && count(letters, /[оеаи]/giu) > letters.length * LEAST_VOWELS;
}

function isChinese(text: string): boolean {
  const han = count(text, HAN);
  const isWhole = count(text, /\ufffd/gu) <= 2;
  return isWhole && han >= FEWEST_LETTERS && count(text, COMMON_HAN) > han * LEAST_COMMON;
}

function count(text: string, form: RegExp): number {
  return text.match(form)?.length ?? 0;
}
