const HYPHEN_END = /(?<head>[\p{L}\p{M}\p{N}]{1,60})(?<hyphen>[-\u2010\u00ad])$/u;
const DASH_END = /\S[—–]$/u;
const WORD = /[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu;
const WORD_START = /^[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/u;
/** “short- and long-term” */
const SUSPENDED = /^(?:and|or|to|und|oder|et|ou|y)\b/u;
/** Words that are hardly ever the first half of a longer one. */
const FIRST_HALF = /^(?:self|well|half|quasi|vice|non)$/iu;
const LONGEST_WORD = 60;
const SOFT_HYPHEN = '\u00ad';

/** The words of a document as they stand within its lines; they tell which hyphens belong to a word. */
export type Vocabulary = ReadonlySet<string>;

/** Collects the words that no end of a line can have cut. */
export function collectWords(lines: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  for (const line of lines) {
    for (const word of line.match(WORD)?.slice(1, -1) ?? []) words.add(fold(word));
  }
  return words;
}

/** Joins the lines of a paragraph; a word that the end of a line hyphenates is whole again. */
export function joinLines(lines: readonly string[], words: Vocabulary): string {
  return lines.reduce((text, line) => (text === '' ? line : join(text, line, words)), '');
}

/** Says whether a line ends within a word. */
export function endsInWord(line: string): boolean {
  return HYPHEN_END.test(line.slice(-LONGEST_WORD));
}

function join(text: string, line: string, words: Vocabulary): string {
  if (DASH_END.test(text.slice(-2))) return text + line;
  const { head = '', hyphen = '' } = HYPHEN_END.exec(text.slice(-LONGEST_WORD))?.groups ?? {};
  if (hyphen === '' || SUSPENDED.test(line)) return `${text} ${line}`;
  if (hyphen !== SOFT_HYPHEN && keepsHyphen(head, line, words)) return text + line;
  return text.slice(0, -1) + line;
}

/** “Sino-Russian” and “2023-24” keep theirs, and what the document writes with one elsewhere. */
function keepsHyphen(head: string, line: string, words: Vocabulary): boolean {
  const tail = WORD_START.exec(line)?.[0] ?? '';
  if (!/^\p{Ll}/u.test(tail) || /\p{N}/u.test(head)) return true;
  if (words.has(fold(head + tail))) return false;
  return words.has(fold(`${head}-${tail}`)) || FIRST_HALF.test(head);
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll('\u2010', '-');
}
