import type { PassageRole } from '../../domain/article.ts';
import { foldBlanks } from '../blanks.ts';
import type { Box, Paragraph, Run } from './box.ts';
import { BREAK, divideLines } from './divide-lines.ts';
import { joinRuns } from './join-runs.ts';

/** What the inline elements around a text say about it. */
export interface Inline {
  readonly isLink: boolean;
  /** How it is printed, where it is in bold or in italics. */
  readonly print?: string;
  readonly hint?: PassageRole;
}

/** A box while it is being filled. */
export interface OpenBox extends Box {
  readonly children: (Box | Paragraph)[];
  length: number;
  linkLength: number;
}

/** The paragraphs that are done, and the runs of the one that is not. */
export interface Gathering {
  readonly paragraphs: Paragraph[];
  readonly runs: (Run & Inline)[];
  /** Breaks with nothing but white space behind them. */
  breaks: number;
  /** How long the open paragraph is, and how it ends so far. */
  length: number;
  ending: string;
}

const PLAIN: Inline = { isLink: false };
const LEAST_HINTED = 0.8;
const LEAST_DAY = 0.3;
const LONGEST_DAY = 60;
/** A sentence that ends where the line is broken ends its paragraph. */
const ENDED = /[.!?…。！？][”"’»)\]]{0,3}\s*$/u;
const SHORTEST_ENDED = 60;
const LONGEST_ENDING = 60;

/** Adds a text to the paragraph that is open; the parser divides texts at entities. */
export function addRun(text: string, gathering: Gathering, inline: Inline = PLAIN): void {
  if (text.trim() !== '') {
    gathering.breaks = 0;
    gathering.length += text.length;
    gathering.ending = text.slice(-LONGEST_ENDING);
  }
  const last = gathering.runs.at(-1);
  // What is marked as something of its own, such as a day, is set apart by styles that nobody reads here.
  const isApart = last !== undefined && last.hint !== inline.hint;
  if (isApart && !/\s$/u.test(last.text) && !/^[\s\p{P}]/u.test(text))
    gathering.runs.push({ text: ' ', ...PLAIN });
  const isMore =
    last?.isLink === inline.isLink && last.hint === inline.hint && last.print === inline.print;
  if (isMore) gathering.runs.pop();
  gathering.runs.push({ text: isMore ? last.text + text : text, ...inline });
}

/** One break is a space, and behind whole sentences the end of a paragraph; so are two in a row. */
export function addBreak(box: OpenBox, gathering: Gathering): void {
  if (gathering.length > SHORTEST_ENDED && ENDED.test(gathering.ending))
    endParagraph(box, gathering);
  addRun(BREAK, gathering);
  gathering.breaks += 1;
  if (gathering.breaks > 1) endParagraph(box, gathering);
}

/** Makes a paragraph of the runs, where they show anything, or several. */
export function endParagraph(box: OpenBox, gathering: Gathering): void {
  const runs = gathering.runs.splice(0);
  gathering.breaks = 0;
  gathering.length = 0;
  for (const lines of divideLines(runs)) addParagraph(lines, box, gathering);
}

function addParagraph(runs: readonly (Run & Inline)[], box: OpenBox, gathering: Gathering): void {
  const text = joinRuns(runs);
  if (foldBlanks(text) === '') return;
  const hint = findCommonHint(runs);
  const index = gathering.paragraphs.length;
  const paragraph: Paragraph = { kind: 'paragraph', index, runs, text, box, ...(hint && { hint }) };
  gathering.paragraphs.push(paragraph);
  box.children.push(paragraph);
  box.length += text.length;
  box.linkLength += joinRuns(runs.filter(({ isLink }) => isLink)).length;
}

/** What is said of nearly all of a paragraph is said of the paragraph. */
function findCommonHint(runs: readonly (Run & Inline)[]): PassageRole | undefined {
  const hint = runs.find((run) => run.hint !== undefined)?.hint;
  const whole = joinRuns(runs).length;
  const measure = (each: PassageRole): number =>
    joinRuns(runs.filter((run) => run.hint === each)).length;
  if (hint && measure(hint) >= whole * LEAST_HINTED) return hint;
  // A day with its hour, and who or what stands beside it in the same short line.
  return hint && whole < LONGEST_DAY && measure('date') > whole * LEAST_DAY ? 'date' : undefined;
}
