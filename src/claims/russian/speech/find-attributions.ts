import { listSplits, type Split } from '../parts.ts';
import type { WordRange } from '../sentences.ts';
import { findLine } from '../speakers/speaker-line.ts';
import type { Word } from '../words.ts';
import { findDeniedFirst, readDenialOfThat } from './denials.ts';
import type { Clause, RussianFinding } from './finding.ts';
import { findObject } from './object-speech.ts';
import { findAfterColon, findDashed, findInserted, findPhrase } from './quoted-speech.ts';
import { findAccording, findAsSaid, findClause, findTrailing } from './reported-speech.ts';

/** The surest first: what one rule has found, no later one finds again. */
const RULES = [
  findInserted,
  findDashed,
  findLine,
  findAfterColon,
  findClause,
  findAccording,
  findAsSaid,
  findPhrase,
  findTrailing,
  findDeniedFirst,
  findObject,
] as const;

/** «Никто не верит, что», «Мало кто считает, что»: what nobody says is the author’s own statement, as it stands. */
const NOBODY = /^(?:никто|ничто|мало|немногие|редко|ни)$/u;

/** Finds who says what in a sentence, in each of its parts that has a speaker of its own. */
export function findAttributions(clause: Clause): readonly RussianFinding[] {
  const { words, to } = clause;
  let part: WordRange = clause;
  let own = findInPart(clause);
  const found: RussianFinding[] = [];
  for (const split of listSplits(clause)) {
    if (split.isRelative && readDenialOfThat({ words, from: split.from, to }) === undefined)
      continue;
    const before = findInPart({ words, from: part.from, to: split.at });
    const behind = findBehind({ words, from: split.from, to }, split, { part, before });
    if (behind === undefined) continue;
    found.push(...before);
    part = { from: split.from, to };
    own = behind;
  }
  return [...found, ...own];
}

interface Before {
  readonly part: WordRange;
  readonly before: readonly RussianFinding[];
}

/** What stands behind a split, where somebody of its own says it, the same goes on, or it denies what was before. */
function findBehind(
  clause: Clause,
  { at, isShared }: Split,
  { part, before }: Before,
): readonly RussianFinding[] | undefined {
  const last = before.at(-1);
  const denial = readDenialOfThat(clause);
  // Who does not confirm it says nothing, and nobody else says that.
  if (denial && denial.cueClass !== 'deny') return [];
  if (denial) return [{ ...denial, content: last?.content ?? [{ from: part.from, to: at }] }];
  const [first, ...others] = findInPart(clause, isShared);
  if (first === undefined) return standsApart(clause) ? [] : undefined;
  if (isShared) {
    const speaker = last?.speaker ?? first.speaker;
    return last === undefined ? undefined : [{ ...first, speaker }, ...others];
  }
  const isLed = first.speaker !== undefined && first.speaker.from < (first.content[0]?.from ?? 0);
  return isLed ? [first, ...others] : undefined;
}

/** «…, другие ждут снижения», «…, но Киев уверен в обратном»: no part of what was said before. */
function standsApart({ words, from, to }: Clause): boolean {
  if (/^(?:другие|вторые|третьи|остальные|прочие)$/u.test(words[from]?.lower ?? '')) return true;
  return words.slice(from, to).some(({ lower }) => /^обратно(?:е|м|го)$/u.test(lower));
}

/** `isShared`: a part whose speaker stands in the one before. */
function findInPart(clause: Clause, isShared = false): readonly RussianFinding[] {
  const found: RussianFinding[] = [];
  for (const rule of RULES) {
    for (const finding of rule(clause)) {
      if (!found.some((other) => clashes(finding, other))) found.push(finding);
    }
  }
  return found.filter(
    (finding) =>
      (isShared || finding.pattern !== 'thing' || finding.speaker !== undefined) &&
      !isNobody(clause.words, finding) &&
      saysSomething(clause.words, finding),
  );
}

/** «Ли заявил: .» has nothing behind its colon. */
function saysSomething(words: readonly Word[], { content }: RussianFinding): boolean {
  return content.every(({ from, to }) => words.slice(from, to).some((word) => !word.isMark));
}

function isNobody(words: readonly Word[], { speaker, cue }: RussianFinding): boolean {
  const [first, second] = words.slice(speaker?.from ?? cue.from);
  if (speaker === undefined || first === undefined) return false;
  const isNotAll = words[speaker.from - 1]?.lower === 'не' || first.lower === 'не';
  return (
    NOBODY.test(first.lower) ||
    (isNotAll && /^(?:все|каждый)$/u.test((first.lower === 'не' ? second : first)?.lower ?? ''))
  );
}

function clashes(one: RussianFinding, other: RussianFinding): boolean {
  const [mine, theirs] = [one, other].map(({ cue, content }) => [cue, ...content]);
  return (mine ?? []).some((a) => (theirs ?? []).some((b) => a.from < b.to && b.from < a.to));
}
