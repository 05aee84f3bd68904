import { isDateLine } from './date-lines.ts';
import type { Draft } from './draft.ts';
import { headsComments, isFooter } from './page-furniture.ts';

const NUMBERED = /^\d{1,4}\. (?<name>\S.{0,60}) says:?$/iu;
const DATED = /^\S.{0,60} (?:says|said|wrote|writes):$/iu;
const AGO = /^\S.{0,60} ?[•·|] ?\d{1,2} (?:minute|hour|day|week|month|year)s? ago$/iu;
const COUNTED = /\b\d{1,5}\b/u;
const LEAST_PROSE = 80;
const FEWEST_PROSE = 3;
const LONGEST_LINE = 100;
const MOST_NAME_WORDS = 6;
/** How a heading in a numbered list begins: “3. What the treaty says”. */
const NO_NAME =
  /^(?:what|who|why|how|when|where|which|the|this|that|these|our|it|he|she|they|nobody|everyone)\b/iu;

/** Labels what readers wrote below the article, from the first of them to the end of the page. */
export function labelComments(drafts: readonly Draft[]): readonly Draft[] {
  const first = drafts.findIndex(({ words, role }, index) => {
    if (role !== 'body' || words.length > LONGEST_LINE) return false;
    if (headsComments(words) && isBehindText(words, index, drafts)) return true;
    return opensComment(words, drafts[index + 1]?.words ?? '');
  });
  if (first === -1) return drafts;
  return drafts.map((draft, index) =>
    index < first ? draft : { ...draft, role: isFooter(draft.words) ? 'footer' : 'comment' },
  );
}

/** A heading that counts comments stands behind the text, however short that is; another one rather within. */
function isBehindText(words: string, index: number, drafts: readonly Draft[]): boolean {
  if (index * 2 > drafts.length) return true;
  const prose = drafts.slice(0, index).filter((draft) => draft.words.length > LEAST_PROSE);
  return COUNTED.test(words) && prose.length >= FEWEST_PROSE;
}

function opensComment(line: string, below: string): boolean {
  const name = NUMBERED.exec(line)?.groups?.['name'];
  if (name !== undefined) return name.split(' ').length <= MOST_NAME_WORDS && !NO_NAME.test(name);
  return AGO.test(line) || (DATED.test(line) && isDateLine(below));
}
