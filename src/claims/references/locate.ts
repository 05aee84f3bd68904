import type { TextSpan } from '../../domain/article.ts';
import type { Sentence } from '../sentences/sentences.ts';

/** The span of the tokens `[from, to)`. */
export function locateTokens(tokens: Sentence, from: number, to: number): TextSpan {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
