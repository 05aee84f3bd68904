import { findTerms } from './analyzer/find-terms.ts';
import type { IndexedClaim, Wanted } from './claim-entry.ts';
import { writePhraseOutline } from './common-words.ts';
import { countTerm } from './count-terms.ts';
import { createGuess, foldEntry, foldPhrase, isPlain } from './phrase.ts';

type Test = (entry: IndexedClaim) => boolean;

/** What is told of the entry that is asked about. */
interface Texts {
  fold(entry: IndexedClaim): string;
  isPlain(entry: IndexedClaim): boolean;
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
  return { fold: keepLast(foldEntry), isPlain: keepLast((entry) => entry.plain ?? isPlain(entry)) };
}

/** Prepares once whether an entry holds one of some texts. Phrases are asked for all at once: one after the other takes five times as long. */
export function holdsAny(wanted: readonly Wanted[], texts: Texts): Test {
  const common: CommonPhrase[] = [];
  const phrases: string[] = [];
  const tests: Test[] = [];
  for (const { text, exact } of wanted) {
    const terms = exact ? [] : findTerms(text);
    const phrase = foldPhrase(text);
    const outline = phrase === undefined ? undefined : writePhraseOutline(phrase);
    if (terms.length > 0) tests.push(holdsTerms(terms));
    else if (phrase !== undefined && outline !== undefined) common.push({ phrase, outline });
    else if (phrase !== undefined) phrases.push(phrase);
  }
  if (common.length > 0) tests.push(holdsCommon(common, texts));
  if (phrases.length > 0) tests.push(holdsPhrase(phrases, texts));
  return (entry) => tests.some((test) => test(entry));
}

/** A phrase of common words, with its outline. */
interface CommonPhrase {
  readonly phrase: string;
  readonly outline: string;
}

function holdsCommon(common: readonly CommonPhrase[], texts: Texts): Test {
  // An outline is made of letters and blanks, none of which means anything in an expression.
  const any = new RegExp(common.map(({ outline }) => outline).join('|'), 'u');
  const inText = holdsPhrase(
    common.map(({ phrase }) => phrase),
    texts,
  );
  return (entry) => (entry.outline === undefined ? inText(entry) : any.test(entry.outline));
}

/** The index keeps no positions: a phrase is looked for in the text itself. */
function holdsPhrase(phrases: readonly string[], texts: Texts): Test {
  const mayHold = createGuess(phrases);
  return (entry) => {
    if (texts.isPlain(entry) && !mayHold(entry.text) && !mayHold(entry.headline)) return false;
    const folded = texts.fold(entry);
    return phrases.some((phrase) => folded.includes(phrase));
  };
}

function holdsTerms(terms: readonly string[]): Test {
  return (entry) => terms.every((term) => countTerm(entry.terms, term) > 0);
}
