import model from 'wink-eng-lite-web-model';
import winkNLP, { type PartOfSpeech } from 'wink-nlp';
import type { TextSpan } from '../../domain/article.ts';
import { foldText } from './fold-text.ts';

/** A word or mark at its place in the article, with its part of speech (Universal Dependencies). */
export interface Token extends TextSpan {
  /** The folded form, as it was written. */
  readonly word: string;
  readonly lower: string;
  readonly tag: PartOfSpeech;
  /** Whether a sentence may begin here. */
  readonly first: boolean;
}

const PIECE_LENGTH = 4_000;
const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

/** Splits a passage into tokens; every token stands at its very offsets in the article's text. */
export function tokenize(text: string, { start, end }: TextSpan): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = start; at < end; ) {
    const cut = findCut(text, at, end);
    tokens.push(...tokenizePiece(text, at, cut));
    at = cut;
  }
  return tokens;
}

/** A tagger slows down on endless input, so it reads long passages in pieces cut at white space. */
function findCut(text: string, at: number, end: number): number {
  const limit = at + PIECE_LENGTH;
  if (limit >= end) return end;
  for (let cut = limit; cut > at + PIECE_LENGTH / 2; cut -= 1) {
    if (/\s/u.test(text.charAt(cut))) return cut;
  }
  const isPair = /[\udc00-\udfff]/u.test(text.charAt(limit));
  return isPair ? limit - 1 : limit;
}

function tokenizePiece(text: string, start: number, end: number): readonly Token[] {
  const piece = foldText(text.slice(start, end));
  const doc = nlp.readDoc(piece);
  const words = doc.tokens().out();
  const tags = doc.tokens().out(its.pos);
  const firsts = new Set(doc.sentences().out(its.span).map(readFirst));
  const tokens: Token[] = [];
  let at = 0;
  words.forEach((word, index) => {
    const found = piece.indexOf(word, at);
    // Where the tagger spells a word otherwise than the text, the word is left out: no offset is guessed.
    if (found < 0 || found > at + LONGEST_GAP || word.trim() === '') return;
    at = found + word.length;
    const isTyped = word === '"' && /^(?:''|``)$/u.test(text.slice(start + found, start + at + 1));
    tokens.push({
      word,
      lower: word.toLowerCase(),
      // wink-nlp types the answer of its.pos as a plain string; the model only knows these tags.
      tag: (tags[index] ?? 'X') as PartOfSpeech,
      start: start + found,
      end: start + at + (isTyped ? 1 : 0),
      first: firsts.has(index),
    });
  });
  return tokens;
}

const LONGEST_GAP = 400;

function readFirst(span: unknown): number {
  return Array.isArray(span) ? Number(span[0]) : 0;
}
