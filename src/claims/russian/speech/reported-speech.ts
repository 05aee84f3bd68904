import type { WordRange } from '../sentences.ts';
import { isOffice } from '../speakers/offices.ts';
import { findSpeakerAfter, findSpeakerBefore } from '../speakers/speaker-phrase.ts';
import { isMark, type Word } from '../words.ts';
import { SPEAKER_PHRASES } from './cues.ts';
import { type FoundCue, findCue, readCue } from './find-cue.ts';
import type { Clause, RussianFinding } from './finding.ts';

const CONJUNCTION = /^(?:что|будто|чтобы)$/u;
/** How far «что» may stand behind its cue: «заявил журналистам в понедельник, что». */
const NEAR = 14;
const FEWEST_WORDS = 3;
const LONGEST_NAME = 3;
/** «, передает РИА Новости со ссылкой на министра». */
const LONGEST_HAND_ON = 12;

/** Finds what is reported with a conjunction: Ли заявил, что переговоры продолжатся. */
export function findClause({ words, from, to }: Clause): readonly RussianFinding[] {
  for (let at = from; at < to; at += 1) {
    const first = words[at]?.quotation === -1 ? readCue(words, at) : undefined;
    const conjunction = first && findConjunction(words, first.at, to);
    if (first === undefined || conjunction === undefined) continue;
    // «Призвал к миру и добавил, что»: the last cue before the conjunction has it.
    const cue = findLastCue(words, { from: first.at, to: conjunction }) ?? first;
    // «Порт закрыт, сказал Ли, добавив, что»: he has said what stands before.
    if (isTrailing(words, first, conjunction)) continue;
    const content = { from: conjunction + 1, to: cutHandedOn(words, conjunction + 1, to) };
    const speaker =
      findSpeakerBefore(words, cue, from) ?? findSpeakerAfter(words, cue, conjunction);
    return compose('clause', { cue, speaker, content: [content] }, words);
  }
  return [];
}

function isTrailing(words: readonly Word[], cue: FoundCue, to: number): boolean {
  const comma = findComma(words, cue.at + 1, to - 1);
  if (comma === undefined || !isMark(words[cue.range.from - 1], ',')) return false;
  const speaker = findSpeakerAfter(words, cue, comma);
  return speaker !== undefined && words.slice(speaker.from, speaker.to).some(isNaming);
}

function isNaming({ isCapital, lower }: Word): boolean {
  return isCapital || isOffice(lower);
}

function findLastCue(words: readonly Word[], { from, to }: WordRange): FoundCue | undefined {
  for (let at = to - 1; at >= from; at -= 1) {
    const cue = words[at]?.quotation === -1 ? readCue(words, at) : undefined;
    if (cue) return cue;
  }
  return undefined;
}

/** «…, что порт закрыт, сообщает агентство»: who hands it on is no part of it. */
function cutHandedOn(words: readonly Word[], from: number, to: number): number {
  const end = cutStop(words, to);
  for (let at = Math.max(from + 1, end - LONGEST_HAND_ON); at < end; at += 1) {
    if (!isMark(words[at], ',') || words[at]?.quotation !== -1) continue;
    const cue = readCue(words, at + 1);
    const isLast =
      cue?.class === 'say' && !words.slice(at + 1, end).some((word) => isMark(word, ','));
    if (isLast && /(?:ет|ют|ит|ят|шет|шут)$/u.test(words[at + 1]?.lower ?? '')) return at;
  }
  return end;
}

/** «Ли заявил журналистам, что», «Ли сообщил о том, что»: the comma and the conjunction, before any other clause. */
function findConjunction(words: readonly Word[], cue: number, to: number): number | undefined {
  for (let at = cue + 1; at < Math.min(to, cue + NEAR); at += 1) {
    if (isMark(words[at], '—', ':', ';') && words[at]?.quotation === -1) return undefined;
    if (countQuoted(words, cue, at) > LONGEST_NAME) return undefined;
    if (CONJUNCTION.test(words[at]?.lower ?? '') && isMark(words[at - 1], ',')) return at;
  }
  return undefined;
}

