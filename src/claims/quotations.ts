import type { TextSpan } from '../domain/article.ts';

/** A stretch between quotation marks, marks included. */
export interface Quotation extends TextSpan {
  /** Whether the closing mark is there; where it is not, the quotation runs to the end of its passage. */
  readonly closed: boolean;
}

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly family: Family;
  readonly opens: boolean;
  readonly closes: boolean;
}

type Family = 'double' | 'guillemet' | 'single';

const MARK = /''|``|["“”„«»‘‚’']/gu;
const FAMILIES: Readonly<Record<string, Family>> = {
  '«': 'guillemet',
  '»': 'guillemet',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  "'": 'single',
};
const ALWAYS_OPENS = new Set(['“', '„', '«', '``', '‚']);
const ALWAYS_CLOSES = new Set(['”', '»']);

/** Finds the quotations of a passage in order; what is quoted inside a quotation belongs to it. */
export function findQuotations(text: string, { start, end }: TextSpan): readonly Quotation[] {
  const marks = findMarks(text.slice(start, end), start);
  const closings = findLaterClosings(marks);
  const quotations: Quotation[] = [];
  for (let index = 0; index < marks.length; index += 1) {
    const opening = marks[index];
    if (!opening?.opens) continue;
    const closing = closings[opening.family][index + 1];
    const close = closing === undefined ? undefined : marks[closing];
    if (close && closing !== undefined) {
      quotations.push({ start: opening.at, end: close.at + close.length, closed: true });
      index = closing;
    } else if (opening.family !== 'single') {
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
    const family = FAMILIES[mark] ?? 'double';
    const startsWord = (before === '' || /[\s([{—–\-:"“'‘]/u.test(before)) && /[^\s]/u.test(after);
    const endsWord = before !== '' && !/\s/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
    const opens = ALWAYS_OPENS.has(mark) || (!ALWAYS_CLOSES.has(mark) && startsWord);
    return {
      at: index + offset,
      length: mark.length,
      family,
      opens: family === 'single' ? opens && /[\p{L}\p{N}[]/u.test(after) : opens,
      closes: family === 'single' ? endsWord && !isPossessive(text, index) : isClosing(mark, after),
    };
  });
}

/** Straight marks look alike on both sides; one before a letter can only open. */
function isClosing(mark: string, after: string): boolean {
  if (ALWAYS_CLOSES.has(mark)) return true;
  return (mark === '"' || mark === "''" || mark === '“') && !/[\p{L}\p{N}]/u.test(after);
}

/** The workers' rights: an apostrophe after s with a word behind it closes nothing. */
function isPossessive(text: string, index: number): boolean {
  return text.charAt(index - 1) === 's' && /^ \p{Ll}/u.test(text.slice(index + 1, index + 3));
}

/** For each place in the list, the next mark of each family that can close. */
function findLaterClosings(
  marks: readonly Mark[],
): Readonly<Record<Family, readonly (number | undefined)[]>> {
  const later: Record<Family, (number | undefined)[]> = { double: [], guillemet: [], single: [] };
  const next: Partial<Record<Family, number>> = {};
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const mark = marks[index];
    if (mark?.closes) next[mark.family] = index;
    for (const family of ['double', 'guillemet', 'single'] as const) {
      later[family][index] = next[family];
    }
  }
  return later;
}
