import type { TextSpan } from '../domain/article.ts';
import { trimSpan } from './blanks.ts';

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;

/** Finds the lines of a text, each without what nobody sees at its ends; a blank one starts where it ends. */
export function findLines(text: string): readonly TextSpan[] {
  const lines: TextSpan[] = [];
  let start = 0;
  for (const { index, 0: lineEnd } of text.matchAll(LINE_END)) {
    lines.push(trimSpan(text, { start, end: index }));
    start = index + lineEnd.length;
  }
  return [...lines, trimSpan(text, { start, end: text.length })];
}
