import type { Context } from 'hono';
import type { Article, TextSpan } from '../../domain/article.ts';
import { ArticlePage } from './article-page.tsx';
import { readQuotation } from './mark-text.ts';
import { type SiteTools, sendMessage, sendPage } from './send-page.tsx';

/** Answers `/articles/id?start=5&end=40` with the stored article, its quotation marked. */
export async function sendArticle(context: Context, tools: SiteTools): Promise<Response> {
  const article = await tools.readArticle(context.req.param('id') ?? '');
  if (article === undefined) {
    return sendMessage(context, tools, {
      status: 404,
      title: 'No such article',
      sentence: 'It is not stored here, or not any more.',
    });
  }
  const page = (
    <ArticlePage
      article={article}
      assetVersion={tools.assets.version}
      {...findQuotation(article, context.req.query('start'), context.req.query('end'))}
    />
  );
  return sendPage(context, page);
}

function findQuotation(
  { text }: Article,
  start: string | undefined,
  end: string | undefined,
): { readonly quotation?: TextSpan; readonly problem?: string } {
  if (start === undefined && end === undefined) return {};
  const quotation = readQuotation(text, start ?? '', end ?? '');
  if (quotation !== undefined) return { quotation };
  return {
    problem:
      'The place this link names is not in the article, so nothing is marked. The article may have been read anew since.',
  };
}
