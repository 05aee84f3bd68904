import type { Context } from 'hono';
import { type SiteTools, sendMessage, sendPage } from '../page/send-page.tsx';
import { ArchivePage, IssuePage } from './issue-page.tsx';
import { writeIssueFeed } from './write-issue-feed.ts';

const MOST_LISTED = 500;
const MOST_FED = 50;

/** Answers `/issues/id` with the page of an issue. */
export async function sendIssue(context: Context, tools: SiteTools): Promise<Response> {
  hide(context);
  const issue = await tools.issues?.findIssue(context.req.param('id') ?? '');
  if (issue === undefined) return sendUnknown(context, tools);
  return sendPage(context, tools, <IssuePage issue={issue} assetVersion={tools.assets.version} />);
}

/** Answers `/archives/token` with the issues of a channel. */
export async function sendArchive(context: Context, tools: SiteTools): Promise<Response> {
  hide(context);
  const archive = context.req.param('archive') ?? '';
  const issues = (await tools.issues?.listIssues(archive, MOST_LISTED)) ?? [];
  if (issues.length === 0) return sendUnknown(context, tools);
  const page = (
    <ArchivePage archive={archive} issues={issues} assetVersion={tools.assets.version} />
  );
  return sendPage(context, tools, page);
}

/** Answers `/archives/token/feed.xml` with the newest issues of a channel as an Atom feed. */
export async function sendIssueFeed(context: Context, tools: SiteTools): Promise<Response> {
  hide(context);
  const archive = context.req.param('archive') ?? '';
  const issues = (await tools.issues?.listIssues(archive, MOST_FED)) ?? [];
  if (issues.length === 0) return sendUnknown(context, tools);
  const site = tools.publicUrl?.replace(/\/$/u, '') ?? new URL(context.req.url).origin;
  return context.body(writeIssueFeed({ archive, issues, site }), 200, {
    'content-type': 'application/atom+xml; charset=utf-8',
  });
}

/** Who has the address may read; no machine shall pass it on. */
function hide(context: Context): void {
  context.header('x-robots-tag', 'noindex, nofollow, noarchive');
  context.header('cache-control', 'private, no-cache');
}

function sendUnknown(context: Context, tools: SiteTools): Promise<Response> {
  const sentence = 'The address leads to no issue that is kept here.';
  return sendMessage(context, tools, { status: 404, title: 'No such issue', sentence });
}
