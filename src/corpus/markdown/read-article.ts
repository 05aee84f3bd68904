import type { Article } from '../../domain/article.ts';
import { decodeText } from '../charset/decode-text.ts';
import { readFrontMatter } from './front-matter.ts';
import { findMarkdownPassages } from './markdown-passages.ts';

/** Why a file is no article: where to look, and a whole sentence about what should stand there. */
export interface ArticleProblem {
  readonly file: string;
  readonly line: number;
  readonly expected: string;
}

export type ArticleReading = { readonly article: Article } | { readonly problem: ArticleProblem };

/** Which article it will be, and how its file is called in what is said of it. */
export interface ArticleFile {
  readonly id: string;
  readonly file: string;
}

const MARK = /^---[ \t]*(?:\r?\n|$)/u;
const CLOSING_MARK = /^---[ \t]*(?:\r?\n|$)/gmu;

/** Reads one article in Markdown: front matter, then its text, which is kept as it is written. */
export function readArticle(bytes: Uint8Array, about: ArticleFile): ArticleReading {
  const decoded = decodeText(bytes);
  if ('text' in decoded) return readArticleText(decoded.text, about);
  return { problem: { file: about.file, line: 1, expected: decoded.problem } };
}

/** Reads the same of a text that is decoded already. */
export function readArticleText(whole: string, { id, file }: ArticleFile): ArticleReading {
  const parts = splitFrontMatter(whole);
  if (!parts) {
    const expected = 'The file should begin with front matter: a line “---”, keys, a line “---”.';
    return { problem: { file, line: 1, expected } };
  }
  const { yaml, text } = parts;
  const front = readFrontMatter(yaml);
  // The line of the first mark comes before those of the front matter.
  if ('expected' in front) return { problem: { file, ...front, line: front.line + 1 } };
  const passages = findMarkdownPassages(text);
  if (!passages.some(({ role }) => role === 'body')) {
    const expected = 'The text of the article should stand below the front matter.';
    return { problem: { file, line: countLines(yaml) + 2, expected } };
  }
  return { article: { id, ...front.about, text, passages } };
}

/** Divides a file into the lines between the marks of front matter and the text below; undefined where it has none. */
export function splitFrontMatter(
  file: string,
): { readonly yaml: string; readonly text: string } | undefined {
  const opening = MARK.exec(file)?.[0].length;
  if (opening === undefined) return undefined;
  const rest = file.slice(opening);
  const [closing] = rest.matchAll(CLOSING_MARK);
  if (!closing) return undefined;
  return {
    yaml: rest.slice(0, closing.index),
    text: rest.slice(closing.index + closing[0].length),
  };
}

function countLines(text: string): number {
  return text.split('\n').length;
}
