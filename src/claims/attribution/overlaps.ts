import type { TokenRange } from '../grammar/noun-phrases.ts';
import type { Finding, Pattern } from './finding.ts';

const STRENGTH: Readonly<Record<Pattern, number>> = {
  line: 4,
  framed: 3,
  inverted: 3,
  according: 3,
  clause: 2,
  infinitive: 2,
  as: 2,
  outcome: 2,
  thing: 1,
  passive: 1,
  noun: 1,
};

/** Keeps, of findings that overlap, the surer and then the outer one, and cuts content where the next finding begins. */
export function resolveOverlaps(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...findings].sort(compareStrength)) {
    const fitted = trimToKept(finding, kept);
    if (fitted) kept.push(fitted);
  }
  return kept.sort((a, b) => startOf(a) - startOf(b));
}

function compareStrength(a: Finding, b: Finding): number {
  return STRENGTH[b.pattern] - STRENGTH[a.pattern] || startOf(a) - startOf(b);
}

function trimToKept(finding: Finding, kept: readonly Finding[]): Finding | undefined {
  let content = finding.content;
  for (const other of kept) {
    if (overlap(finding.cue, other.cue) || other.content.some((part) => overlap(finding.cue, part)))
      return undefined;
    // “according to those who know it”: they say so, and not that they know it.
    if (other.pattern === 'according' && other.speaker && overlap(finding.cue, other.speaker))
      return undefined;
    for (const part of [other.cue, ...other.content])
      content = content.flatMap((own) => cut(own, part));
    if (content.length === 0) return undefined;
  }
  return { ...finding, content };
}

/** Content ends where another finding begins; what lies behind it is not its own any more. */
function cut(own: TokenRange, other: TokenRange): readonly TokenRange[] {
  if (!overlap(own, other)) return [own];
  return own.from < other.from ? [{ from: own.from, to: other.from }] : [];
}

function overlap(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}

function startOf({ cue, content, speaker }: Finding): number {
  return Math.min(cue.from, speaker?.from ?? cue.from, ...content.map(({ from }) => from));
}
