import type { TextSpan } from '../domain/article.ts';
import { type ParsedSentence, parseSentence } from './grammar/parse.ts';
import { isInside } from './passage-context.ts';
import type { SentenceReading } from './reading.ts';
import type { SentenceToken } from './sentences/sentences.ts';
import { countBefore } from './sentences/sorted-spans.ts';

/**
 * One sentence of a claim, read as if its quotation marks were not there: “He said: ‘We won’t go. Ask Lee.’” gives two. What a claim
 * says is read from these, so that a quotation is understood like the words around it.
 */
export type Stretch = ParsedSentence;

/** Gives the sentences of a claim's content; `sentences` are those of its passage, and `spans` where they lie. */
export function readContent(
  content: readonly TextSpan[],
  {
    sentences,
    spans,
  }: { readonly sentences: readonly SentenceReading[]; readonly spans: readonly TextSpan[] },
): readonly Stretch[] {
  const first = content[0];
  const last = content[content.length - 1];
  if (!first || !last) return [];
  const stretches: Stretch[] = [];
  for (let at = countBefore(spans, first.start); at < sentences.length; at += 1) {
    const sentence = sentences[at];
    if (!sentence || (spans[at]?.start ?? last.end) >= last.end) break;
    stretches.push(...readPart(sentence, content));
  }
  return stretches;
}

function readPart({ parsed }: SentenceReading, content: readonly TextSpan[]): readonly Stretch[] {
  const inside = parsed.tokens.filter((token) => isInside(token, content));
  const isPlain = inside.every(({ quotation }) => quotation < 0);
  if (isPlain && inside.length === parsed.tokens.length) return [parsed];
  return splitQuoted(isPlain ? inside : inside.flatMap(unquote)).map(parseSentence);
}

/** The token as it would stand outside a quotation; none where it is a quotation mark. */
function unquote(token: SentenceToken): readonly SentenceToken[] {
  return token.opens || token.closes ? [] : [{ ...token, quotation: -1 }];
}

function splitQuoted(tokens: readonly SentenceToken[]): readonly (readonly SentenceToken[])[] {
  const sentences: SentenceToken[][] = [];
  let current: SentenceToken[] = [];
  tokens.forEach((token, at) => {
    const isNew = token.first && /^[.?!…]$/u.test(tokens[at - 1]?.word ?? '');
    if (isNew && current.length > 0) {
      sentences.push(current);
      current = [];
    }
    current.push(token);
  });
  return current.length > 0 ? [...sentences, current] : sentences;
}
