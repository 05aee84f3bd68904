import { readSpan } from '../../domain/article.ts';
import type { ClaimLink } from '../../domain/claim-link.ts';
import type { Finding } from '../../domain/claims-answer.ts';
import type { ComparisonRow, RowKind } from '../../domain/comparison.ts';
import { findTerms } from '../../search/analyzer/find-terms.ts';

/** The order of rows: what is opposed first. */
export const ROW_ORDER: readonly RowKind[] = [
  'contradicts',
  'revises',
  'supports',
  'restates',
  'beside',
  'only',
];

/** Two claims with less in common are about different things; names alone tell no subject. */
const LEAST_WORDS = 3;
const LEAST_BESIDE_NAMES = 2;
const NAME = /^\p{Lu}/u;

export interface BothSides {
  readonly a: readonly Finding[];
  readonly b: readonly Finding[];
}

/** Puts the claims of two sides side by side: by their links, then by the words they share; each claim stands once. */
export function pairClaims(
  { a, b }: BothSides,
  links: readonly ClaimLink[],
): readonly ComparisonRow[] {
  const taken = new Set<string>();
  const take = (row: ComparisonRow): readonly ComparisonRow[] => {
    const ids = [row.a, row.b].flatMap((finding) => finding?.claim.id ?? []);
    if (ids.some((id) => taken.has(id))) return [];
    for (const id of ids) taken.add(id);
    return [row];
  };
  const rows = [...listLinked({ a, b }, links), ...listBeside({ a, b })].flatMap(take);
  const alone = interleave(a, b).flatMap(take);
  return [...rows, ...alone].sort(
    (first, second) => ROW_ORDER.indexOf(first.kind) - ROW_ORDER.indexOf(second.kind),
  );
}

function listLinked({ a, b }: BothSides, links: readonly ClaimLink[]): readonly ComparisonRow[] {
  const find = (side: readonly Finding[], { from, to }: ClaimLink): Finding | undefined =>
    side.find(({ claim: { id } }) => id === from || id === to);
  const byKind = [...links].sort((x, y) => ROW_ORDER.indexOf(x.kind) - ROW_ORDER.indexOf(y.kind));
  return byKind.flatMap((link) => {
    const [first, second] = [find(a, link), find(b, link)];
    if (first === undefined || second === undefined || first === second) return [];
    return [{ kind: link.kind, a: first, b: second, reason: link.reason }];
  });
}

/** Pairs that share the most words, best first. */
function listBeside({ a, b }: BothSides): readonly ComparisonRow[] {
  const terms = new Map([...a, ...b].map((finding) => [finding, readTerms(finding)]));
  const pairs = a.flatMap((first) =>
    b
      .filter((second) => !areSameWords(first, second))
      .map((second) => {
        const wanted = terms.get(second) ?? new Map();
        const shared = [...(terms.get(first) ?? [])].filter(([term]) => wanted.has(term));
        return { first, second, words: shared.map(([, word]) => word) };
      }),
  );
  return pairs
    .filter(
      ({ words }) =>
        words.length >= LEAST_WORDS &&
        words.filter((word) => !NAME.test(word)).length >= LEAST_BESIDE_NAMES,
    )
    .sort((x, y) => y.words.length - x.words.length)
    .map(({ first, second, words }) => ({
      kind: 'beside',
      a: first,
      b: second,
      reason: `both have ${words.map((word) => `“${word}”`).join(', ')}`,
    }));
}

/** What one says that another has said stands on both sides: nothing is held against itself. */
function areSameWords(first: Finding, second: Finding): boolean {
  const [one, other] = [first.claim.quotation, second.claim.quotation];
  const isSameArticle = first.article.id === second.article.id;
  return isSameArticle && one.start < other.end && other.start < one.end;
}

/** The terms of a quotation, each with the word that stands for it there. */
function readTerms({ article, claim }: Finding): ReadonlyMap<string, string> {
  const words = readSpan(article.text, claim.quotation).match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];
  return new Map(words.flatMap((word) => findTerms(word).map((term) => [term, word] as const)));
}

function interleave(a: readonly Finding[], b: readonly Finding[]): readonly ComparisonRow[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, at) => {
    const [first, second] = [a[at], b[at]];
    return [
      ...(first === undefined ? [] : [{ kind: 'only' as const, a: first }]),
      ...(second === undefined ? [] : [{ kind: 'only' as const, b: second }]),
    ];
  }).flat();
}
