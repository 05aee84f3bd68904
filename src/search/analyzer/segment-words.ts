/** Scripts that write no space between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;
const RUN =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\p{M}ー]+|[^\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]+/gu;
/** The segmenter collapses on long texts: 10,000 characters a second at 40,000. */
const MOST_AT_ONCE = 800;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Whether a text holds a script without spaces between its words. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** Splits a word where its script changes, and the parts without spaces into words and pairs of characters. */
export function segmentWords(word: string): readonly string[] {
  return (word.match(RUN) ?? []).flatMap((run) => (isUnspaced(run) ? segmentRun(run) : [run]));
}

/** The segmenter's words, and every two characters that stand together: where they disagree on a word, the pairs still meet. */
function segmentRun(run: string): readonly string[] {
  const characters = Array.from(run);
  if (characters.length < 3) return [run];
  const terms: string[] = [];
  for (let at = 0; at < characters.length; at += MOST_AT_ONCE) {
    const piece = characters.slice(at, at + MOST_AT_ONCE).join('');
    for (const { segment } of segmenter.segment(piece)) {
      if (Array.from(segment).length > 2) terms.push(segment);
    }
  }
  const pairs = characters.slice(0, -1).map((character, at) => character + characters[at + 1]);
  return [...terms, ...pairs];
}
