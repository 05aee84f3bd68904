import type { Context } from 'hono';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Caller } from '../../../commands/callers/caller.ts';
import type { ArticleReader } from '../articles/trace-quotation.ts';
import type { AnswerTools } from '../asking/answer.ts';
import type { IssueReader, ListDeliveries } from '../issues/issue-reader.ts';
import type { Assets } from '../server/assets.ts';
import { findNetwork, isHandedOn } from '../server/visitor.ts';
import { MessagePage } from './page.tsx';
import { Words } from './words.ts';

/** What the pages of the site are made from. */
export interface SiteTools extends AnswerTools, ArticleReader {
  readonly assets: Assets;
  /** Where people reach the site, if not at its own host and port. */
  readonly publicUrl?: string | undefined;
  readonly issues?: IssueReader;
  readonly listDeliveries?: ListDeliveries;
}

type Status = 200 | 400 | 403 | 404 | 405 | 413 | 414 | 500;

/** Answers with a page. */
export async function sendPage(
  context: Context,
  tools: Pick<SiteTools, 'desk' | 'caller' | 'publicUrl'>,
  page: ReactElement,
  status: Status = 200,
): Promise<Response> {
  const say = await tools.desk.openWords(readCaller(context, tools));
  const html = renderToStaticMarkup(<Words value={say}>{page}</Words>);
  return context.html(`<!doctype html>${html}`, status);
}

type CallerTools = Pick<SiteTools, 'caller' | 'publicUrl'>;

/**
 * Who asks, in the language that their browser asks for first. What a proxy hands on comes from somebody else, even where it names this
 * machine as the page’s own address does.
 */
export function readCaller(context: Context, tools: CallerTools): Caller {
  const { isHost, ...visitor } = tools.caller;
  const network = findNetwork(context, tools.publicUrl);
  const caller =
    isHost && !isHandedOn(context)
      ? tools.caller
      : { ...visitor, ...(network !== undefined && { network }) };
  const [language = ''] = (context.req.header('accept-language') ?? '').split(/[,;]/u, 1);
  return language === '' ? caller : { ...caller, language };
}

/** What a page says that says one thing. */
export interface Message {
  readonly status: Status;
  readonly title: string;
  readonly sentence: string;
}

/** Answers with a page that says one thing. */
export function sendMessage(
  context: Context,
  tools: Pick<SiteTools, 'assets' | 'desk' | 'caller' | 'publicUrl'>,
  { status, title, sentence }: Message,
): Promise<Response> {
  const { version } = tools.assets;
  const page = <MessagePage title={title} sentence={sentence} assetVersion={version} />;
  return sendPage(context, tools, page, status);
}
