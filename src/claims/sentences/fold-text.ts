const SINGLE_MARK = /[‘’‚‛′]/gu;
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const TYPED_MARK = /''|``/gu;

/**
 * Folds what only typography tells apart, for matching alone: the answer is exactly as long as the text,
 * so a place in the one is the same place in the other.
 */
export function foldText(text: string): string {
  return text
    .replace(ODD_SPACE, ' ')
    .replace(SINGLE_MARK, "'")
    .replace(TYPED_MARK, '" ')
    .replace(LONE_SURROGATE, '?');
}
