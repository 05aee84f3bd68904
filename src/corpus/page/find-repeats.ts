import type { Paragraph } from './box.ts';

/** A pulled quotation stands near what it repeats. */
const REACH = 12;
const SHORTEST = 24;
const LONGEST = 320;
const FEWEST_WORDS = 4;
/** What repeats a paragraph nearly whole is that paragraph again, and a refrain perhaps. */
const MOST_SHARE = 0.9;
const HEADING = /^h[1-6]$/u;

/** Finds what a page pulls out of its own text: short paragraphs, set otherwise than the longer one nearby that has the same words. */
export function findRepeats(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const folded = paragraphs.map(({ text }) => fold(text));
  return new Set(
    paragraphs.filter((paragraph, index) => {
      const words = folded[index] ?? '';
      if (words.length < SHORTEST || words.length > LONGEST) return false;
      if (words.split(' ').length < FEWEST_WORDS || HEADING.test(paragraph.box.tag)) return false;
      const start = Math.max(0, index - REACH);
      return folded.slice(start, index + REACH + 1).some((other, at) => {
        const isLonger = words.length < other.length * MOST_SHARE;
        return (
          isLonger &&
          ` ${other} `.includes(` ${words} `) &&
          setting(paragraphs[start + at]) !== setting(paragraph)
        );
      });
    }),
  );
}

/** Where a paragraph stands in the page, as far as that shows. */
function setting(paragraph: Paragraph | undefined): string {
  const { tag = '', names = '', parent } = paragraph?.box ?? {};
  return [tag, names, parent?.tag, parent?.names].join('|');
}

/** Marks of quotation and emphasis are set anew where words are pulled out. */
function fold(words: string): string {
  return words
    .slice(0, 4_000)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
