import { readWays, type Way } from './find-term.ts';
import { inflectVerb } from './verb-forms.ts';
import { RELATION_VERBS, type VerbRow } from './verb-lexicon.ts';

/** A row of the lexicon, ready to be followed. */
export interface VerbRule extends VerbRow {
  readonly ways: readonly Way[];
  readonly behind: readonly Way[];
}

const RULES = composeRules();

/** Finds the rules of a verb by any of its forms. */
export function findVerbRules(lower: string): readonly VerbRule[] {
  return RULES.get(lower) ?? [];
}

function composeRules(): ReadonlyMap<string, readonly VerbRule[]> {
  const rules = new Map<string, VerbRule[]>();
  for (const row of RELATION_VERBS) {
    const rule = { ...row, ways: readWays(row.via ?? ''), behind: readWays(row.after ?? '') };
    for (const form of row.verbs.trim().split(/\s+/u).flatMap(inflectVerb)) {
      const known = rules.get(form) ?? [];
      if (!known.includes(rule)) rules.set(form, [...known, rule]);
    }
  }
  return rules;
}
