const ACCENTED = /([\p{sc=Latn}\p{sc=Grek}])\p{M}+/gu;
/** Abbreviations that their full stops would tear apart: `U.S.`, `U.K.`, `e.u.`, and torn ones (`U.S .`). */
const DOTTED = /(?<![\p{L}\p{N}.])\p{L}(?:\.\p{L}){1,4}(?![\p{L}\p{N}])/gu;
const APOSTROPHES = /[’‘ʼ′＇]/gu;

/** Folds what a reader does not tell apart: case, accents, widths and ligatures, the stops of an abbreviation, ё and е. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTED, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replaceAll('ё', 'е')
    .replace(DOTTED, (dotted) => dotted.replaceAll('.', ''));
}

/** A name as it is compared: folded, without anything but letters and digits, single spaces. */
export function foldName(name: string): string {
  return foldText(name)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
