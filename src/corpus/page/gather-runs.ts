import type { PassageRole } from '../../domain/article.ts';
import { foldBlanks } from '../blanks.ts';
import type { Box, Paragraph, Run } from './box.ts';

/** What the inline elements around a text say about it. */
export interface Inline {
  readonly isLink: boolean;
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
}

const PLAIN: Inline = { isLink: false };
const LEAST_HINTED = 0.8;

/** Adds a text to the paragraph that is open; the parser divides texts at entities. */
export function addRun(text: string, gathering: Gathering, inline: Inline = PLAIN): void {
  if (text.trim() !== '') gathering.breaks = 0;
  const last = gathering.runs.at(-1);
  const isMore = last?.isLink === inline.isLink && last.hint === inline.hint;
  if (isMore) gathering.runs.pop();
  gathering.runs.push({ text: isMore ? last.text + text : text, ...inline });
}

/** One break is a space; two in a row end the paragraph. */
export function addBreak(box: OpenBox, gathering: Gathering): void {
  addRun(' ', gathering);
  gathering.breaks += 1;
  if (gathering.breaks > 1) endParagraph(box, gathering);
}

/** Makes a paragraph of the runs, where they show anything. */
export function endParagraph(box: OpenBox, gathering: Gathering): void {
  const runs = gathering.runs.splice(0);
  gathering.breaks = 0;
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

/** White space is one space, as a page shows it; joiners of letters and emoji stay. */
function joinRuns(runs: readonly Run[]): string {
  const text = runs.map((run) => run.text).join('');
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** What is said of nearly all of a paragraph is said of the paragraph. */
function findCommonHint(runs: readonly (Run & Inline)[]): PassageRole | undefined {
  const hint = runs.find((run) => run.hint !== undefined)?.hint;
  const measure = (list: readonly Run[]): number => joinRuns(list).length;
  const hinted = runs.filter((run) => run.hint === hint);
  return hint && measure(hinted) >= measure(runs) * LEAST_HINTED ? hint : undefined;
}
