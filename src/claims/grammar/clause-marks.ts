import { isWord } from '../sentences/words.ts';
import type { ParsedSentence } from './parse.ts';

/** “that”, “whether”, a quotation, or a mark before one. */
export function opensContent(parsed: ParsedSentence, at: number): boolean {
  const token = parsed.tokens[at];
  if (!token) return false;
  return (
    opensQuotation(parsed, at) ||
    token.word === ':' ||
    isWord(token, 'that', 'whether', 'how', 'why', 'what', 'if', 'there')
  );
}

/** Whether a quotation begins here, behind a comma or colon or not. */
export function opensQuotation({ tokens }: ParsedSentence, at: number): boolean {
  const isMark = /^[,:]$/u.test(tokens[at]?.word ?? '') && tokens[at]?.quotation === -1;
  return tokens[at]?.opens === true || (isMark && tokens[at + 1]?.opens === true);
}

/** The token behind a comma or colon, or the token itself. */
export function skipMark({ tokens }: ParsedSentence, at: number): number {
  return /^[:,]$/u.test(tokens[at]?.word ?? '') ? at + 1 : at;
}
