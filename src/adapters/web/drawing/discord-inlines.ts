/** A stretch of a line as Discord draws it. */
export type Inline =
  | { readonly type: 'text' | 'code'; readonly value: string }
  | { readonly type: 'time'; readonly epochMs: number }
  | { readonly type: Style; readonly inlines: readonly Inline[] }
  | { readonly type: 'link'; readonly url: string; readonly inlines: readonly Inline[] };

type Style = 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler';

const MARKS: readonly (readonly [string, Style])[] = [
  ['**', 'strong'],
  ['__', 'underline'],
  ['~~', 'strike'],
  ['||', 'spoiler'],
  ['*', 'emphasis'],
  ['_', 'emphasis'],
];
const ESCAPED = /\\([!-/:-@[-`{-~])/uy;
const CODE = /`([^`]{1,4000})`/uy;
const LINK_END = /\]\(<?(https?:\/\/[^\s<>)]{1,2048})>?\)/uy;
const TIME = /<t:(-?\d{1,12}):F>/uy;
const ANGLED = /<(https?:\/\/[^\s<>]{1,2048})>/uy;
const BARE = /https?:\/\/[^\s<>)\]]{1,2048}/uy;
const PLAIN = /[^\\`[\]<*_~|h]+/uy;

/** What has been opened and not closed yet: at most one of each mark, so that reading is linear. */
interface Open {
  readonly mark: string;
  readonly inlines: Inline[];
}

/** Reads one line; a mark that is never closed is text. */
export function parseInlines(line: string): readonly Inline[] {
  const stack: Open[] = [{ mark: '', inlines: [] }];
  for (let at = 0; at < line.length; ) at += readNext(line, at, stack);
  while (stack.length > 1) unwind(stack);
  return stack[0]?.inlines ?? [];
}

/** Reads what stands at `at` and says how long it is. */
function readNext(line: string, at: number, stack: Open[]): number {
  return (
    readText(PLAIN, line, at, stack) ??
    readEscaped(line, at, stack) ??
    readCode(line, at, stack) ??
    readTime(line, at, stack) ??
    readAddress(line, at, stack) ??
    readLinkMark(line, at, stack) ??
    readStyleMark(line, at, stack) ??
    pushText(line.charAt(at), stack)
  );
}

function readText(pattern: RegExp, line: string, at: number, stack: Open[]): number | undefined {
  const [value] = matchAt(pattern, line, at);
  return value === undefined ? undefined : pushText(value, stack);
}

function readEscaped(line: string, at: number, stack: Open[]): number | undefined {
  const [whole, character] = matchAt(ESCAPED, line, at);
  if (whole === undefined || character === undefined) return undefined;
  pushText(character, stack);
  return whole.length;
}

function readCode(line: string, at: number, stack: Open[]): number | undefined {
  const [whole, value] = matchAt(CODE, line, at);
  if (whole === undefined || value === undefined) return undefined;
  top(stack).push({ type: 'code', value });
  return whole.length;
}

/** A time that Discord shows by the clock of whoever reads. */
function readTime(line: string, at: number, stack: Open[]): number | undefined {
  const [whole, seconds] = matchAt(TIME, line, at);
  if (whole === undefined) return undefined;
  top(stack).push({ type: 'time', epochMs: Number(seconds) * 1_000 });
  return whole.length;
}

/** An address by itself, `<https://…>` or bare, is a link unless it stands inside one. */
function readAddress(line: string, at: number, stack: Open[]): number | undefined {
  const [whole, angled] = matchAt(ANGLED, line, at);
  const [bare] = matchAt(BARE, line, at);
  const url = angled ?? bare;
  if (url === undefined || stack.some(({ mark }) => mark === '[')) return undefined;
  top(stack).push({ type: 'link', url, inlines: [{ type: 'text', value: url }] });
  return (whole ?? url).length;
}

function readLinkMark(line: string, at: number, stack: Open[]): number | undefined {
  const isOpen = stack.some(({ mark }) => mark === '[');
  if (line[at] === '[' && !isOpen) {
    stack.push({ mark: '[', inlines: [] });
    return 1;
  }
  const [whole, url] = isOpen ? matchAt(LINK_END, line, at) : [];
  if (whole === undefined || url === undefined) return undefined;
  close('[', stack, (inlines) => ({ type: 'link', url, inlines }));
  return whole.length;
}

function readStyleMark(line: string, at: number, stack: Open[]): number | undefined {
  const [mark, type] = MARKS.find(([each]) => line.startsWith(each, at)) ?? [];
  if (mark === undefined || type === undefined) return undefined;
  if (stack.some((open) => open.mark === mark))
    close(mark, stack, (inlines) => ({ type, inlines }));
  else stack.push({ mark, inlines: [] });
  return mark.length;
}

function close(mark: string, stack: Open[], compose: (inlines: Inline[]) => Inline): void {
  while (stack.length > 1 && stack.at(-1)?.mark !== mark) unwind(stack);
  const closed = stack.pop();
  if (closed) top(stack).push(compose(closed.inlines));
}

/** Turns the last opened mark, which nothing closes, back into text. */
function unwind(stack: Open[]): void {
  const open = stack.pop();
  if (open === undefined) return;
  pushText(open.mark, stack);
  for (const inline of open.inlines) top(stack).push(inline);
}

function pushText(value: string, stack: Open[]): number {
  top(stack).push({ type: 'text', value });
  return value.length;
}

function top(stack: readonly Open[]): Inline[] {
  return stack.at(-1)?.inlines ?? [];
}

function matchAt(pattern: RegExp, line: string, at: number): readonly (string | undefined)[] {
  pattern.lastIndex = at;
  return pattern.exec(line) ?? [];
}
