import type { Action, Menu } from '../card/card.ts';
import { isNobodyNamed } from '../domain/claim.ts';
import type { Facets, Finding } from '../domain/claims-answer.ts';
import type { ComparisonRow } from '../domain/comparison.ts';
import type { Say } from '../messages/say.ts';
import type { Asked } from './page-actions.ts';

const MOST_CHOICES = 25;

/** A list to choose with whom the one who speaks most is compared, on what was asked for; empty where one speaks alone. */
export function offerComparison({ speakers }: Facets, { about }: Asked, say: Say): readonly Menu[] {
  const [first, ...others] = speakers.filter(({ name }) => !isNobodyNamed(name));
  if (first === undefined || others.length === 0) return [];
  return [
    {
      effect: 'choose',
      label: say('compare.with', { name: first.name }),
      command: 'compare',
      options: { a: first.name, ...(about !== undefined && { topic: about }) },
      fields: ['b'],
      choices: others.slice(0, MOST_CHOICES).map(({ name }) => ({ label: name, value: name })),
    },
  ];
}

/** A button to put the first two claims that are opposed to the group, by their numbers; there is room for one. */
export function offerOpposed(
  rows: readonly ComparisonRow[],
  findings: readonly Finding[],
  say: Say,
): readonly Action[] {
  const row = rows.find(({ kind }) => kind === 'contradicts');
  if (row?.a === undefined || row.b === undefined) return [];
  const [one, other] = [row.a, row.b].map((finding) => findings.indexOf(finding) + 1);
  return [
    {
      label: say('standing.discuss', { one: one ?? 1, other: other ?? 2 }),
      command: 'discuss',
      options: { a: row.a.claim.id, b: row.b.claim.id },
      effect: 'tell',
    },
  ];
}
