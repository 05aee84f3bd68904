import type { WordRange } from '../sentences.ts';
import { findSpeakerAfter, findSpeakerBefore } from '../speakers/speaker-phrase.ts';
import { isMark, type Word } from '../words.ts';
import type { FoundCue } from './find-cue.ts';
import { readCue } from './find-cue.ts';
import type { Clause, RussianFinding } from './finding.ts';
import { findOuterCue } from './outer-cue.ts';

const INFINITIVE = /(?:[аеиоуыя]ть|ти|чь)(?:ся|сь)?$/u;
const INSTRUMENTAL = /(?:[оеы]м|им|[еоь]ю|[еоы]й|ами|ями|ыми|ими)$/u;
/** What takes an object: a forecast, a confirmation, what is expressed. */
const WITH_OBJECT =
  /^(?:подтвер|анонс|выраз|опроверг|отрица|отверг|отверга|исключ|раскритик|критик|осуди|осужда|обвин|(?:с?прогноз|предсказ|ожида)(?!.*(?:ся|сь)$)|потреб|требу|предло|предлаг|обеща|пообеща)/u;
const WITH_ABOUT =
  /^(?:сообщ|заяв|объяв|рассказ|предупре|напомн|говор|доклад|доложи|проинформ|извест|передал|переда)/u;
const CALLED = /^(?:назва|называ)/u;
const WITH_TO =
  /^(?:призва|призыва|потребо|требу|попрос|прос|предлож|предлага|посовет|порекоменд|пообещ|обеща|поклял|пригроз|гроз|велел|велел|приказ|намек|над[её])/u;
/** What is refused and not denied: «отверг предложение». */
const OFFER =
  /^(?:предложени|план|ультиматум|инициатив|иде[яюи]|проект|услови|требовани|кандидатур|апелляци|иск|просьб|возможност)/u;
/** How far the object may stand behind its cue: «сообщило в понедельник о». */
const NEAR = 8;

/** Finds what is told without a clause: «сообщило о 112 столкновениях», «опроверг слухи», «призвал к миру», «прогнозирует рост». */
export function findObject({ words, from, to }: Clause): readonly RussianFinding[] {
  for (let at = from; at < to; at += 1) {
    const cue = words[at]?.quotation === -1 ? readCue(words, at) : undefined;
    const content = cue && findContent(words, cue.at, findEnd(words, cue.at + 1, to));
    if (cue === undefined || content === undefined) continue;
    // «Не обещала отказаться», «не сообщал о потерях»: nothing was said.
    if (cue.negated && !/^(?:deny|judge)$/u.test(cue.class)) continue;
    // «Опроверг, что мэр требует платы»: what is denied to be said nobody says.
    if (findOuterCue(words, { from, to: cue.range.from })?.class === 'deny') continue;
    const speaker =
      findSpeakerBefore(words, cue, from) ??
      (at === from ? findSpeakerAfter(words, cue, content.from) : undefined);
    if (speaker === undefined && at !== from) continue;
    const { range, negated } = cue;
    const cueClass = readClass(words, cue, content);
    return [{ pattern: 'thing', speaker, cue: range, content: [content], cueClass, negated }];
  }
  return [];
}

function readClass(
  words: readonly Word[],
  cue: FoundCue,
  { from, to }: WordRange,
): FoundCue['class'] {
  const isOffer = words.slice(from, Math.min(to, from + 3)).some(({ lower }) => OFFER.test(lower));
  return cue.class === 'deny' && isOffer ? 'judge' : cue.class;
}

function findContent(words: readonly Word[], cue: number, to: number): WordRange | undefined {
  const { lower = '' } = words[cue] ?? {};
  if (WITH_OBJECT.test(lower)) return keep(words, { from: cue + 1, to });
  if (CALLED.test(lower)) return keepCalled(words, { from: cue + 1, to });
  const last = Math.min(to, cue + NEAR);
  for (let at = cue + 1; at < last; at += 1) {
    const { lower: word = '' } = words[at] ?? {};
    if (WITH_ABOUT.test(lower) && /^обо?$|^о$/u.test(word) && words[at + 1]?.lower !== 'этом')
      return keep(words, { from: at, to });
    if (WITH_TO.test(lower) && (INFINITIVE.test(word) || /^ко?$/u.test(word)))
      return keep(words, { from: cue + 1, to });
  }
  return undefined;
}

/** Something of two words, or one that is no pronoun. */
function keep(words: readonly Word[], range: WordRange): WordRange | undefined {
  const inside = words.slice(range.from, range.to).filter((word) => !word.isMark);
  const isEmpty = inside.every(({ lower }) =>
    /^(?:это|этого|этом|его|ее|их|об?|все|такое)$/u.test(lower),
  );
  return inside.length === 0 || isEmpty ? undefined : range;
}

/** «Назвало сообщения ложью»: something, and what it is called. «Назвал дату» calls nothing anything. */
function keepCalled(words: readonly Word[], range: WordRange): WordRange | undefined {
  const inside = words.slice(range.from, range.to).filter((word) => !word.isMark);
  const isPlain = inside.every(({ quotation }) => quotation < 0);
  return isPlain && inside.length > 1 && inside.some(({ lower }) => INSTRUMENTAL.test(lower))
    ? range
    : undefined;
}

/** Up to the next clause, or the end of the sentence. */
function findEnd(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const isOutside = words[at]?.quotation === -1;
    if (isOutside && isMark(words[at], ',', ';', '—', ':', '.', '!', '?', '…', '...')) {
      // A comma between like things goes on: «обвинил США, Израиль и НАТО»; so does a number.
      if (isMark(words[at], '.') && words[at + 1] !== undefined && at + 1 < to) continue;
      return at;
    }
  }
  return to;
}
