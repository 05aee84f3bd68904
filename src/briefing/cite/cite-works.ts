import { composeItem } from '../../citing/compose-item.ts';
import type { CslItem } from '../../citing/csl-item.ts';
import { type Pointer, runStyle, type ScholarlyStyle } from '../../citing/run-style.ts';
import { writeBibtex } from '../../citing/write-bibtex.ts';
import { writeRis } from '../../citing/write-ris.ts';
import type { Article } from '../../domain/article.ts';
import type { CitationStyle, CitedClaim, CitedWorks } from '../../domain/cited-works.ts';
import { isNobodyNamed } from '../../domain/claim.ts';
import type { Finding } from '../../domain/claims-answer.ts';
import { findWorks, type WorksTools } from './find-works.ts';

/** What to cite, as it was typed, and how. */
export interface CiteQuery {
  readonly what: string;
  /** Where words are looked for: in a collection, or in an article, alone. */
  readonly within?: string | undefined;
  readonly style: CitationStyle;
}

/** Cites claims and articles in a style of scholars, or in a format of programs. */
export async function citeWorks(
  { what, within, style }: CiteQuery,
  tools: WorksTools,
): Promise<CitedWorks> {
  const { findings, articles, gone, isGuess } = await findWorks(what, tools, within);
  const items = await Promise.all(articles.map((article) => describe(article, tools)));
  const written = await write(style, items, findings);
  return {
    style,
    ...written,
    works: articles.length,
    abstracts: articles.filter(({ kind }) => kind === 'abstract').length,
    gone,
    isGuess,
  };
}

/** The day of access is the one on which the text was read that is quoted. */
async function describe(article: Article, { store }: WorksTools): Promise<CslItem> {
  const revisions = await store.listRevisions(article.id);
  const readMs = revisions.find(({ number }) => number === (article.revision ?? 1))?.readMs;
  return composeItem(
    article,
    readMs === undefined ? undefined : new Date(readMs).toISOString().slice(0, 10),
  );
}

async function write(
  style: CitationStyle,
  items: readonly CslItem[],
  findings: readonly Finding[],
): Promise<{ readonly claims: readonly CitedClaim[]; readonly text: string }> {
  const claims = findings.map((finding) => ({ finding }));
  switch (style) {
    case 'bibtex':
      return { claims, text: writeBibtex(items) };
    case 'ris':
      return { claims, text: writeRis(items) };
    case 'csl-json':
      return { claims, text: JSON.stringify(items, null, 2) };
    case 'chicago':
    case 'apa':
    case 'mla':
      return writeStyled(style, items, findings);
  }
}

async function writeStyled(
  style: ScholarlyStyle,
  items: readonly CslItem[],
  findings: readonly Finding[],
): Promise<{ readonly claims: readonly CitedClaim[]; readonly text: string }> {
  const { notes, bibliography } = await runStyle(style, items, findings.map(composePointer));
  const claims = findings.map((finding, at) => {
    const note = notes[at];
    return { finding, ...(note === undefined ? {} : { note }) };
  });
  return { claims, text: bibliography.join('\n') };
}

/** Paragraphs are counted as a reader counts them: those of the article's own text. */
function composePointer({ claim, article }: Finding): Pointer {
  const before = article.passages.slice(0, claim.passage + 1).filter(({ role }) => role === 'body');
  return {
    id: article.id,
    ...(before.length === 0 ? {} : { paragraph: before.length }),
    ...(isOwn({ claim, article }) || claim.speaker === undefined
      ? {}
      : { speaker: claim.speaker.name }),
  };
}

/** Whether the author speaks, also where an abstract reports what the author says: nobody is then cited at second hand. */
function isOwn({ claim: { voice, speaker }, article: { authors = [] } }: Finding): boolean {
  const name = speaker?.name ?? '';
  // “the author”, as an abstract calls whoever wrote the work.
  return voice === 'asserted' || authors.includes(name) || isNobodyNamed(name);
}
