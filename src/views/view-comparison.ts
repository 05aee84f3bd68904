import { paragraph, strong } from '../card/build.ts';
import type { Block, Card } from '../card/card.ts';
import type { Finding } from '../domain/claims-answer.ts';
import type {
  Comparison,
  ComparisonRow,
  Incomparable,
  RowKind,
  Side,
} from '../domain/comparison.ts';
import { type Asked, nameScope, offerPages } from './page-actions.ts';
import { count, joinWords } from './phrases.ts';
import { offerContexts, viewQuotation } from './view-quotation.ts';

/** Two positions side by side, what is opposed first; in our own words there are labels and counts alone. */
export function viewComparison(comparison: Comparison | Incomparable, asked: Asked): Card {
  switch (comparison.kind) {
    case 'comparison':
      return viewRows(comparison, asked);
    case 'unknown':
      return {
        kind: 'empty',
        title: `“${comparison.typed}” is no speaker, outlet or actor that was read`,
        blocks: [
          paragraph(
            comparison.nearNames.length === 0
              ? 'Put a name of several words in quotation marks: /compare "Kate Mallinson" China.'
              : `Did you mean ${joinWords(comparison.nearNames, 'or')}?`,
          ),
        ],
        actions: [],
      };
    case 'same':
      return {
        kind: 'empty',
        title: `Both names mean ${comparison.side.name}`,
        blocks: [
          paragraph(
            'Name two different sides; put a name of several words in quotation marks: /compare "Kate Mallinson" China.',
          ),
        ],
        actions: [],
      };
    case 'silent':
      return viewSilent(comparison.sides, asked);
  }
}

function viewRows(comparison: Comparison, asked: Asked): Card {
  const { a, b, claims, counts, rows, page, pages } = comparison;
  const findings = rows.flatMap((row) => [row.a, row.b]).filter((each) => each !== undefined);
  const kinds = counts.map((each) => `${each.rows} ${LABELS[each.kind].short}`);
  return {
    kind: 'answer',
    title: `${a.name} and ${b.name}: ${joinWords(kinds)}`,
    blocks: [
      paragraph(`${nameSide(a, claims.a)} ${nameSide(b, claims.b)}`),
      ...nameScope(asked, ['topic'], { page, pages }).map((words) => paragraph(words)),
      ...rows.flatMap((row, at) =>
        viewRow(row, { before: rows[at - 1], findings, sides: { a, b } }),
      ),
    ],
    actions: [
      ...offerPages({ command: 'compare', asked, page, pages }),
      ...offerContexts(findings),
    ],
  };
}

const LABELS: Readonly<Record<RowKind, { readonly short: string; readonly heading: string }>> = {
  contradicts: { short: 'opposed', heading: 'Opposed' },
  revises: { short: 'changed', heading: 'Changed over time' },
  supports: { short: 'agreeing', heading: 'Agreeing' },
  restates: { short: 'the same', heading: 'The same' },
  beside: { short: 'side by side', heading: 'On the same subject, side by side' },
  only: { short: 'of one side only', heading: 'Only' },
};

interface Place {
  readonly before: ComparisonRow | undefined;
  /** All that are shown, in the order of their numbers. */
  readonly findings: readonly Finding[];
  readonly sides: Pick<Comparison, 'a' | 'b'>;
}

function viewRow(row: ComparisonRow, { before, findings, sides }: Place): readonly Block[] {
  const { a, b, reason } = row;
  const title = nameRow(row, sides);
  const isNew = before === undefined || nameRow(before, sides) !== title;
  const heading = isNew ? [strong(title)] : [];
  const why = reason === undefined ? [] : [`${isNew ? ': ' : 'Also: '}${reason}`];
  return [
    ...(heading.length + why.length === 0 ? [] : [paragraph(...heading, ...why)]),
    ...[a, b].flatMap((finding) =>
      finding === undefined
        ? []
        : [{ ...viewQuotation(finding), number: findings.indexOf(finding) + 1 }],
    ),
  ];
}

function nameRow({ kind, a }: ComparisonRow, sides: Pick<Comparison, 'a' | 'b'>): string {
  if (kind !== 'only') return LABELS[kind].heading;
  return `${LABELS.only.heading} ${a === undefined ? sides.b.name : sides.a.name}`;
}

function nameSide({ kind, name, spokespeople }: Side, claims: number): string {
  const number = count(claims, 'claim');
  switch (kind) {
    case 'speaker':
      return `${name} is read as a speaker: ${number}.`;
    case 'outlet':
      return `${name} is read as an outlet: ${number}.`;
    case 'actor':
      return `${name} is read as an actor, for which ${joinWords(spokespeople)} ${spokespeople.length === 1 ? 'speaks' : 'speak'}: ${number}.`;
  }
}

function viewSilent(sides: readonly Side[], asked: Asked): Card {
  const names = sides.map(({ name }) => name);
  const { topic, a = '', b = '' } = asked;
  return {
    kind: 'empty',
    title: `No claims of ${joinWords(names)}${topic === undefined ? '' : ` on “${topic}”`}`,
    blocks: [
      paragraph(
        'Only what a side says itself is compared. What others say about it is found with /claims.',
      ),
    ],
    actions: [
      ...(topic === undefined
        ? []
        : [
            {
              label: 'Without the topic',
              command: 'compare',
              options: { a, b },
              effect: 'replace' as const,
            },
          ]),
      ...names.map((name) => ({
        label: `Claims about ${name}`,
        command: 'claims',
        options: { about: name },
        effect: 'replace' as const,
      })),
    ],
  };
}
