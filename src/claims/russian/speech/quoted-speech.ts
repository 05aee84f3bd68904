import type { WordRange } from '../sentences.ts';
import { findSpeakerAfter, findSpeakerBefore } from '../speakers/speaker-phrase.ts';
import { isMark, type Word } from '../words.ts';
import { findCue, readCue } from './find-cue.ts';
import type { Clause, RussianFinding } from './finding.ts';
import { findOuterCue } from './outer-cue.ts';

/** How far behind a dash its cue may stand: «— с гордостью сказал Ли». */
const NEAR = 4;
const LONGEST_NAME = 3;
const CLOSING = ['»', '”', '“', '"'] as const;

/** Finds who spoke a quotation that a dash follows: «Мы готовы», — сказал Ли. */
export function findDashed({ words, from, to }: Clause): readonly RussianFinding[] {
  return listQuotations(words, { from, to }).flatMap((quotation) => {
    let at = quotation.to;
    if (isMark(words[at], ',')) at += 1;
    if (!isMark(words[at], '—')) return [];
    const end = findClauseEnd(words, at + 1, to);
    return composeFinding(words, { from: at + 1, to: end }, [quotation]);
  });
}

/** Finds who spoke where the cue stands inside the quotation, or in a line of dialogue: «Мы готовы, — сказал Ли. — Завтра». */
export function findInserted({ words, from, to }: Clause): readonly RussianFinding[] {
  const isDialogue = isMark(words[from], '—');
  const spoken = isDialogue ? [{ from: from + 1, to }] : listQuotations(words, { from, to });
  return spoken.flatMap((range) => {
    for (let at = range.from + 2; at < range.to - 1; at += 1) {
      if (!isMark(words[at], '—') || !isMark(words[at - 1], ',', '.', '!', '?', '…', '...'))
        continue;
      const insert = { from: at + 1, to: findInsertEnd(words, at + 1, range.to) };
      const rest = { from: skipMarks(words, insert.to, range.to), to: range.to };
      const content = [{ from: range.from, to: at }, ...(rest.from < rest.to ? [rest] : [])];
      const found = composeFinding(words, insert, content);
      if (found.length > 0) return found;
    }
    return [];
  });
}

/** Finds what follows a colon: Ли сказал: «Мы готовы». */
export function findAfterColon({ words, from, to }: Clause): readonly RussianFinding[] {
  for (let at = from + 1; at < to - 1; at += 1) {
    if (!isMark(words[at], ':') || words[at]?.quotation !== -1) continue;
    const last = findLastCue(words, { from, to: at });
    if (last === undefined) return [];
    const outer = findOuterCue(words, { from, to: last.range.from });
    // Who denies a thing and then speaks says what stands behind the colon.
    const cue = outer ? { ...outer, class: 'say' as const } : last;
    const speaker = findSpeakerBefore(words, cue, from) ?? findSpeakerAfter(words, cue, at);
    const [quotation] = listQuotations(words, { from: at + 1, to });
    const isQuoted = quotation !== undefined && quotation.from === at + 1;
    const content = isQuoted ? quotation : { from: at + 1, to: cutStop(words, to) };
    const { class: cueClass, negated, range } = cue;
    return [{ pattern: 'framed', speaker, cue: range, content: [content], cueClass, negated }];
  }
  return [];
}

/** Finds the words that somebody is quoted with in passing: Ли назвал план «полной победой». */
export function findPhrase({ words, from, to }: Clause): readonly RussianFinding[] {
  const cue = findCue(words, { from, to });
  if (cue === undefined || words[cue.at]?.quotation !== -1) return [];
  const quotation = listQuotations(words, { from: cue.at + 1, to }).find(
    (range) => countWords(words, range) >= 2,
  );
  if (quotation === undefined) return [];
  const isJoined = words
    .slice(cue.at + 1, quotation.from)
    .every((word) => !isMark(word, '—', ':', ';'));
  const speaker = findSpeakerBefore(words, cue, from);
  if (!isJoined || speaker === undefined) return [];
  const { class: cueClass, negated, range } = cue;
  return [{ pattern: 'thing', speaker, cue: range, content: [quotation], cueClass, negated }];
}

/** The quotations of a stretch with their marks, and the comma a writer leaves inside. */
function listQuotations(words: readonly Word[], { from, to }: WordRange): readonly WordRange[] {
  const ranges: WordRange[] = [];
  for (let at = from; at < to; ) {
    const quotation = words[at]?.quotation ?? -1;
    let end = at + 1;
    while (end < to && words[end]?.quotation === quotation) end += 1;
    if (quotation >= 0) ranges.push({ from: at, to: end });
    at = end;
  }
  return ranges;
}

function composeFinding(
  words: readonly Word[],
  insert: WordRange,
  content: readonly WordRange[],
): readonly RussianFinding[] {
  const cue = findCue(words, { from: insert.from, to: Math.min(insert.to, insert.from + NEAR) });
  if (cue === undefined || content.every((range) => countWords(words, range) === 0)) return [];
  const speaker =
    findSpeakerAfter(words, cue, insert.to) ?? findSpeakerBefore(words, cue, insert.from);
  const { class: cueClass, negated, range } = cue;
  return [{ pattern: 'framed', speaker, cue: range, content, cueClass, negated }];
}

/** The reporter's words end where the next quotation or the sentence does. */
function findClauseEnd(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to && !isMark(words[at], '—', '.', ';') && !opensSpeech(words, at, to)) at += 1;
  return at;
}

/** «Глава „Зари“ Ли»: a short one behind a word is a name. */
function opensSpeech(words: readonly Word[], at: number, to: number): boolean {
  const quotation = words[at]?.quotation ?? -1;
  if (quotation < 0 || words[at - 1]?.quotation === quotation) return false;
  let end = at;
  while (end < to && words[end]?.quotation === quotation) end += 1;
  return words[at - 1]?.isMark === true || countWords(words, { from: at, to: end }) > LONGEST_NAME;
}

/** Between dashes: «— сказал Ли. —», or up to the end of what is spoken. */
function findInsertEnd(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to && !isMark(words[at], '—') && !isMark(words[at], ...CLOSING)) at += 1;
  return at;
}

function skipMarks(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to && isMark(words[at], '—', '.', ',', ...CLOSING)) at += 1;
  return at;
}

function findLastCue(words: readonly Word[], { from, to }: WordRange) {
  for (let at = to - 1; at >= from; at -= 1) {
    const cue = readCue(words, at);
    if (cue && words[at]?.quotation === -1) return cue;
  }
  return undefined;
}

function cutStop(words: readonly Word[], to: number): number {
  return isMark(words[to - 1], '.', '!', '?', '…') ? to - 1 : to;
}

function countWords(words: readonly Word[], { from, to }: WordRange): number {
  return words.slice(from, to).filter((word) => !word.isMark).length;
}
