import type { SentenceToken } from './sentences.ts';

// Asked of every token, many times: a set answers several times as quickly as an expression.
const listWords = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const TIME_WORD = listWords(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december jan jan. feb feb. aug aug. sept sept. oct oct. nov nov. dec dec. today yesterday tomorrow week
  weekend month year night morning evening afternoon day hour
`);
const TIME_LEAD = listWords('on last this next earlier late early later that in past');
const BE = listWords("be is are was were been being am 's 're 'm");
const SUBORDINATOR = listWords(`
  that although though while as if when whenever because since after before until unless once where whether whereas how why
  what so
`);
const RELATIVE = listWords('who which that whom whose');
const DASH = listWords('— – -- ―');
const NOMINAL = listWords('DET ADJ NOUN PROPN NUM SYM');
const POSSESSIVE = listWords("'s ' his her their its our my your");
const PERSONAL = listWords(`
  i he she they we you it who one everyone everybody someone somebody nobody anyone others some many most few several both
  all none neither either another those these this critics
`);

export function isComma(token: SentenceToken | undefined): boolean {
  return token?.word === ',' && token.quotation < 0;
}

/** A comma, or a closing quotation mark with a comma before it. */
export function endsWithComma(tokens: readonly SentenceToken[], at: number): boolean {
  return isComma(tokens[at]) || (tokens[at]?.closes === true && tokens[at - 1]?.word === ',');
}

/** A closing quotation mark, or a stray one behind it: ''No 'deal',' '. */
export function closesQuotation(tokens: readonly SentenceToken[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.closes === true || (/^['’]$/u.test(token?.word ?? '') && tokens[at - 1]?.closes === true)
  );
}

/** A dash; a hyphen between spaces was read as one before. */
export function isDash(token: SentenceToken | undefined): boolean {
  return token !== undefined && token.quotation < 0 && DASH.has(token.word);
}

/** Words that name a day, a month or a stretch of time. */
export function isTimeWord(token: SentenceToken | undefined): boolean {
  // The month has a capital: “Russia's march into …”.
  return token !== undefined && TIME_WORD.has(token.lower) && token.word !== 'march';
}

export function leadsTime(token: SentenceToken | undefined): boolean {
  return token !== undefined && TIME_LEAD.has(token.lower);
}

export function isBe(token: SentenceToken | undefined): boolean {
  return token !== undefined && BE.has(token.lower);
}

export function isSubordinator(token: SentenceToken | undefined): boolean {
  return token !== undefined && SUBORDINATOR.has(token.lower);
}

export function isRelative(token: SentenceToken | undefined): boolean {
  return token !== undefined && RELATIVE.has(token.lower);
}

export function isWord(token: SentenceToken | undefined, ...words: readonly string[]): boolean {
  return token !== undefined && words.includes(token.lower);
}

/** Nouns, names, numbers and what stands before them. */
export function isNominal(token: SentenceToken | undefined): boolean {
  return token !== undefined && NOMINAL.has(token.tag);
}

/** What a noun phrase may end with. */
export function isNoun(token: SentenceToken | undefined): boolean {
  if (token === undefined) return false;
  const { tag } = token;
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || token.word === '%';
}

export function isPossessive(token: SentenceToken | undefined): boolean {
  return token !== undefined && POSSESSIVE.has(token.lower);
}

/** Pronouns that stand alone as a subject. */
export function isPronoun(token: SentenceToken | undefined): boolean {
  return token !== undefined && PERSONAL.has(token.lower);
}

/** Whether a word ends as plurals do; “news” and “press” do not. */
export function endsAsPlural({ lower }: SentenceToken): boolean {
  return lower.endsWith('s') && !lower.endsWith('ss') && lower !== 'news';
}
