import type { Context } from 'hono';
import { type SiteTools, sendMessage, sendPage } from '../page/send-page.tsx';
import { ArticlePage } from './article-page.tsx';
import { traceQuotation } from './trace-quotation.ts';

/** Answers `/articles/id?start=5&end=40&revision=1` with that text of the article, its quotation marked. */
export async function sendArticle(context: Context, tools: SiteTools): Promise<Response> {
  const { start, end, revision } = context.req.query();
  const link = { start, end, revision };
  const traced = await traceQuotation(context.req.param('id') ?? '', link, tools);
  if (traced === undefined) {
    return sendMessage(context, tools, {
      status: 404,
      title: 'No such article',
      sentence: 'It is not stored here, or not any more.',
    });
  }
  const page = <ArticlePage {...traced} assetVersion={tools.assets.version} />;
  return sendPage(context, tools, page);
}
