import type { SentenceToken } from './sentences.ts';

const TIME_WORD =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december|jan\.?|feb\.?|aug\.?|sept\.?|oct\.?|nov\.?|dec\.?|today|yesterday|tomorrow|week|weekend|month|year|night|morning|evening|afternoon|day|hour)$/u;
const TIME_LEAD = /^(?:on|last|this|next|earlier|late|early|later|that|in|past)$/u;
const BE = /^(?:be|is|are|was|were|been|being|am|'s|'re|'m)$/u;
const SUBORDINATOR =
  /^(?:that|although|though|while|as|if|when|whenever|because|since|after|before|until|unless|once|where|whether|whereas|how|why|what|so)$/u;
const RELATIVE = /^(?:who|which|that|whom|whose)$/u;

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
  return token !== undefined && token.quotation < 0 && /^(?:—|–|--|―)$/u.test(token.word);
}

/** Words that name a day, a month or a stretch of time. */
export function isTimeWord(token: SentenceToken | undefined): boolean {
  return token !== undefined && TIME_WORD.test(token.lower);
}

export function leadsTime(token: SentenceToken | undefined): boolean {
  return token !== undefined && TIME_LEAD.test(token.lower);
}

export function isBe(token: SentenceToken | undefined): boolean {
  return token !== undefined && BE.test(token.lower);
}

export function isSubordinator(token: SentenceToken | undefined): boolean {
  return token !== undefined && SUBORDINATOR.test(token.lower);
}

export function isRelative(token: SentenceToken | undefined): boolean {
  return token !== undefined && RELATIVE.test(token.lower);
}

export function isWord(token: SentenceToken | undefined, ...words: readonly string[]): boolean {
  return token !== undefined && words.includes(token.lower);
}

/** Nouns, names, numbers and what stands before them. */
export function isNominal(token: SentenceToken | undefined): boolean {
  return token !== undefined && /^(?:DET|ADJ|NOUN|PROPN|NUM|SYM)$/u.test(token.tag);
}

/** What a noun phrase may end with. */
export function isNoun(token: SentenceToken | undefined): boolean {
  return token !== undefined && (/^(?:NOUN|PROPN|NUM)$/u.test(token.tag) || token.word === '%');
}

export function isPossessive(token: SentenceToken | undefined): boolean {
  return token !== undefined && /^(?:'s|'|his|her|their|its|our|my|your)$/u.test(token.lower);
}

const PERSONAL =
  /^(?:i|he|she|they|we|you|it|who|one|everyone|everybody|someone|somebody|nobody|anyone|others|some|many|most|few|several|both|all|none|neither|either|another|those|these|this|critics)$/u;

/** Pronouns that stand alone as a subject. */
export function isPronoun(token: SentenceToken | undefined): boolean {
  return token !== undefined && PERSONAL.test(token.lower);
}

/** Whether a word ends as plurals do; “news” and “press” do not. */
export function endsAsPlural({ lower }: SentenceToken): boolean {
  return lower.endsWith('s') && !lower.endsWith('ss') && lower !== 'news';
}
