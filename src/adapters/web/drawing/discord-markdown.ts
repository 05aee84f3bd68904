import { type Inline, parseInlines } from './discord-inlines.ts';

/** A line or group of lines as Discord draws it. */
export type MarkdownBlock =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly inlines: readonly Inline[] }
  | { readonly type: 'paragraph' | 'subtext'; readonly inlines: readonly Inline[] }
  | { readonly type: 'fence'; readonly text: string }
  | { readonly type: 'quote' | 'list'; readonly lines: readonly (readonly Inline[])[] };

const FENCE = '```';
const HEADING = /^(#{1,3}) (.*)$/su;

/** Reads the part of Discord's markdown that our messages are written in; what it does not know stays text. */
export function parseMarkdown(content: string): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  const lines = content.split('\n');
  for (let at = 0; at < lines.length; ) {
    const taken = takeFence(lines, at) ?? takeGroup(lines, at) ?? takeLine(lines[at] ?? '');
    if (taken.block) blocks.push(taken.block);
    at += taken.count;
  }
  return blocks;
}

interface Taken {
  readonly block?: MarkdownBlock;
  readonly count: number;
}

/** What stands between two fences is read letter by letter. */
function takeFence(lines: readonly string[], at: number): Taken | undefined {
  const end = lines[at] === FENCE ? lines.indexOf(FENCE, at + 1) : -1;
  if (end < 0) return undefined;
  const text = lines.slice(at + 1, end).join('\n');
  return { block: { type: 'fence', text }, count: end - at + 1 };
}

/** Lines that follow each other with the same mark are one quotation or one list. */
function takeGroup(lines: readonly string[], at: number): Taken | undefined {
  for (const [mark, type] of [
    ['> ', 'quote'],
    ['- ', 'list'],
  ] as const) {
    let end = at;
    while (lines[end]?.startsWith(mark)) end += 1;
    if (end > at) {
      const group = lines.slice(at, end).map((line) => parseInlines(line.slice(mark.length)));
      return { block: { type, lines: group }, count: end - at };
    }
  }
  return undefined;
}

function takeLine(line: string): Taken {
  if (line.trim() === '') return { count: 1 };
  const [, marks, words] = HEADING.exec(line) ?? [];
  if (marks !== undefined && words !== undefined) {
    const level = marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3;
    return { block: { type: 'heading', level, inlines: parseInlines(words) }, count: 1 };
  }
  if (line.startsWith('-# ')) {
    return { block: { type: 'subtext', inlines: parseInlines(line.slice(3)) }, count: 1 };
  }
  return { block: { type: 'paragraph', inlines: parseInlines(line) }, count: 1 };
}
