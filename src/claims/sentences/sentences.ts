import type { TextSpan } from '../../domain/article.ts';
import { findCueForm } from '../attribution/cues/cue-forms.ts';
import type { Quotation } from './quotations.ts';
import type { Token } from './tokens.ts';

/** A token in its sentence, with the quotation it stands in. */
export interface SentenceToken extends Token {
  /** Which quotation of the passage it stands in; -1 outside. */
  readonly quotation: number;
  /** Whether it is an opening or a closing quotation mark. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** A sentence as its tokens; a quotation of several sentences stays in one. */
export type Sentence = readonly SentenceToken[];

const LONGEST = 400;
const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|prof|sen|sens|rep|reps|gov|govs|gen|col|lt|sgt|capt|rev|hon|st|jr|sr|vs|no|u\.s|u\.n|u\.k|d\.c|[a-z]|conn|mass|calif|ariz|tenn|tex|fla|ga|ill|ind|kan|ky|md|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|va|vt|wash|wis|wyo|colo|del|ala|ark|jan|feb|aug|sept|oct|nov|dec)\.?$/u;

/** Groups the tokens of a passage into sentences, none of which ends inside a quotation. */
export function splitSentences(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
): readonly Sentence[] {
  const marked = markQuotations(tokens, quotations);
  const sentences: SentenceToken[][] = [];
  let current: SentenceToken[] = [];
  marked.forEach((token, index) => {
    if (current.length > 0 && (startsSentence(marked, index) || current.length >= LONGEST)) {
      sentences.push(current);
      current = [];
    }
    current.push(token);
  });
  if (current.length > 0) sentences.push(current);
  return sentences;
}

function markQuotations(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
): readonly SentenceToken[] {
  let next = 0;
  return tokens.map((token, at) => {
    while (next < quotations.length && endOf(quotations[next]) <= token.start) next += 1;
    const quotation = quotations[next];
    const inside = quotation !== undefined && token.start >= quotation.start;
    // Spelled out: spreading costs more than all else in this file together.
    return {
      start: token.start,
      end: token.end,
      word: isSpacedHyphen(tokens, at) ? '–' : token.word,
      lower: token.lower,
      tag: token.tag,
      first: token.first,
      quotation: inside ? next : -1,
      opens: inside && token.start === quotation.start,
      closes:
        inside && quotation.closed && token.end === quotation.end && token.start > quotation.start,
    };
  });
}

/** A hyphen between spaces is typed for a dash. */
function isSpacedHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.word !== '-' || !before || !after) return false;
  return before.end < token.start && token.end < after.start;
}

function endOf(span: TextSpan | undefined): number {
  return span ? span.end : 0;
}

function startsSentence(tokens: readonly SentenceToken[], index: number): boolean {
  const token = tokens[index];
  const last = tokens[index - 1];
  if (!token || !last || (token.quotation >= 0 && !token.opens)) return false;
  if (last.closes) return startsAfterQuotation(tokens, index);
  if ((/^\p{Lu}/u.test(token.word) || token.opens) && endsWithWord(tokens, index - 1)) return true;
  if (!token.first || /^\p{Ll}/u.test(token.word) || /^[,;)\]]$/u.test(token.word)) return false;
  if (/^u\.[sk]\.?$/u.test(last.lower) && OPENS_SENTENCE.test(token.word)) return true;
  if (last.word === '.') return !ABBREVIATION.test(tokens[index - 2]?.lower ?? '');
  return !ABBREVIATION.test(last.lower) || !last.word.endsWith('.');
}

/** “It cost $90m. | Lee paid.” “He said no. | Lee left.”: what looks like an abbreviation, and is the last word. */
function endsWithWord(tokens: readonly SentenceToken[], at: number): boolean {
  const [before, last] = [tokens[at - 1], tokens[at]];
  if (/^no\.$/iu.test(last?.word ?? '')) return true;
  return (
    before?.tag === 'NUM' &&
    before.end === last?.start &&
    /^(?:k|m|mn|bn|tn|km|kg|mm|cm|c|f)\.$/u.test(last.lower)
  );
}

/** “… left the U.S. The …”: words that begin a sentence rather than a name. */
const OPENS_SENTENCE =
  /^(?:The|He|She|It|They|We|I|In|On|At|But|And|A|An|This|That|His|Her|Their|While|When|If|As|After|For|With|Though|Although|Since|Mr\\.|Mrs\\.)$/u;

const MAY_FOLLOW_QUOTATION = /^(?:said|says|added|adds|wrote|writes|asked|tweeted|replied)$/u;

/** “No.” He left: a new sentence. “No?” Park said: the same one. */
function startsAfterQuotation(tokens: readonly SentenceToken[], index: number): boolean {
  const token = tokens[index];
  const ending = readEnding(tokens[index - 2]?.word ?? '');
  if (!token || ending === undefined) return false;
  if (token.opens) return true;
  if (!/^\p{Lu}/u.test(token.word)) return false;
  if (ending !== '.') return !followedByCue(tokens, index);
  if (MAY_FOLLOW_QUOTATION.test(token.lower)) return false;
  if (!MAY_FOLLOW_QUOTATION.test(tokens[index + 1]?.lower ?? '')) return true;
  // “No.” He said. But: “No.” He said he would go.
  return !/^[.?!]$/u.test(tokens[index + 2]?.word ?? '.');
}

/** The mark that a quotation ends with; the tagger leaves it on short words: “No.” */
function readEnding(word: string): string | undefined {
  const last = word.slice(-1);
  if (!/^[.?!…]$/u.test(last)) return undefined;
  const isAbbreviated = word.length > 1 && last === '.' && ABBREVIATION.test(word.toLowerCase());
  return isAbbreviated && !/^no\.$/iu.test(word) ? undefined : last;
}

/** “No?” Park wondered. */
function followedByCue(tokens: readonly SentenceToken[], index: number): boolean {
  return tokens.slice(index + 1, index + 5).some(({ lower }) => {
    const cue = findCueForm(lower);
    if (!cue || (cue.form !== 'past' && cue.form !== 's')) return false;
    const { class: cueClass, frames } = cue.verb;
    return /^(?:say|ask)$/u.test(cueClass) && (frames.has('clause') || frames.has('quote'));
  });
}
