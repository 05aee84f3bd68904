import type { ReactElement, ReactNode } from 'react';
import type { Article, PassageRole } from '../../domain/article.ts';
import { drawEach } from './draw-each.ts';
import { markText, type Piece, type Stretch } from './mark-text.ts';
import { Page, type PageFrame } from './page.tsx';
import type { Notice, TracedArticle } from './trace-quotation.ts';
import { isWebAddress, WebLink } from './web-link.tsx';

type ArticlePageProps = PageFrame & TracedArticle;

/** A stored article with its passages labelled, and the quotation a link names marked. */
export function ArticlePage({
  article,
  quotation,
  notices,
  assetVersion,
}: ArticlePageProps): ReactElement {
  return (
    <Page title={`${article.headline} – Readout`} assetVersion={assetVersion}>
      <article className="stored" lang={article.language}>
        <ArticleHead article={article} />
        {drawEach(notices, drawNotice)}
        {quotation !== undefined && (
          <p className="note" lang="en">
            <a href="#quotation">Go to the quotation</a>
          </p>
        )}
        <div className="passages">{drawPieces(markText(article, quotation))}</div>
      </article>
    </Page>
  );
}

function drawNotice({ sentence, link }: Notice): ReactElement {
  return (
    <p className="note" lang="en">
      {sentence} {link !== undefined && <a href={link.href}>{link.label}</a>}
    </p>
  );
}

function ArticleHead({ article }: { readonly article: Article }): ReactElement {
  const { headline, authors, outlet, publishedOn, url, kind } = article;
  return (
    <header className="stored-head">
      {kind === 'abstract' && (
        <p className="badge" lang="en">
          Abstract: a summary in other words, not the article’s own
        </p>
      )}
      <h1 dir="auto">{headline}</h1>
      <p className="facts" lang="en">
        <span>{authors.length > 0 ? <bdi>{authors.join(', ')}</bdi> : 'unsigned'}</span>
        <span>{outlet === undefined ? 'unknown outlet' : <bdi>{outlet}</bdi>}</span>
        <span>{publishedOn === undefined ? 'n.d.' : <time>{publishedOn}</time>}</span>
        {url !== undefined && isWebAddress(url) && (
          <WebLink href={url}>Where it was published</WebLink>
        )}
      </p>
    </header>
  );
}

/** The first marked stretch carries the name that links go to. */
function drawPieces(pieces: readonly Piece[]): ReactElement {
  const first = pieces.flatMap(({ stretches }) => stretches).find(({ marked }) => marked);
  return drawEach(pieces, ({ passage, stretches }) => {
    const words = drawEach(stretches, (stretch) => drawStretch(stretch, stretch === first));
    return passage === undefined ? words : drawPassage(passage.role, passage.note, words);
  });
}

function drawPassage(role: PassageRole, note: string | undefined, words: ReactNode): ReactElement {
  if (role === 'body' && note === undefined) {
    return (
      <p className="passage" dir="auto">
        {words}
      </p>
    );
  }
  return (
    <div className={`passage passage-${role === 'body' ? 'body' : 'aside'}`}>
      <span className="role" lang="en">
        {[...(role === 'body' ? [] : [role]), ...(note === undefined ? [] : [note])].join(': ')}
      </span>
      <p dir="auto">{words}</p>
    </div>
  );
}

function drawStretch({ text, marked }: Stretch, isFirst: boolean): ReactNode {
  if (!marked) return text;
  return isFirst ? <mark id="quotation">{text}</mark> : <mark>{text}</mark>;
}
