import { isComma, isRelative, isSubordinator } from '../sentences/words.ts';
import type { ParsedSentence } from './parse.ts';
import { findSubject } from './subjects.ts';

/** Whether a subject and its verb begin here. */
export function startsClause(parsed: ParsedSentence, at: number): boolean {
  const isModified = /^(?:VERB|ADV)$/u.test(parsed.tokens[at]?.tag ?? '');
  for (const group of parsed.verbs) {
    if (group.from <= at || group.form !== 'finite') continue;
    const subject = findSubject(parsed, group.from);
    if (subject && subject.from >= at && subject.from <= at + 2) {
      return subject.from === at || (isModified && subject.from > at);
    }
    if (group.from > at + FARTHEST_VERB) return false;
  }
  return false;
}

const FARTHEST_VERB = 25;

/** Whether a verb soon has its subject here or later, in no relative or subordinate clause. */
export function holdsOwnClause(parsed: ParsedSentence, at: number): boolean {
  const { tokens, verbs } = parsed;
  for (const group of verbs) {
    if (group.from <= at || group.form !== 'finite') continue;
    if (group.from > at + FARTHEST_VERB || isComma(tokens[group.from - 1])) return false;
    const subject = findSubject(parsed, group.from);
    if (!subject || subject.from < at || isRelative(tokens[subject.from])) continue;
    if (subject.from === at || !isSubordinator(tokens[subject.from - 1])) return true;
  }
  return false;
}
