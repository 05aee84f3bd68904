import { fileURLToPath } from 'node:url';
import { check, type Diagnostics } from 'recheck';
import { describe, expect, it } from 'vitest';
import { readExpressions, type WrittenExpression } from './read-expressions.ts';

const FOLDER = fileURLToPath(new URL('..', import.meta.url));
const MOST_AT_ONCE = 2;
/** On a slow machine it is not through in the first of them, and the automaton cannot read every expression. */
const PATIENCE_MS = [20_000, 60_000, 240_000] as const;
const AUTOMATON_MS = 60_000;

/** A bound is a constant and adds no growth, but each step of it costs the checker time: “.{0,2000}” is checked as “.{0,3}”. */
function shrinkBounds(pattern: string): string {
  return pattern.replace(/\{(?<least>\d{1,6}),(?<most>\d{0,6})\}/gu, (_all, least, most) => {
    const shrink = (bound: unknown): number | '' =>
      bound === '' ? '' : Math.min(Number(bound), 3);
    return `{${shrink(least)},${shrink(most)}}`;
  });
}

/** Says what is wrong with an expression; undefined where its time grows with the length of the text and no faster. */
async function findFault({
  pattern,
  flags,
  places,
}: WrittenExpression): Promise<string | undefined> {
  const bounded = shrinkBounds(pattern);
  let suspected: Diagnostics | undefined;
  for (const timeout of PATIENCE_MS) {
    suspected = await check(bounded, flags, { timeout });
    if (suspected.status !== 'unknown') break;
  }
  if (suspected?.status === 'safe') return undefined;
  // Fuzzing only suspects, and more on a slow machine; the automaton proves one or the other.
  const finding = await check(bounded, flags, {
    checker: 'automaton',
    timeout: AUTOMATON_MS,
  });
  if (finding.status === 'safe') return undefined;
  const reason = finding.status === 'vulnerable' ? finding.complexity.summary : finding.error.kind;
  return `${places.join(', ')}: /${pattern}/${flags} is not linear (${reason})`;
}

async function findFaults(expressions: readonly WrittenExpression[]): Promise<readonly string[]> {
  const waiting = [...expressions];
  const faults: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const fault = await findFault(next);
      if (fault !== undefined) faults.push(fault);
    }
  };
  await Promise.all(Array.from({ length: MOST_AT_ONCE }, work));
  return faults;
}

describe('the regular expressions of the code', () => {
  it('take time that grows with the text and no faster', { timeout: 900_000 }, async () => {
    const expressions = readExpressions(FOLDER);
    expect(expressions.length).toBeGreaterThan(300);
    expect(await findFaults(expressions)).toEqual([]);
  });

  it.each([
    ['a loop in a loop', '^(?:a+)+$'],
    ['two loops over the same', '^\\s*\\s*$'],
    ['a search that starts anew at each letter', 'a+b'],
  ])('would be told of %s', async (_case, pattern) => {
    const faults = await findFaults([{ pattern, flags: 'u', places: ['sample.ts:1'] }]);
    expect(faults).toHaveLength(1);
  });
});