/** «Сообщил агентству „Заря“, что»: a name in quotation marks is no speech. */
function countQuoted(words: readonly Word[], from: number, to: number): number {
  return words.slice(from, to).filter(({ quotation, isMark: mark }) => quotation >= 0 && !mark)
    .length;
}

/** Finds what a speaker phrase marks: По словам министра, переговоры продолжатся. */
export function findAccording({ words, from, to }: Clause): readonly RussianFinding[] {
  for (let at = from; at < to; at += 1) {
    const phrase = words[at]?.quotation === -1 ? readSpeakerPhrase(words, at) : undefined;
    if (phrase === undefined) continue;
    const end = findComma(words, phrase.cue.to, to);
    const isLast = end === undefined || isMark(words[end], '.');
    const speaker = phrase.speaker ?? { from: phrase.cue.to, to: end ?? cutStop(words, to) };
    const before = {
      from: skipLinks(words, from, at),
      to: isMark(words[at - 1], ',') ? at - 1 : at,
    };
    const after = { from: (end ?? to) + 1, to: cutStop(words, to) };
    // «По данным на 5 марта»: by nobody.
    if (/^(?:на|за|от|с|до|к)$/u.test(words[speaker.from]?.lower ?? '')) continue;
    if (speaker.from >= speaker.to || (before.from >= before.to && isLast)) continue;
    // A phrase that no comma sets off may be no aside: «действовал по данным разведки».
    if (before.from < before.to && !isMark(words[at - 1], ',')) continue;
    return compose('according', { cue: phrase.cue, speaker, content: [before, after] }, words);
  }
  return [];
}

/** «по словам», or with the speaker inside: «по его словам». */
function readSpeakerPhrase(
  words: readonly Word[],
  at: number,
): { readonly cue: WordRange; readonly speaker?: WordRange } | undefined {
  const phrase = SPEAKER_PHRASES.find((parts) =>
    parts.every((part, offset) => words[at + offset]?.lower === part),
  );
  if (phrase) return { cue: { from: at, to: at + phrase.length } };
  const isInside =
    words[at]?.lower === 'по' &&
    /^(?:его|ее|их)$/u.test(words[at + 1]?.lower ?? '') &&
    SPEAKER_PHRASES.some(([, noun]) => noun === words[at + 2]?.lower);
  return isInside
    ? { cue: { from: at, to: at + 3 }, speaker: { from: at + 1, to: at + 2 } }
    : undefined;
}

/** Finds what «как» hands on: Как сообщил министр, переговоры продолжатся. */
export function findAsSaid({ words, from, to }: Clause): readonly RussianFinding[] {
  for (let at = from; at < to - 1; at += 1) {
    const isOpen = at === from || isMark(words[at - 1], ',', '—');
    const cue = isOpen && words[at]?.lower === 'как' ? findNear(words, at + 1, to) : undefined;
    if (cue === undefined) continue;
    const end = findSpeakerEnd(words, cue.at + 1, to) ?? cutStop(words, to);
    const speaker = findSpeakerAfter(words, cue, end) ?? findSpeakerBefore(words, cue, at + 1);
    const before = { from, to: Math.max(from, at - 1) };
    const after = { from: end + 1, to: cutStop(words, to) };
    if (speaker !== undefined || IMPERSONAL.test(words[cue.at]?.lower ?? '')) {
      return compose('framed', { cue, speaker, content: [before, after] }, words);
    }
  }
  return [];
}

/** Finds who is named behind what they said: Переговоры продолжатся, сообщил министр. */
export function findTrailing({ words, from, to }: Clause): readonly RussianFinding[] {
  for (let at = from + 2; at < to; at += 1) {
    const cue = words[at]?.quotation === -1 ? readCue(words, at) : undefined;
    const end = cue && findSpokenEnd(words, cue.range.from);
    if (cue === undefined || end === undefined) continue;
    const speaker = findSpeakerAfter(words, cue, to);
    const content = [{ from, to: end }, ...findRest(words, cue.at, to)];
    const count = content.reduce((sum, range) => sum + countWords(words, range), 0);
    if (speaker === undefined || count < FEWEST_WORDS - 1) continue;
    return compose('inverted', { cue, speaker, content }, words);
  }
  return [];
}

