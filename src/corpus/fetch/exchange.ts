import { type Agent, request } from 'undici';
import type { Fetched } from './fetched.ts';
import { judgeReply, type Redirect, type ReplyHead } from './judge-reply.ts';
import { nameFault } from './name-fault.ts';
import { type BodyLimits, readBody } from './read-body.ts';
import { readFreshness, readHeader } from './reply-headers.ts';
import { untilAborted } from './until-aborted.ts';

/** What one request works with. */
export interface ExchangeTools {
  readonly agent: Agent;
  readonly userAgent: string;
  readonly limits: BodyLimits;
  readonly now: () => Date;
}

/** What one request asks for: the version known, and when to stop. */
export interface Inquiry {
  readonly etag?: string;
  readonly lastModified?: string;
  readonly signal: AbortSignal;
}

/** Sends one request and reads its reply; no cookie goes out, and none is kept. */
export async function exchange(
  url: URL,
  inquiry: Inquiry,
  tools: ExchangeTools,
): Promise<Fetched | Redirect> {
  try {
    return await untilAborted(inquiry.signal, () => send(url, inquiry, tools));
  } catch (cause) {
    return nameFault(cause, url.hostname);
  }
}

async function send(url: URL, inquiry: Inquiry, tools: ExchangeTools): Promise<Fetched | Redirect> {
  const { agent, limits, now } = tools;
  const { statusCode, headers, body } = await request(url, {
    dispatcher: agent,
    headers: composeHeaders(inquiry, tools),
    signal: inquiry.signal,
  });
  body.on('error', () => {});
  const head: ReplyHead = { url, status: statusCode, headers };
  const verdict = judgeReply(head, { now: now(), mostBytes: limits.mostBytes });
  if (verdict) {
    body.destroy();
    return verdict;
  }
  const encoding = (readHeader(headers, 'content-encoding') ?? '').toLowerCase();
  return composeDocument(head, await readBody(body, encoding, limits), now());
}

function composeHeaders({ etag, lastModified }: Inquiry, { userAgent }: ExchangeTools) {
  return {
    'user-agent': userAgent,
    accept: '*/*',
    'accept-encoding': 'gzip, br',
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
}

function composeDocument({ url, headers }: ReplyHead, bytes: Uint8Array, now: Date): Fetched {
  const contentType = readHeader(headers, 'content-type');
  const etag = readHeader(headers, 'etag');
  const lastModified = readHeader(headers, 'last-modified');
  const freshForMs = readFreshness(headers, now);
  return {
    kind: 'document',
    url: url.href,
    bytes,
    ...(contentType !== undefined && { contentType }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    ...(freshForMs !== undefined && { freshForMs }),
  };
}
