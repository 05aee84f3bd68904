import { foldBlanks } from '../blanks.ts';

const LONGEST = 600;
const HEADING = /^#{1,6} (?=\S)/u;
/** A line that is wholly in bold or italics, or wholly a link, as Markdown writes them. */
const EMPHASISED = /^(?<mark>\*{1,3}|_{1,3})(?=[^\s*_])(?<words>[^*_]{1,500})(?<=\S)\k<mark>$/u;
const LINKED = /^\[(?<words>[^\]![]{1,300})\]\([^()\s]{1,300}\)$/u;

/** Gives the words of a line as they are matched: without what nobody sees, and without Markdown’s marks around all of it. */
export function readPlainWords(line: string): string {
  const words = foldBlanks(line);
  if (words.length > LONGEST || !/^[#*_[]/u.test(words)) return words;
  const bare = words.replace(HEADING, '');
  return (EMPHASISED.exec(bare) ?? LINKED.exec(bare))?.groups?.['words'] ?? bare;
}

/** Says whether Markdown marks a line as a heading. */
export function isMarkedHeading(line: string): boolean {
  return HEADING.test(line);
}
