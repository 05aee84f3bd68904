/** How people close what they open: phones, languages and keyboards differ, and some mix them. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"”“',
  '“': '”"“',
  '”': '”"',
  '„': '“”"',
  '‟': '”"',
  '«': '»',
  '「': '」',
};
/** Marks that both open and close; the others say themselves which they do. */
const EITHER = '"“”„‟';
const BEFORE_OPENING = /[\s\p{Cc}\p{Ps}\p{Pi}\p{Pd}/:"”„]/u;
const AFTER_OPENING = /[^\s\p{Cc}\p{Pe}\p{Pf}.,;!?…"]/u;
/** A straight mark before the name of an option was meant to close: `"open ports "by:park`. */
const OPTION = /[a-z_]{1,32}:(?!\/\/)/iuy;

/** What a mark in a quotation can be taken for, the strictest reading first. */
type Reading = 'nested' | 'closers' | 'any';
const READINGS: readonly Reading[] = ['nested', 'closers', 'any'];
/** A text whose marks often do not pair is read to its end no more than so often, so that time does not grow with its square. */
const MOST_FAILURES = 4;

/** Whether a text that begins with this mark is quoted. */
export function isOpeningMark(character: string): boolean {
  return Object.hasOwn(CLOSING, character);
}

/**
 * Tells where a quotation in a typed text closes, by the place of its opening mark; undefined where it never does. One
 * inside another is part of it. Where the marks do not pair, the first that looks like a closing one closes.
 *
 *     like:"he said “no” today" by:park
 *          └─────────────────┘
 */
export function createQuotationCloser(
  text: string,
  { escapes = '' }: { readonly escapes?: string } = {},
): (opening: number) => number | undefined {
  const failures = new Map<string, number>();
  return (opening) => {
    const mark = text.charAt(opening);
    for (const reading of READINGS) {
      const failed = failures.get(reading + mark) ?? 0;
      if (failed >= MOST_FAILURES) continue;
      const end = findClosing(text, opening, { reading, escapes });
      if (end !== undefined) return end;
      failures.set(reading + mark, failed + 1);
    }
    return undefined;
  };
}

interface How {
  readonly reading: Reading;
  readonly escapes: string;
}

function findClosing(text: string, opening: number, { reading, escapes }: How): number | undefined {
  const mark = text.charAt(opening);
  const closing = CLOSING[mark] ?? '';
  const marks = EITHER.includes(mark) ? EITHER : mark + closing;
  let depth = 0;
  for (let at = opening + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === escapes) at += 1;
    if (!marks.includes(character)) continue;
    if (reading !== 'any' && opens(text, at)) depth += reading === 'nested' ? 1 : 0;
    else if (depth > 0) depth -= 1;
    else if (closing.includes(character)) return at;
  }
  return undefined;
}

/** Whether the mark there looks like an opening one: after a blank or a bracket, and before a word. */
function opens(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (!EITHER.includes(character)) return isOpeningMark(character);
  if (!BEFORE_OPENING.test(text.charAt(at - 1))) return false;
  if (!AFTER_OPENING.test(text.charAt(at + 1))) return false;
  OPTION.lastIndex = at + 1;
  return character !== '"' || !OPTION.test(text);
}
