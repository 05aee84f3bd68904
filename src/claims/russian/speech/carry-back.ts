import type { WordRange } from '../sentences.ts';
import { findSpeakerAfter, findSpeakerBefore } from '../speakers/speaker-phrase.ts';
import { isMark, type Word } from '../words.ts';
import { CUES } from './cues.ts';
import { readDenialOfThat } from './denials.ts';
import { readCue } from './find-cue.ts';
import type { RussianFinding } from './finding.ts';

/** A sentence with who says what in it. */
export interface RussianSentence extends WordRange {
  readonly findings: readonly RussianFinding[];
}

/** Gives what stands in one sentence to who says it in the next: «Порт закрыт. Об этом сообщил министр Ли». */
export function carryBack(
  words: readonly Word[],
  sentences: readonly RussianSentence[],
): readonly RussianSentence[] {
  const carried: RussianSentence[] = [];
  for (const sentence of sentences) {
    const before = carried.at(-1);
    const back = sentence.findings.length > 0 ? undefined : readBack({ words, ...sentence });
    if (back === undefined) carried.push(sentence);
    if (back === undefined || before === undefined) continue;
    const [first, ...others] = before.findings;
    // Of what somebody says already, only a denial is another claim.
    if (back.cueClass !== 'deny' && (first !== undefined || back.negated)) continue;
    const content = others.length > 0 ? undefined : first?.content;
    const whole = [{ from: before.from, to: cutStop(words, before) }];
    const finding = { ...back, content: content ?? whole };
    carried[carried.length - 1] = {
      from: before.from,
      to: sentence.to,
      findings: [...before.findings, finding],
    };
  }
  return carried;
}

function readBack(
  clause: {
    readonly words: readonly Word[];
  } & WordRange,
): Omit<RussianFinding, 'content'> | undefined {
  const { words, from, to } = clause;
  const denial = readDenialOfThat(clause);
  if (denial) return denial;
  const isAbout = /^обо?$/u.test(words[from]?.lower ?? '') && words[from + 1]?.lower === 'этом';
  if (!isAbout) return undefined;
  for (let at = from + 2; at < to; at += 1) {
    const cue = CUES.has(words[at]?.lower ?? '') ? readCue(words, at) : undefined;
    if (cue === undefined) continue;
    const speaker = findSpeakerAfter(words, cue, to) ?? findSpeakerBefore(words, cue, from + 2);
    const { range, class: cueClass, negated } = cue;
    return speaker && { pattern: 'inverted', speaker, cue: range, cueClass, negated };
  }
  return undefined;
}

function cutStop(words: readonly Word[], { to }: WordRange): number {
  return isMark(words[to - 1], '.', '!', '?', '…') ? to - 1 : to;
}
