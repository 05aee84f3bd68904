import type { Article, Passage } from '../domain/article.ts';
import { readSpan } from '../domain/article.ts';
import { cleanNames } from './clean-names.ts';
import type { DocumentReading, ReadDocument } from './document/block.ts';
import { findDayByLanguage } from './document/find-day-by-language.ts';
import { type DocumentAbout, type DocumentKind, findKind } from './document/find-kind.ts';
import { readHeavy } from './document/read-heavy.ts';
import { readWritten } from './document/read-written.ts';
import { MOST_MEGABYTES, QUICK_BYTES, toBytes } from './limits.ts';
import type { NameOutlet } from './name-outlet.ts';

export type { DocumentReading, ReadDocument } from './document/block.ts';

/** What is known of a document before it is read. */
export interface DocumentInput extends DocumentAbout {
  /** Where it was fetched. */
  readonly url?: string;
  readonly nameOutlet?: NameOutlet;
  /** Whoever passes the bytes is through with them: what is large goes to the thread that reads it, and is gone here. */
  readonly isGiven?: boolean;
}

/** Reads a document of any kind that Readout takes, told by its bytes first; its name is trusted for nothing but its ending. */
export async function readDocument(
  bytes: Uint8Array,
  input: DocumentInput,
): Promise<DocumentReading> {
  if (bytes.length > toBytes(MOST_MEGABYTES.file)) {
    return { problem: `The file has more than ${MOST_MEGABYTES.file} MB.` };
  }
  const found = findKind(bytes, input);
  if ('problem' in found) return found;
  // What has a limit of its own is not handed to another thread first.
  if (isCharacters(found.kind) && bytes.length > toBytes(MOST_MEGABYTES.text)) {
    const what = found.kind === 'page' ? 'page' : 'file';
    return {
      problem: `The ${what} has more than ${MOST_MEGABYTES.text} MB; an article is shorter.`,
    };
  }
  const reading = await readKind(found.kind, bytes, input);
  if ('problem' in reading) return reading;
  const language = await findLanguage(found.kind, reading.article);
  return complete(reading, { ...input, ...(language !== undefined && { language }) });
}

/** What may be heavy, or built to be, is read on a thread of its own. */
async function readKind(
  kind: DocumentKind,
  bytes: Uint8Array,
  { contentType, url, isGiven = false }: DocumentInput,
): Promise<DocumentReading> {
  const job = { bytes, ...(contentType !== undefined && { contentType }) };
  if ((kind === 'text' || kind === 'markdown') && bytes.length <= QUICK_BYTES)
    return readWritten({ kind, ...job });
  return await readHeavy({ kind, isGiven, ...job, ...(url !== undefined && { url }) });
}

function isCharacters(kind: DocumentKind): boolean {
  return kind === 'text' || kind === 'markdown' || kind === 'page';
}

/** What a page says of its language is a word about its frame; it counts where the text itself leaves doubt. */
async function findLanguage(
  kind: DocumentKind,
  { language, text, passages }: Article,
): Promise<string | undefined> {
  if (language !== undefined && kind !== 'page') return language;
  // Its tables take 80 MB, so they are loaded with the first article.
  const { detectLanguage } = await import('./language/detect-language.ts');
  const body = passages.filter(({ role }) => role === 'body');
  const detected = detectLanguage(body.map((passage) => readSpan(text, passage)));
  return detected === undefined || isKin(detected, language) ? language : detected;
}

/** Languages that are told apart by what a page says of itself rather than by their letters. */
const KIN = ['id ms', 'hr sr bs', 'no nb nn da'].map((tags) => tags.split(' '));

function isKin(detected: string, told = ''): boolean {
  const [tag = ''] = told.toLowerCase().split('-', 1);
  return KIN.some((kin) => kin.includes(detected) && kin.includes(tag));
}

function complete(
  { article, warnings, likelyOutlet, ...rest }: ReadDocument,
  { url, language, nameOutlet }: DocumentInput & { readonly language?: string },
): ReadDocument {
  const isOpen = url !== undefined && /^https?:\/\//iu.test(url);
  const address = article.url ?? (isOpen ? url : undefined);
  const outlet =
    article.outlet ?? (address === undefined ? undefined : nameOutlet?.(address)) ?? likelyOutlet;
  const publishedOn = article.publishedOn ?? findDay(article, language);
  const cleaned = cleanNames({
    ...article,
    ...(address !== undefined && { url: address }),
    ...(outlet !== undefined && { outlet }),
    ...(language !== undefined && { language }),
    ...(publishedOn !== undefined && { publishedOn }),
  });
  return {
    ...rest,
    ...(publishedOn !== article.publishedOn && { publishedFrom: 'a date line' }),
    article: cleaned.article,
    warnings: [...warnings, ...cleaned.warnings, ...listGaps(cleaned.article)],
  };
}

function findDay(article: Article, language: string | undefined): string | undefined {
  return language === undefined ? undefined : findDayByLanguage(article, language);
}

/** What many documents do not tell; it is no reason to look at one again. */
export const GAPS = { outlet: 'The outlet is not known.', day: 'The date is not known.' } as const;

/** What is odd about an article or not known of it, for the person who adds it. */
export function listGaps({ passages, outlet, publishedOn }: Article): readonly string[] {
  return [
    ...passages.flatMap(nameOddity),
    ...(outlet === undefined ? [GAPS.outlet] : []),
    ...(publishedOn === undefined ? [GAPS.day] : []),
  ];
}

function nameOddity({ note }: Passage): readonly string[] {
  return note === undefined ? [] : [`A paragraph has a ${note}.`];
}
