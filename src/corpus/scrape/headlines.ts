const LONGEST_TITLE = 130;
const LONGEST_FIRST_LINE = 220;
const LONGEST_TEASER = 600;

const STATEMENT_END = /[.;,。；，]["”’」』)）\]]*$/u;
const SENTENCE_END = /[.!…:;,。！：；，]["”’」』)）\]]*$/u;
const ANY_END = /[.!?…:;,。！？：；，]["”’」』)）\]]*$/u;
const ABBREVIATION_END = /\b(?:\p{Lu}\.){2,4}["”’)\]]*$/u;
const ELLIPSIS = /(?:\.\.\.|…|\[(?:\.\.\.|…)\])$/u;
/** Says whether the first line of a text is its headline: it may be long, and does not end like a statement. */
export function isTitle(line: string): boolean {
  if (line === '' || line.length > LONGEST_FIRST_LINE) return false;
  if (line.length > LONGEST_TITLE) return !ANY_END.test(line);
  return !STATEMENT_END.test(line) || ABBREVIATION_END.test(line);
}

/** Says whether a line further down looks like a headline: short, and not ended like a sentence unless it asks. */
export function isTitleLike(line: string): boolean {
  return line.length < LONGEST_TITLE && (!SENTENCE_END.test(line) || ABBREVIATION_END.test(line));
}

/** Says whether a paragraph breaks off, as the first words of another article do. */
export function breaksOff(paragraph: string): boolean {
  return paragraph.length < LONGEST_TEASER && ELLIPSIS.test(paragraph);
}
