import { findTerms } from './analyzer/find-terms.ts';
import type { IndexedClaim, Wanted } from './claim-entry.ts';
import { writePhraseOutline } from './common-words.ts';
import { countTerm } from './count-terms.ts';
import { findLongestWord, foldEntry, foldPhrase, lowerEntry } from './phrase.ts';

type Test = (entry: IndexedClaim) => boolean;

/** The texts of the entry that is asked about. */
interface Texts {
  fold(entry: IndexedClaim): string;
  /** Undefined where small letters do not tell what is in the folded text. */
  lower(entry: IndexedClaim): string | undefined;
}

/** Folding takes longer than all else, and a claim is put to one phrase after the other. */
export function createTexts(): Texts {
  const keepLast = <Result>(compose: (entry: IndexedClaim) => Result) => {
    let last: { readonly entry: IndexedClaim; readonly result: Result } | undefined;
    return (entry: IndexedClaim): Result => {
      if (entry !== last?.entry) last = { entry, result: compose(entry) };
      return last.result;
    };
  };
  return { fold: keepLast(foldEntry), lower: keepLast(lowerEntry) };
}

/** Prepares once whether an entry holds one of some texts. */
export function holdsAny(wanted: readonly Wanted[], texts: Texts): Test {
  const phrases: string[] = [];
  const outlines: string[] = [];
  const tests: Test[] = [];
  for (const { text, exact } of wanted) {
    const terms = exact ? [] : findTerms(text);
    const phrase = foldPhrase(text);
    const outline = phrase === undefined ? undefined : writePhraseOutline(phrase);
    if (terms.length > 0) tests.push(holdsTerms(terms));
    else if (phrase !== undefined && outline !== undefined) {
      phrases.push(phrase);
      outlines.push(outline);
    } else if (phrase !== undefined) tests.push(holdsPhrase(phrase, texts));
  }
  if (phrases.length > 0) tests.unshift(holdsCommon({ phrases, outlines }, texts));
  return (entry) => tests.some((test) => test(entry));
}

/** Phrases of common words stand in outlines, which are asked for all of them at once: one after the other takes five times as long. */
function holdsCommon(
  {
    phrases,
    outlines,
  }: { readonly phrases: readonly string[]; readonly outlines: readonly string[] },
  texts: Texts,
): Test {
  // An outline is made of signs and blanks, none of which means anything in an expression.
  const any = new RegExp(outlines.join('|'), 'u');
  const tests = phrases.map((phrase) => holdsPhrase(phrase, texts));
  return (entry) =>
    entry.outline === undefined ? tests.some((test) => test(entry)) : any.test(entry.outline);
}

/** The index keeps no positions: a phrase is looked for in the text itself. */
function holdsPhrase(phrase: string, texts: Texts): Test {
  const longest = findLongestWord(phrase);
  return (entry) =>
    texts.lower(entry)?.includes(longest) !== false && texts.fold(entry).includes(phrase);
}

function holdsTerms(terms: readonly string[]): Test {
  return (entry) => terms.every((term) => countTerm(entry.terms, term) > 0);
}
