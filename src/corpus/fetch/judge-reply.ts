import type { IncomingHttpHeaders } from 'node:http';
import { type Fetched, type FetchProblem, refuse } from './fetched.ts';
import { nameTooLarge } from './read-body.ts';
import { readFreshness, readHeader, readRetryAfter } from './reply-headers.ts';

/** A reply before its body. */
export interface ReplyHead {
  readonly url: URL;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

/** Where a reply sends on to, as it is written there. */
export interface Redirect {
  readonly kind: 'redirect';
  readonly to: string;
}

const REDIRECTS = [301, 302, 303, 307, 308];
/** What may hold an article, a list of articles or a list of feeds; files often come without a type of their own. */
const DOCUMENTS = [
  'application/octet-stream',
  'binary/octet-stream',
  'application/pdf',
  'application/x-pdf',
  'application/epub+zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/xml',
  'application/json',
];
const NOT_READ = ['text/css', 'text/javascript', 'text/calendar', 'text/vcard', 'image/svg+xml'];

/** Says what a reply's head alone decides; undefined where its body is the document. */
export function judgeReply(
  head: ReplyHead,
  { now, mostBytes }: { readonly now: Date; readonly mostBytes: number },
): Fetched | Redirect | undefined {
  const { status, headers } = head;
  if (status === 304) {
    const freshForMs = readFreshness(headers, now);
    return { kind: 'unchanged', ...(freshForMs !== undefined && { freshForMs }) };
  }
  const to = readHeader(headers, 'location');
  if (REDIRECTS.includes(status) && to !== undefined) return { kind: 'redirect', to };
  if (status !== 200) return composeProblem(head, now);
  const type = readType(headers);
  if (!isDocumentType(type)) {
    return refuse(`The address leads to “${type}”, which is no page, feed or document to read.`);
  }
  const length = Number(readHeader(headers, 'content-length') ?? 0);
  return length > mostBytes ? refuse(nameTooLarge(mostBytes)) : undefined;
}

function readType(headers: IncomingHttpHeaders): string {
  return (readHeader(headers, 'content-type') ?? '').split(';', 1).join('').trim().toLowerCase();
}

function isDocumentType(type: string): boolean {
  if (NOT_READ.includes(type)) return false;
  if (type === '' || type.startsWith('text/') || DOCUMENTS.includes(type)) return true;
  return type.startsWith('application/') && (type.endsWith('+xml') || type.endsWith('+json'));
}

function composeProblem({ url, status, headers }: ReplyHead, now: Date): FetchProblem {
  const retryAfterMs = readRetryAfter(headers, now);
  return {
    ...refuse(nameStatus(url.hostname, status)),
    status,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
}

function nameStatus(host: string, status: number): string {
  const code = `(HTTP ${status})`;
  if (status === 404) return `${host} has no such page ${code}; check the address.`;
  if (status === 410) return `${host} has taken the page away for good ${code}.`;
  if ([401, 402, 403, 407].includes(status)) {
    return `${host} shows the page only to those it knows ${code}; nothing is fetched with a login.`;
  }
  if (status === 429) return `${host} asks to be asked less often ${code}; try again later.`;
  if (status === 451) return `${host} may not show the page for legal reasons ${code}.`;
  if (status >= 500) return `${host} has a fault of its own ${code}; try again later.`;
  return `${host} answered without a document ${code}.`;
}
