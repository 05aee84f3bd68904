import type { ReactElement, ReactNode } from 'react';
import type { Article, Passage } from '../../../domain/article.ts';
import type { Say } from '../../../messages/say.ts';
import { drawEach } from '../page/draw-each.ts';
import { Page, type PageFrame } from '../page/page.tsx';
import { isWebAddress, WebLink } from '../page/web-link.tsx';
import { readWords } from '../page/words.ts';
import { markText, type Piece, type Stretch } from './mark-text.ts';
import type { Notice, TracedArticle } from './trace-quotation.ts';

type ArticlePageProps = PageFrame & TracedArticle;

/** A stored article with its passages labelled, and the quotation a link names marked. */
export function ArticlePage({
  article,
  quotation,
  notices,
  assetVersion,
}: ArticlePageProps): ReactElement {
  const say = readWords();
  return (
    <Page title={`${article.headline} – Readout`} assetVersion={assetVersion}>
      <article className="stored" lang={article.language}>
        <ArticleHead article={article} />
        {drawEach(notices, (notice) => drawNotice(notice, say))}
        {quotation !== undefined && (
          <p className="note" lang={say.language}>
            <a href="#quotation">{say('article.go')}</a>
          </p>
        )}
        <div className="passages">{drawPieces(markText(article, quotation), say)}</div>
      </article>
    </Page>
  );
}

function drawNotice({ sentence, link }: Notice, say: Say): ReactElement {
  return (
    <p className="note" lang={say.language}>
      {say.tell(sentence)} {link !== undefined && <a href={link.href}>{say.tell(link.label)}</a>}
    </p>
  );
}

function ArticleHead({ article }: { readonly article: Article }): ReactElement {
  const say = readWords();
  const { headline, authors, outlet, publishedOn, url, kind } = article;
  return (
    <header className="stored-head">
      {kind === 'abstract' && (
        <p className="badge" lang={say.language}>
          {say('article.abstract')}
        </p>
      )}
      <h1 dir="auto">{headline}</h1>
      <p className="facts" lang={say.language}>
        <span>
          {authors.length > 0 ? <bdi>{authors.join(', ')}</bdi> : say('article.unsigned')}
        </span>
        <span>{outlet === undefined ? say('card.outlet') : <bdi>{outlet}</bdi>}</span>
        <span>{publishedOn === undefined ? say('card.undated') : <time>{publishedOn}</time>}</span>
        {url !== undefined && isWebAddress(url) && (
          <WebLink href={url}>{say('article.published')}</WebLink>
        )}
      </p>
    </header>
  );
}

/** The first marked stretch carries the name that links go to. */
function drawPieces(pieces: readonly Piece[], say: Say): ReactElement {
  const first = pieces.flatMap(({ stretches }) => stretches).find(({ marked }) => marked);
  return drawEach(pieces, ({ passage, stretches }) => {
    const words = drawEach(stretches, (stretch) => drawStretch(stretch, stretch === first));
    return passage === undefined ? words : drawPassage(passage, words, say);
  });
}

function drawPassage({ role, note }: Passage, words: ReactNode, say: Say): ReactElement {
  if (role === 'body' && note === undefined) {
    return (
      <p className="passage" dir="auto">
        {words}
      </p>
    );
  }
  return (
    <div className={`passage passage-${role === 'body' ? 'body' : 'aside'}`}>
      <span className="role" lang={say.language}>
        {[
          ...(role === 'body' ? [] : [say(`role.${role}`)]),
          ...(note === undefined ? [] : [say.tell(note)]),
        ].join(': ')}
      </span>
      <p dir="auto">{words}</p>
    </div>
  );
}

function drawStretch({ text, marked }: Stretch, isFirst: boolean): ReactNode {
  if (!marked) return text;
  return isFirst ? <mark id="quotation">{text}</mark> : <mark>{text}</mark>;
}
