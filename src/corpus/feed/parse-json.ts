/** Parses JSON; damage that is common in feeds is mended, and said. Undefined where that does not help. */
export function parseJson(
  text: string,
): { readonly value: unknown; readonly warnings: readonly string[] } | undefined {
  const start = text.search(/[{[]/u);
  const body = text.slice(Math.max(0, start));
  // The parser of the engine keeps a hundred bytes for each open bracket.
  if (nestsTooDeep(body)) return undefined;
  const whole = tryParse(body);
  if (whole) return { ...whole, warnings: [] };
  const mended = mend(body);
  const parsed = tryParse(mended.text);
  return parsed && { ...parsed, warnings: [mended.torn ? TORN : MENDED] };
}

const TORN = 'The feed breaks off; only its complete entries are read.';
const MENDED = 'The feed’s JSON is damaged and was mended.';

/** A feed has its entries in an array in an object, and their authors a little deeper. */
const MOST_DEPTH = 50;
const ENTRY_DEPTH = 2;

interface Mended {
  readonly text: string;
  readonly torn: boolean;
}

/** Leaves out what JSON forbids, and ends a text that breaks off behind its last complete entry. */
function mend(text: string): Mended {
  const parts: string[] = [];
  const open: string[] = [];
  let safe: { readonly parts: number; readonly closing: string } | undefined;
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]|[^"{}[\],]+|"/gsu)) {
    if (token === '{' || token === '[') open.push(token === '{' ? '}' : ']');
    if (token === '}' || token === ']') {
      if (open.at(-1) !== token) continue;
      dropComma(parts);
      open.pop();
    }
    parts.push(token.startsWith('"') && token.length > 1 ? escapeControls(token) : token);
    if (open.length === 0 && parts.length > 1) return { text: parts.join(''), torn: false };
    if (token === '}' && open.length <= ENTRY_DEPTH)
      safe = { parts: parts.length, closing: open.toReversed().join('') };
  }
  const kept = safe ? parts.slice(0, safe.parts).join('') + safe.closing : text;
  return { text: kept, torn: true };
}

function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|[{}[\]]/gsu)) {
    if (token === '{' || token === '[') depth += 1;
    if (token === '}' || token === ']') depth -= 1;
    if (depth > MOST_DEPTH) return true;
  }
  return false;
}

function dropComma(parts: string[]): void {
  while (parts.at(-1)?.trim() === '' || parts.at(-1) === ',') parts.pop();
}

/** JSON wants a line break within a string spelt out. */
function escapeControls(token: string): string {
  return token.replaceAll(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1));
}

function tryParse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
