import type { Passage } from '../../domain/article.ts';
import { foldBlanks } from '../blanks.ts';
import type { Draft, Label } from './draft.ts';
import { labelBios } from './label-bios.ts';
import { labelComments } from './label-comments.ts';
import { labelFurniture } from './label-furniture.ts';
import { labelHeader } from './label-header.ts';
import { labelTeasers } from './label-teasers.ts';
import { findParagraphs } from './paragraphs.ts';

const STEPS: readonly Label[] = [
  labelHeader,
  labelComments,
  labelBios,
  labelFurniture,
  labelTeasers,
];

/** Says what each paragraph of a plain-text scrape is. Nothing is lost: what is no body keeps its place and gets a role. */
export function labelPassages(text: string): readonly Passage[] {
  const drafts = findParagraphs(text).map((span): Draft => {
    return { ...span, words: foldBlanks(text.slice(span.start, span.end)), role: 'body' };
  });
  const labelled = STEPS.reduce<readonly Draft[]>((before, label) => label(before), drafts);
  const first = labelled.findIndex(({ role }) => role === 'body');
  return labelled.map(({ start, end, role }, index) => {
    const opener = index === first ? measureTornOpener(text.slice(start, end)) : 0;
    return opener === 0
      ? { start, end, role }
      : { start: start + opener, end, role, note: 'torn dateline' };
  });
}

/**
 * The length of a bracket that opens the text and never closes: what is left of a place and date that were torn off.
 *
 *     ( Officials said that …
 *     └ opener
 */
function measureTornOpener(paragraph: string): number {
  const opener = /^[([]\s{1,9}(?=["“‘]?\p{Lu})/u.exec(paragraph)?.[0] ?? '';
  return opener !== '' && !closes(paragraph) ? opener.length : 0;
}

function closes(paragraph: string): boolean {
  let depth = 0;
  for (const character of paragraph) {
    if ('(['.includes(character)) depth += 1;
    if (')]'.includes(character)) depth -= 1;
    if (depth === 0) return true;
  }
  return false;
}
