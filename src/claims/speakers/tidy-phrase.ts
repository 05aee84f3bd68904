const MARKS = ',;:—– ';

/** A phrase on one line, without marks at either end; counted rather than matched, so that a long row of marks costs nothing. */
export function tidyPhrase(phrase: string): string {
  const words = phrase.replace(/\s+/gu, ' ');
  let start = 0;
  let end = words.length;
  while (start < end && MARKS.includes(words.charAt(start))) start += 1;
  while (end > start && MARKS.includes(words.charAt(end - 1))) end -= 1;
  return start < end ? words.slice(start, end) : words.trim();
}
