import { ALPHABETS, LATIN } from './alphabets.ts';

const FOREIGN = /[^\0-\x7f]/u;
const FOREIGN_LETTER = /[^\0-\x7f]/gu;
const WORD = /[\p{L}\p{M}]+/gu;
/** Characters without a meaning, and those that no text has. */
const STRAY = /(?!\s)\p{Cc}|[\ufffd\p{Cn}\p{Co}]/u;
/** Alone few letters are a word. */
const LONE = /^[^\0-\x7f]$/u;
const ONE_LETTER_WORD = /^[àâåæèéíóöúőîşÀÂÅÆÈÉÍÓÖÚ]$|\P{Script=Latin}/u;
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Thai}/u,
];
/** Marks that texts have, and letters may stand beside. */
const MARK =
  /[\s\p{Cf}“”‘’„‚«»‹›–—‑…·•‧′″°©®™§№€£¥¿¡×½¼¾²³±−、。，．：；？！「」『』（）【】《》〈〉〔〕・～％￥،؛؟׀]/u;
const SYMBOL = /[^\p{L}\p{M}\p{N}\0-\x7f]/gu;
const SYMBOL_IN_WORD = /\p{L}[^\p{L}\p{M}\p{Nd}\s\0-\x7f\p{Cf}’‘·–—‑・]\p{L}/gu;
/** What opens something does not follow a letter. */
const OPENING_BEHIND = /\p{L}[§¶¢£¥¿¡„]/gu;
const MOST_ODD = 0.02;
const MOST_FOREIGN_LETTERS = 0.03;
const LEAST_SCRIPT = 0.6;
const FEWEST_CHARACTERS = 20;
const JAPANESE: ReadonlySet<string> = new Set(['Shift_JIS', 'EUC-JP', 'ISO-2022-JP']);
const LEAST_KANA = 0.15;
/** Narrow ones are in few texts, and in most that are no Japanese. */
const HALF_KANA = /[\uff61-\uff9f]/u;
/** How Chinese is mostly written: what its text has besides these are rare characters and those of other scripts. */
const COMMON_HAN =
  /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经這為個國時來們對會發動過說產種後學經]/gu;
const LEAST_COMMON = 0.12;

/** Says whether bytes that were read by a charset read like a text: words of one script each, in letters of one language. */
export function readsWell(text: string, charset: string): boolean {
  if (hasStrays(text)) return false;
  const alphabets = ALPHABETS.get(charset);
  return alphabets ? readsInLetters(text, charset, alphabets) : readsInCharacters(text, charset);
}

/** Says whether a text has characters without a meaning, as bytes that are read by the wrong charset give them. */
export function hasStrays(text: string): boolean {
  return STRAY.test(text);
}

function readsInLetters(text: string, charset: string, alphabets: readonly string[]): boolean {
  const words = (text.match(WORD) ?? []).filter((word) => FOREIGN.test(word));
  const marks = count(text, SYMBOL_IN_WORD) + count(text, OPENING_BEHIND) + countOddSymbols(text);
  const odd = words.filter(isOdd).length + marks;
  if (odd > Math.max(words.length, 1) * MOST_ODD) return false;
  const letters = words.join('').toLowerCase().match(FOREIGN_LETTER) ?? [];
  if (!LATIN.has(charset) && letters.length < FEWEST_CHARACTERS) return false;
  return alphabets.some((alphabet) => {
    const known = new Set(alphabet.toLowerCase());
    const others = letters.filter((letter) => !known.has(letter)).length;
    return others <= letters.length * MOST_FOREIGN_LETTERS;
  });
}

function isOdd(word: string): boolean {
  if (isMiscased(word) || (LONE.test(word) && !ONE_LETTER_WORD.test(word))) return true;
  return SCRIPTS.filter((script) => script.test(word)).length > 1;
}

/** Within a word a capital follows a small letter in few names; beyond ASCII a capital begins a word, or the word is all capitals. */
function isMiscased(word: string): boolean {
  if (/\p{Ll}\p{Lu}/u.test(word)) return true;
  const capitals = word.match(/\p{Lu}/gu) ?? [];
  return capitals.length > 1 && /\p{Ll}/u.test(word) && FOREIGN.test(capitals.join(''));
}

function countOddSymbols(text: string): number {
  return (text.match(SYMBOL) ?? []).filter((symbol) => !MARK.test(symbol)).length;
}

function readsInCharacters(text: string, charset: string): boolean {
  const characters = text.match(FOREIGN_LETTER) ?? [];
  if (characters.length < FEWEST_CHARACTERS) return false;
  const all = characters.join('');
  const share = (form: RegExp): number => count(all, form) / characters.length;
  const kana = share(/\p{Script=Hiragana}/gu);
  const han = share(/\p{Script=Han}/gu);
  if (charset === 'EUC-KR') return share(/\p{Script=Hangul}/gu) > LEAST_SCRIPT;
  if (JAPANESE.has(charset)) return kana > LEAST_KANA && !HALF_KANA.test(all);
  return han > LEAST_SCRIPT && share(COMMON_HAN) > han * LEAST_COMMON;
}

function count(text: string, form: RegExp): number {
  return text.match(form)?.length ?? 0;
}
