import { CUES } from '../speech/cues.ts';
import type { Clause, RussianFinding } from '../speech/finding.ts';
import { isMark, type Word } from '../words.ts';
import { isBody, isOffice } from './offices.ts';

const LONGEST = 8;
const FEWEST_WORDS = 2;
/** What opens a line and speaks for nobody. */
const NO_SPEAKER =
  /^(?:фото|видео|текст|источник|автор|читайте|справка|важно|главное|итог|вывод|вопрос|ответ|дата|время|место|тема|обновлено|подробнее|смотрите|карта)$/u;

const SURNAME = /..(?:[оеё]в|ский|енко|ян|швили|ин)$/u;
/** What ends like a surname. */
const NO_SURNAME = /^(?:один|магазин|бензин|термин|карантин|господин|остров)$|анин$/u;
const ADJECTIVE = /(?:ая|ое|ие|ые|ый|ский)$/u;

/** Finds a line that opens with its speaker: «Лавров: переговоры закончены». */
export function findLine({ words, from, to }: Clause): readonly RussianFinding[] {
  let colon = from;
  while (colon < Math.min(to, from + LONGEST) && !isMark(words[colon], ':')) colon += 1;
  if (colon === from || !isMark(words[colon], ':') || words[colon]?.quotation !== -1) return [];
  const end = isQuotedAt(words, colon + 1) ? cutTopic(words, from, colon) : colon;
  const line = words.slice(from, end);
  const isNamed =
    line.every((word, at) => isName(word, words[from + at - 1])) || isOfficeWithName(line);
  const first = words[from];
  const isQuoted = isQuotedAt(words, colon + 1);
  if (!isNamed || !first?.isCapital || NO_SPEAKER.test(first.lower)) return [];
  if (!isQuoted && !isSpeaker(line)) return [];
  const isEnded = !isQuoted && isMark(words[to - 1], '.');
  const content = { from: colon + 1, to: isEnded ? to - 1 : to };
  if (to - content.from < FEWEST_WORDS) return [];
  return [
    {
      pattern: 'line',
      speaker: { from, to: end },
      cue: { from: colon, to: colon + 1 },
      content: [content],
      negated: false,
    },
  ];
}

function isQuotedAt(words: readonly Word[], at: number): boolean {
  return (words[at]?.quotation ?? -1) >= 0;
}

/** «Ли о мосте: „…“»: what is spoken about is no part of who speaks. */
function cutTopic(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1)
    if (/^обо?$|^о$|^про$/u.test(words[at]?.lower ?? '')) return at;
  return to;
}

/** «Министр энергетики Анна Ким»: an office at the beginning, a name at the end, no verb between. */
function isOfficeWithName(words: readonly Word[]): boolean {
  const [before, last] = words.slice(-2);
  const isNamed = before?.isCapital === true && last?.isCapital === true;
  const isPlain = words.every(({ lower, isMark: mark }) => !mark && !CUES.has(lower));
  return isNamed && isPlain && words.length > 2 && isOffice(words[0]?.lower ?? '');
}

/** «Погода: завтра дождь» has no speaker: an office, a body, a word in Latin letters or a name tells. */
function isSpeaker(words: readonly Word[]): boolean {
  const [first, second] = words;
  if (
    words.some(
      (word) => isOffice(word.lower) || isBody(word) || /^\p{Script=Latin}/u.test(word.text),
    )
  )
    return true;
  if (first === undefined) return false;
  return second === undefined ? isSurname(first.lower) : !ADJECTIVE.test(first.lower);
}

/** A capital, an office, or an initial’s stop. */
function isName(word: Word, before: Word | undefined): boolean {
  if (word.isMark) return isMark(word, '.') && before?.text.length === 1;
  return word.isCapital || isOffice(word.lower);
}

function isSurname(word: string): boolean {
  return SURNAME.test(word) && !NO_SURNAME.test(word);
}
