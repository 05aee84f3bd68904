import { readBiography } from './biographies.ts';
import type { Draft } from './draft.ts';
import { breaksOff, isTitleLike } from './headlines.ts';

const SHORTEST_PROSE = 60;

/** Tells for each paragraph whether the article is over behind it: what follows is hardly prose, and what went before was. */
export function measureTails(drafts: readonly Draft[]): readonly boolean[] {
  const total = drafts.filter(isProse).length;
  const bodies = drafts.filter(({ role }) => role === 'body').length;
  let [proseBefore, bodiesSoFar] = [0, 0];
  return drafts.map((draft) => {
    bodiesSoFar += Number(draft.role === 'body');
    const before = proseBefore;
    proseBefore += Number(isProse(draft));
    const [proseAfter, bodiesAfter] = [total - proseBefore, bodies - bodiesSoFar];
    return before > proseAfter && (proseAfter <= 1 || proseAfter * 4 <= bodiesAfter);
  });
}

function isProse({ role, words }: Draft): boolean {
  if (role !== 'body' || weighWords(words) < SHORTEST_PROSE) return false;
  return !isTitleLike(words) && !breaksOff(words) && readBiography(words) === undefined;
}

/** A Chinese or Japanese character says as much as three letters. */
function weighWords(words: string): number {
  if (words.length >= SHORTEST_PROSE) return words.length;
  return words.length + 2 * (words.match(DENSE)?.length ?? 0);
}

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
