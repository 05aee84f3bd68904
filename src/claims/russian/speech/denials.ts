import type { WordRange } from '../sentences.ts';
import { isBody, isOffice } from '../speakers/offices.ts';
import { findSpeakerAfter, findSpeakerBefore } from '../speakers/speaker-phrase.ts';
import type { Word } from '../words.ts';
import { type FoundCue, readCue } from './find-cue.ts';
import type { Clause, RussianFinding } from './finding.ts';

/** What is denied stands first: «Слухи о базе власти опровергли». */
const RUMOUR =
  /^(?:слух|сообщени|информаци|данны|обвинени|утверждени|заявлени|публикаци|сведени|домысл|предположени|подозрени|версию)/u;
const MANY =
  /^(?:власт[иь]|чиновники|представители|ведомств|военные|дипломаты|стороны?$|чиновник|региональн)/u;
const ADJECTIVE = /(?:ые|ие|ый|ий|ая|ое)$/u;
const PASSIVE =
  /^(?:опровергнут[аоы]?|отвергнут[аоы]?|опровергается|опровергаются|отрицается|отрицаются)$/u;
const FEWEST_WORDS = 2;

/** Finds a denial behind what it denies: «Слухи о базе власти опровергли», «Сообщения о взрыве опровергнуты властями». */
export function findDeniedFirst({ words, from, to }: Clause): readonly RussianFinding[] {
  const first = skipDeterminers(words, from);
  if (!RUMOUR.test(words[first]?.lower ?? '')) return [];
  for (let at = first + 1; at < to; at += 1) {
    const word = words[at];
    if (word === undefined || word.quotation >= 0) continue;
    if (PASSIVE.test(word.lower)) return composePassive(words, { from, at, to });
    const cue = readCue(words, at);
    if (cue === undefined) continue;
    const speaker = cue.class === 'deny' ? findNear(words, first + 1, cue.range.from) : undefined;
    const behind = speaker ?? (cue.class === 'deny' ? findSpeakerAfter(words, cue, to) : undefined);
    const content = { from, to: speaker?.from ?? cue.range.from };
    const end = /^(?:в|во)$/u.test(words[content.to - 1]?.lower ?? '')
      ? content.to - 1
      : content.to;
    if (behind === undefined || end - from < FEWEST_WORDS) return [];
    const { range, class: cueClass, negated } = cue;
    return [
      {
        pattern: 'thing',
        speaker: behind,
        cue: range,
        content: [{ from, to: end }],
        cueClass,
        negated,
      },
    ];
  }
  return [];
}

function skipDeterminers(words: readonly Word[], from: number): number {
  return /^(?:эти|эту|все|такие|любые|подобные|появившиеся|прежние)$/u.test(
    words[from]?.lower ?? '',
  )
    ? from + 1
    : from;
}

function composePassive(
  words: readonly Word[],
  { from, at, to }: { readonly from: number; readonly at: number; readonly to: number },
): readonly RussianFinding[] {
  const begin = /^(?:был[аои]?|были)$/u.test(words[at - 1]?.lower ?? '') ? at - 1 : at;
  const cue = {
    class: 'deny',
    agreement: 'any',
    at,
    range: { from: begin, to: at + 1 },
    negated: false,
  } as const;
  const speaker = findSpeakerAfter(words, cue, to);
  const content = { from, to: begin };
  if (begin - from < FEWEST_WORDS) return [];
  return [
    {
      pattern: 'passive',
      speaker,
      cue: cue.range,
      content: [content],
      cueClass: 'deny',
      negated: false,
    },
  ];
}

/** The speaker right before the cue: the words that may name one, with their adjectives. */
function findNear(words: readonly Word[], from: number, to: number): WordRange | undefined {
  let start = to;
  while (start > from && isSpeakerWord(words[start - 1])) start -= 1;
  start = skipObject(words, start, to);
  while (start > from && start < to && ADJECTIVE.test(words[start - 1]?.lower ?? '')) start -= 1;
  return start < to ? { from: start, to } : undefined;
}

/** «о базе США власти», «с Китаем Путин»: what belongs to the rumour is no part of who denies it. */
function skipObject(words: readonly Word[], start: number, to: number): number {
  const run = words.slice(start, to);
  const head = run.findIndex(({ isCapital }) => !isCapital);
  const body = run.findIndex((word) => isBody(word) && !isBody({ lower: '', text: word.text }));
  if (head >= 0 || body >= 0) return start + (head >= 0 ? head : body);
  const isBehind = /^(?:с|со|о|об|в|на|к|из|от|против)$/u.test(words[start - 1]?.lower ?? '');
  return isBehind && run.length > 1 ? start + 1 : start;
}

function isSpeakerWord(word: Word | undefined): boolean {
  if (word === undefined || word.isMark) return false;
  return word.isCapital || isOffice(word.lower) || isBody(word) || MANY.test(word.lower);
}

const THAT = /^(?:это|этого|что|которое|которые|которую)$/u;
/** «Эту информацию», «такие сообщения»: the same in more words. */
const SUCH = /^(?:эт[иу]|так(?:ие|ую)|данн(?:ые|ую))$/u;
const NOT_CONFIRMED = /^подтвер/u;
const SHORT = 8;

/** Reads «Киев это отрицает» and «в Киеве эту информацию не подтвердили»: an answer to what was said before. */
export function readDenialOfThat({
  words,
  from,
  to,
}: Clause): Omit<RussianFinding, 'content'> | undefined {
  const clause = words.slice(from, to);
  if (clause.filter((word) => !word.isMark).length > SHORT) return undefined;
  // «что Киев сказал, но Осло это отрицает» holds two of them.
  if (clause.some((word, at) => at < clause.length - 1 && word.isMark)) return undefined;
  const offset = clause.findIndex((_word, at) => isAnswer(words, from + at));
  const cue = offset < 0 ? undefined : readCue(words, from + offset);
  const that = findThat(words, from, to);
  if (cue === undefined || that === undefined) return undefined;
  const speaker = findSpeakerAside(words, { clause: { from, to }, that, cue });
  if (speaker === undefined) return undefined;
  return { pattern: 'thing', speaker, cue: cue.range, cueClass: cue.class, negated: cue.negated };
}

function isAnswer(words: readonly Word[], at: number): boolean {
  const cue = readCue(words, at);
  return (
    cue?.class === 'deny' || (cue?.negated === true && NOT_CONFIRMED.test(words[at]?.lower ?? ''))
  );
}

function findThat(words: readonly Word[], from: number, to: number): WordRange | undefined {
  for (let at = from; at < to; at += 1) {
    const { lower = '' } = words[at] ?? {};
    if (THAT.test(lower)) return { from: at, to: at + 1 };
    if (SUCH.test(lower) && RUMOUR.test(words[at + 1]?.lower ?? ''))
      return { from: at, to: at + 2 };
  }
  return undefined;
}

/** The speaker stands between, before or behind «это» and its cue. */
function findSpeakerAside(
  words: readonly Word[],
  {
    clause,
    that,
    cue,
  }: { readonly clause: WordRange; readonly that: WordRange; readonly cue: FoundCue },
): WordRange | undefined {
  const end = that.to === cue.range.from ? that.from : cue.range.from;
  const begin = that.from === clause.from ? that.to : clause.from;
  const range = { from: end, to: cue.range.to };
  return (
    findSpeakerBefore(words, { ...cue, range }, begin) ??
    findSpeakerAfter(words, cue, that.from > cue.at ? that.from : clause.to)
  );
}
