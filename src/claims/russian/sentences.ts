import type { TextSpan } from '../../domain/article.ts';
import { isMark, type Word } from './words.ts';

/** A sentence as a stretch of the passage's words, `to` not included. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

const LONGEST = 400;
/** Their full stop ends no sentence; a single capital is somebody's initial. */
const ABBREVIATION =
  /^(?:г|гг|в|вв|им|т|д|е|п|к|н|э|ул|пр|р|руб|коп|тыс|стр|рис|см|ср|др|пр|напр|акад|проф|ген|полк|чел|обл|р-н|\p{L})$/u;

/** Splits a passage's words into sentences, none of which ends inside a quotation that is closed. */
export function splitSentences(
  words: readonly Word[],
  closed: readonly boolean[],
): readonly WordRange[] {
  const sentences: WordRange[] = [];
  let from = 0;
  words.forEach((_word, at) => {
    const isLong = at + 1 - from >= LONGEST;
    if (isLong || at + 1 === words.length || endsSentence(words, at, closed)) {
      sentences.push({ from, to: at + 1 });
      from = at + 1;
    }
  });
  return sentences;
}

function endsSentence(words: readonly Word[], at: number, closed: readonly boolean[]): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next) return false;
  if (isInside(word, next, closed)) return false;
  const ending = word.quotation >= 0 && isMark(word, '»', '”', '“', '"') ? words[at - 1] : word;
  if (!isMark(ending, '.', '!', '?', '…', '...')) return false;
  if (ending === words[at] && isAbbreviation(words, at)) return false;
  // «Нет!» — сказал он: the dash goes on with the sentence, and so does a small letter.
  return next.isCapital || /^\p{N}/u.test(next.text) || isMark(next, '«', '“', '„', '"');
}

function isInside(word: Word, next: Word, closed: readonly boolean[]): boolean {
  return (
    word.quotation >= 0 && word.quotation === next.quotation && closed[word.quotation] === true
  );
}

function isAbbreviation(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!isMark(words[at], '.') || !before || before.end !== words[at]?.start) return false;
  return ABBREVIATION.test(before.lower);
}

/** The words of a sentence without its closing marks, as a span. */
export function findSentenceSpan(words: readonly Word[], { from, to }: WordRange): TextSpan {
  const [first, last] = [words[from], words[to - 1]];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}
