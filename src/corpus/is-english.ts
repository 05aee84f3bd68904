const COMMON = new Set(
  'the of and to that for with was on as by from which are his it has have this be or not they at'.split(
    ' ',
  ),
);
const FEWEST_WORDS = 25;
const MOST_WORDS = 2_000;
const LEAST_SHARE = 0.15;
const LEAST_ARTICLES = 0.02;

/** Says whether paragraphs are English beyond doubt: enough words, and many of them those every English text is made of. */
export function isEnglish(paragraphs: readonly string[]): boolean {
  const words = listWords(paragraphs);
  const common = words.filter((word) => COMMON.has(word)).length;
  const articles = words.filter((word) => word === 'the').length;
  return (
    words.length >= FEWEST_WORDS &&
    common >= words.length * LEAST_SHARE &&
    articles >= words.length * LEAST_ARTICLES
  );
}

function listWords(paragraphs: readonly string[]): readonly string[] {
  const words: string[] = [];
  for (const paragraph of paragraphs) {
    if (words.length >= MOST_WORDS) break;
    for (const [word] of paragraph.slice(0, 10 * MOST_WORDS).matchAll(/\p{L}+/gu))
      words.push(word.toLowerCase());
  }
  return words;
}