/** Where the words end that are followed by «, считает Ли» or «— так считают в НАТО». */
function findSpokenEnd(words: readonly Word[], cue: number): number | undefined {
  if (isMark(words[cue - 1], ',')) return cue - 1;
  return words[cue - 1]?.lower === 'так' && isMark(words[cue - 2], '—') ? cue - 2 : undefined;
}

/** «Порт, считает Ли, закроют»: what goes on behind the speaker; no aside about them. */
function findRest(words: readonly Word[], cue: number, to: number): readonly WordRange[] {
  const end = findComma(words, cue + 1, to);
  if (end === undefined) return [];
  const rest = { from: isMark(words[end + 1], '—') ? end + 2 : end + 1, to: cutStop(words, to) };
  const { lower = '', isCapital = false } = words[rest.from] ?? {};
  const isAside = ASIDE.test(lower) || DESCRIBES.test(lower) || isOffice(lower);
  return isCapital || isAside || countWords(words, rest) === 0 ? [] : [rest];
}

const ASIDE =
  /^(?:.{3,}(?:[аеиуя]я|в|вши|ясь|вшись)|ссылаясь|в|во|на|по|передает|передают|сообщает|сообщают|пишет|пишут|однако)$/u;

function findNear(words: readonly Word[], from: number, to: number): FoundCue | undefined {
  return findCue(words, { from, to: Math.min(to, from + 3) });
}

interface Parts {
  readonly cue: FoundCue | WordRange;
  readonly speaker: WordRange | undefined;
  readonly content: readonly WordRange[];
}

function compose(
  pattern: RussianFinding['pattern'],
  { cue, speaker, content }: Parts,
  words: readonly Word[],
): readonly RussianFinding[] {
  const kept = content.filter((range) => countWords(words, range) > 0);
  if (kept.length === 0) return [];
  const common = { pattern, speaker, content: kept };
  return 'range' in cue
    ? [{ ...common, cue: cue.range, cueClass: cue.class, negated: cue.negated }]
    : [{ ...common, cue, negated: false }];
}

/** «Как сообщалось ранее»: by nobody. */
const IMPERSONAL = /^(?:сообща|отмеча|утвержда|указыва|говор)[а-я]*(?:ся|сь)$/u;

/** «Но», «При этом» before the phrase hang on the sentence before. */
function skipLinks(words: readonly Word[], from: number, to: number): number {
  const isLink = words.slice(from, to).every(({ lower, isMark: mark }) => mark || LINKS.has(lower));
  return isLink ? to : from;
}

const LINKS = new Set('но а и однако при этом вместе с тем так кроме того также'.split(' '));

/** «Источник, знакомый с делом, …»: what describes a speaker goes with it. */
function findSpeakerEnd(words: readonly Word[], from: number, to: number): number | undefined {
  const end = findComma(words, from, to);
  const isDescribed = end !== undefined && DESCRIBES.test(words[end + 1]?.lower ?? '');
  return isDescribed ? (findComma(words, end + 1, to) ?? end) : end;
}

const DESCRIBES =
  /^(?:.+(?:щ|вш)(?:ий|ая|ее|ие)|знаком(?:ый|ая|ые)|близк(?:ий|ая|ие)|котор(?:ый|ая|ое|ые))$/u;

function findComma(words: readonly Word[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) {
    if (words[at]?.quotation === -1 && isMark(words[at], ',')) return at;
  }
  return undefined;
}

function cutStop(words: readonly Word[], to: number): number {
  return isMark(words[to - 1], '.', '!', '?', '…') ? to - 1 : to;
}

function countWords(words: readonly Word[], { from, to }: WordRange): number {
  return words.slice(from, to).filter((word) => !word.isMark).length;
}
