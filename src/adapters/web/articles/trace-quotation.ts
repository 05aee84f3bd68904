import type { Article, TextSpan } from '../../../domain/article.ts';
import type { Revision } from '../../../domain/revision.ts';
import { readQuotation } from './mark-text.ts';

/** What a link to an article names, as it stands in the address. */
export interface ArticleLink {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly revision?: string | undefined;
}

/** What a site reads stored articles with. */
export interface ArticleReader {
  /** The newest text. */
  readArticle(id: string): Promise<Article | undefined>;
  readRevision(id: string, number: number): Promise<Article | undefined>;
  listRevisions(id: string): Promise<readonly Revision[]>;
}

/** What to tell about a link, with where to go on. */
export interface Notice {
  readonly sentence: string;
  readonly link?: { readonly label: string; readonly href: string };
}

/** The text a link leads to, with what it quotes from it. */
export interface TracedArticle {
  readonly article: Article;
  readonly quotation?: TextSpan;
  readonly notices: readonly Notice[];
}

/** Finds the very text that a link was written for, marks what it quotes, and tells what became of it since. */
export async function traceQuotation(
  id: string,
  link: ArticleLink,
  reader: ArticleReader,
): Promise<TracedArticle | undefined> {
  const newest = await reader.readArticle(id);
  if (newest === undefined) return undefined;
  const copy = tellCopy(newest);
  if (link.revision === undefined) {
    const traced = await traceBare(newest, link, reader);
    return { ...traced, notices: [...traced.notices, ...copy] };
  }
  const article = await readNumber(newest, link.revision, reader);
  if (article === undefined) return { article: newest, notices: [tellNoRevision(link), ...copy] };
  const quotation = findQuotation(article, link);
  const since = await tellSince({ article, newest, quotation }, reader);
  const notices = [...tellPlace(link, quotation), ...since, ...copy];
  return { article, ...(quotation && { quotation }), notices };
}

/** The page of an article of ours, with a quotation in it. */
function writeArticlePath({ id, revision = 1 }: Article, quotation?: TextSpan): string {
  const path = `/articles/${id.split('/').map(encodeURIComponent).join('/')}`;
  if (quotation === undefined) return path;
  return `${path}?start=${quotation.start}&end=${quotation.end}&revision=${revision}#quotation`;
}

/** A link without a revision is from before there were any: it was written for the first text that was kept. */
async function traceBare(
  newest: Article,
  link: ArticleLink,
  reader: ArticleReader,
): Promise<TracedArticle> {
  const meant = newest.revision === undefined ? newest : await reader.readRevision(newest.id, 1);
  const quotation = meant && findQuotation(meant, link);
  if (quotation === undefined || meant === undefined) {
    return { article: newest, notices: tellPlace(link, quotation) };
  }
  const words = readWords(meant, quotation);
  if (readWords(newest, quotation) === words) return { article: newest, quotation, notices: [] };
  const sentence =
    'This link was written for an earlier text of the article. The words at its place are others now, so nothing is marked.';
  const href = writeArticlePath(meant, quotation);
  return { article: newest, notices: [{ sentence, link: { label: 'See the words', href } }] };
}

async function readNumber(
  newest: Article,
  revision: string,
  reader: ArticleReader,
): Promise<Article | undefined> {
  if (!/^[1-9]\d{0,6}$/u.test(revision)) return undefined;
  if (Number(revision) === (newest.revision ?? 1)) return newest;
  return await reader.readRevision(newest.id, Number(revision));
}

interface Traced {
  readonly article: Article;
  readonly newest: Article;
  readonly quotation: TextSpan | undefined;
}

/** Says of a text that was replaced when that was, and whether the words still stand. */
async function tellSince(
  { article, newest, quotation }: Traced,
  reader: ArticleReader,
): Promise<readonly Notice[]> {
  if (article.revision === newest.revision) return [];
  const revisions = await reader.listRevisions(article.id);
  const own = revisions.find(({ number }) => number === (article.revision ?? 1));
  const day =
    own?.replacedMs === undefined ? '' : new Date(own.replacedMs).toISOString().slice(0, 10);
  const found = quotation && findAgain(newest, readWords(article, quotation), quotation.start);
  const standing =
    quotation === undefined
      ? ''
      : found === undefined
        ? ' The marked words do not stand in the newest text.'
        : ' The marked words still stand in the newest text.';
  return [
    {
      sentence: `This is text ${article.revision ?? 1} of ${newest.revision ?? 1} of this article; another one replaced it on ${day}.${standing}`,
      link: { label: 'See the newest text', href: writeArticlePath(newest, found) },
    },
  ];
}

function tellCopy({ duplicateOf }: Article): readonly Notice[] {
  if (duplicateOf === undefined) return [];
  const href = `/articles/${duplicateOf.split('/').map(encodeURIComponent).join('/')}`;
  const sentence = 'This is a copy of an article that was there before; its claims count there.';
  return [{ sentence, link: { label: 'See the first', href } }];
}

function tellNoRevision({ revision }: ArticleLink): Notice {
  return {
    sentence: `The article has no text with the number ${(revision ?? '').slice(0, 20)}, so the newest one is shown and nothing is marked.`,
  };
}

function tellPlace({ start, end }: ArticleLink, quotation?: TextSpan): readonly Notice[] {
  if (quotation !== undefined || (start === undefined && end === undefined)) return [];
  return [{ sentence: 'The place this link names is not in the article, so nothing is marked.' }];
}

function findQuotation({ text }: Article, { start, end }: ArticleLink): TextSpan | undefined {
  return readQuotation(text, start ?? '', end ?? '');
}

function readWords({ text }: Article, { start, end }: TextSpan): string {
  return text.slice(start, end);
}

/** Where the same words stand nearest to where they stood. */
function findAgain({ text }: Article, words: string, near: number): TextSpan | undefined {
  let best: number | undefined;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (best === undefined || Math.abs(at - near) < Math.abs(best - near)) best = at;
  }
  return best === undefined ? undefined : { start: best, end: best + words.length };
}
