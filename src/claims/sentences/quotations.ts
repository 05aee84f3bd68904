import type { TextSpan } from '../../domain/article.ts';

/** A stretch between quotation marks, marks included. */
export interface Quotation extends TextSpan {
  /** Whether the closing mark is there; where it is not, the quotation runs to the end of its passage. */
  readonly closed: boolean;
}

interface Mark {
  readonly at: number;
  readonly length: number;
  /** The family it opens, where it can open one. */
  readonly opens: Family | undefined;
  /** The families it can close. */
  readonly closes: readonly Family[];
}

type Family = 'double' | 'low' | 'guillemet' | 'single';

const MARK = /''|``|["“”„«»‘‚’']/gu;
const OPENS: Readonly<Record<string, Family>> = {
  '“': 'double',
  '"': 'double',
  "''": 'double',
  '``': 'double',
  '”': 'double',
  '„': 'low',
  '«': 'guillemet',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  "'": 'single',
};
const CLOSES: Readonly<Record<string, readonly Family[]>> = {
  '”': ['double', 'low'],
  '"': ['double', 'low'],
  "''": ['double'],
  '“': ['double', 'low'],
  '»': ['guillemet'],
  '’': ['single'],
  '‘': ['single'],
  "'": ['single'],
};
const ONLY_OPENS = /^[“„«‚]$|^``$/u;

/** Finds the quotations of a passage in order; what is quoted inside a quotation belongs to it. */
export function findQuotations(text: string, { start, end }: TextSpan): readonly Quotation[] {
  const marks = findMarks(text.slice(start, end), start);
  const closings = findLaterClosings(marks);
  const quotations: Quotation[] = [];
  for (let index = 0; index < marks.length; index += 1) {
    const opening = marks[index];
    if (!opening?.opens) continue;
    const closing = closings[opening.opens][index + 1];
    const close = closing === undefined ? undefined : marks[closing];
    if (close && closing !== undefined) {
      quotations.push({ start: opening.at, end: close.at + close.length, closed: true });
      index = closing;
    } else if (opening.opens !== 'single') {
      quotations.push({ start: opening.at, end, closed: false });
      break;
    }
  }
  return quotations;
}

function findMarks(text: string, offset: number): readonly Mark[] {
  return Array.from(text.matchAll(MARK), ({ 0: mark, index }) => {
    const before = text.charAt(index - 1);
    const after = text.charAt(index + mark.length);
    return {
      at: index + offset,
      length: mark.length,
      opens: mayOpen(mark, { before, after }) ? OPENS[mark] : undefined,
      closes: mayClose(text, { mark, index, before, after }) ? (CLOSES[mark] ?? []) : [],
    };
  });
}

/** Straight marks look alike on both sides; one with a word behind it, and none before it, opens. */
function mayOpen(
  mark: string,
  { before, after }: { readonly before: string; readonly after: string },
): boolean {
  if (OPENS[mark] === 'single' && !/[\p{L}\p{N}[]/u.test(after)) return false;
  if (mark === '“' && /[\p{L},.]/u.test(before) && !/\S/u.test(after)) return false;
  if (ONLY_OPENS.test(mark)) return true;
  return (before === '' || /[\s([{—–\-:"“'‘]/u.test(before)) && /\S/u.test(after);
}

interface Place {
  readonly mark: string;
  readonly index: number;
  readonly before: string;
  readonly after: string;
}

function mayClose(text: string, { mark, index, before, after }: Place): boolean {
  // An opening mark typed for a closing one: “No,“ he said.
  if (mark === '“') return /\S/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
  if (mark === '”' || mark === '»') return true;
  if (/[\p{L}\p{N}]/u.test(after)) return false;
  if (OPENS[mark] !== 'single') return true;
  return before !== '' && !/\s/u.test(before) && !isPossessive(text, index);
}

/** The workers' rights: an apostrophe after s with a word behind it closes nothing. */
function isPossessive(text: string, index: number): boolean {
  return text.charAt(index - 1) === 's' && /^ \p{Ll}/u.test(text.slice(index + 1, index + 3));
}

const FAMILIES = ['double', 'low', 'guillemet', 'single'] as const;

/** For each place in the list, the next mark of each family that can close. */
function findLaterClosings(
  marks: readonly Mark[],
): Readonly<Record<Family, readonly (number | undefined)[]>> {
  const later: Record<Family, (number | undefined)[]> = {
    double: [],
    low: [],
    guillemet: [],
    single: [],
  };
  const next: Partial<Record<Family, number>> = {};
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    for (const family of marks[index]?.closes ?? []) next[family] = index;
    for (const family of FAMILIES) later[family][index] = next[family];
  }
  return later;
}
