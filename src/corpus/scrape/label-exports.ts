import type { Draft } from './draft.ts';
import { measureMark } from './export-fields.ts';
import { readExport } from './read-export.ts';

/** Labels what a database of papers puts around a text; the mark that the text begins with is none of it. */
export function labelExports(drafts: readonly Draft[]): readonly Draft[] {
  const found = readExport(drafts.map(({ words }) => words));
  if (!found) return drafts;
  return drafts.map((draft, index) => {
    const role = found.roles.get(index) ?? 'body';
    const mark = role === 'body' ? measureMark(draft.words) : 0;
    return { ...draft, role, start: draft.start + mark, words: draft.words.slice(mark) };
  });
}
