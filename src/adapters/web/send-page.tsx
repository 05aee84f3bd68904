import type { Context } from 'hono';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { AnswerTools } from './answer.ts';
import type { Assets } from './assets.ts';
import type { IssueReader, ListDeliveries } from './issue-reader.ts';
import { MessagePage } from './page.tsx';
import type { ArticleReader } from './trace-quotation.ts';

/** What the pages of the site are made from. */
export interface SiteTools extends AnswerTools, ArticleReader {
  readonly assets: Assets;
  /** Where people reach the site, if not at its own host and port. */
  readonly publicUrl?: string | undefined;
  readonly issues?: IssueReader;
  readonly listDeliveries?: ListDeliveries;
}

type Status = 200 | 403 | 404 | 405 | 413 | 414 | 500;

/** Answers with a page. */
export function sendPage(
  context: Context,
  page: ReactElement,
  status: Status = 200,
): Response | Promise<Response> {
  return context.html(`<!doctype html>${renderToStaticMarkup(page)}`, status);
}

interface Message {
  readonly status: Status;
  readonly title: string;
  readonly sentence: string;
}

/** Answers with a page that says one thing. */
export function sendMessage(
  context: Context,
  { assets }: Pick<SiteTools, 'assets'>,
  { status, title, sentence }: Message,
): Response | Promise<Response> {
  const page = <MessagePage title={title} sentence={sentence} assetVersion={assets.version} />;
  return sendPage(context, page, status);
}
