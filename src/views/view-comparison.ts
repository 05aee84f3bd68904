import { paragraph, strong } from '../card/build.ts';
import type { Block, Card } from '../card/card.ts';
import type { Finding } from '../domain/claims-answer.ts';
import type { Comparison, ComparisonRow, Incomparable, Side } from '../domain/comparison.ts';
import type { Say } from '../messages/say.ts';
import { offerOpposed } from './offer-comparison.ts';
import { type Asked, nameScope, offerPages } from './page-actions.ts';
import { listNames } from './phrases.ts';
import { offerContexts, viewQuotation } from './view-quotation.ts';

const QUOTED = /^["“”„«](?<name>.+)["“”»]$/su;

/** Two positions side by side, what is opposed first; in our own words there are labels and counts alone. */
export function viewComparison(
  comparison: Comparison | Incomparable,
  asked: Asked,
  say: Say,
): Card {
  switch (comparison.kind) {
    case 'comparison':
      return viewRows(comparison, asked, say);
    case 'unknown': {
      const bare = comparison.typed.replace(QUOTED, '$<name>');
      const isQuoted = bare !== comparison.typed;
      return {
        kind: 'empty',
        title: say('compare.unknown', { typed: bare }),
        blocks: [
          paragraph(
            comparison.nearNames.length === 0
              ? say(isQuoted ? 'compare.unheard' : 'compare.quote')
              : say('advice.meant', {
                  names: listNames(comparison.nearNames, say, 'disjunction'),
                }),
          ),
        ],
        actions: [],
      };
    }
    case 'same':
      return {
        kind: 'empty',
        title: say('compare.same', { name: comparison.side.name }),
        blocks: [paragraph(say('compare.same.hint'))],
        actions: [],
      };
    case 'silent':
      return viewSilent(comparison.sides, asked, say);
  }
}

function viewRows(comparison: Comparison, asked: Asked, say: Say): Card {
  const { a, b, claims, page, pages } = comparison;
  const rows = joinSides(comparison.rows);
  const findings = rows.flatMap((row) => [row.a, row.b]).filter((each) => each !== undefined);
  return {
    kind: 'answer',
    title: nameComparison(comparison, say),
    blocks: [
      paragraph(`${nameSide(a, claims.a, say)} ${nameSide(b, claims.b, say)}`),
      ...nameScope({ asked, filters: ['topic'], page, pages }, say).map((words) =>
        paragraph(words),
      ),
      ...rows.flatMap((row, at) =>
        viewRow(row, { before: rows[at - 1], findings, sides: { a, b }, say }),
      ),
    ],
    actions: [
      ...offerPages({ command: 'compare', asked, page, pages }, say),
      ...offerOpposed(rows, findings, say),
      ...offerContexts(findings, say),
    ],
  };
}

/** Both sides, and how much is opposed, agrees, or stands alone. */
function nameComparison({ a, b, counts }: Comparison, say: Say): string {
  const [first] = counts;
  if (counts.length === 1 && first?.kind === 'only') {
    const claims = say('claims.number', { n: first.rows });
    return say('compare.apart', { a: a.name, b: b.name, claims });
  }
  const kinds = counts.map((each) => say(`compare.${each.kind}.short`, { number: each.rows }));
  return say('compare.title', { a: a.name, b: b.name, kinds: listNames(kinds, say) });
}

/** What one side alone says stands under one heading. */
function joinSides(rows: readonly ComparisonRow[]): readonly ComparisonRow[] {
  const alone = rows.filter(({ kind }) => kind === 'only');
  return [
    ...rows.filter(({ kind }) => kind !== 'only'),
    ...alone.filter((row) => row.a !== undefined),
    ...alone.filter((row) => row.a === undefined),
  ];
}

interface Place {
  readonly before: ComparisonRow | undefined;
  /** All that are shown, in the order of their numbers. */
  readonly findings: readonly Finding[];
  readonly sides: Pick<Comparison, 'a' | 'b'>;
  readonly say: Say;
}

function viewRow(row: ComparisonRow, { before, findings, sides, say }: Place): readonly Block[] {
  const { a, b, reason } = row;
  const title = nameRow(row, sides, say);
  const isNew = before === undefined || nameRow(before, sides, say) !== title;
  const heading = isNew ? [strong(title)] : [];
  const why =
    reason === undefined
      ? []
      : [say(isNew ? 'compare.reason' : 'compare.also', { reason: say.tell(reason) })];
  return [
    ...(heading.length + why.length === 0 ? [] : [paragraph(...heading, ...why)]),
    ...[a, b].flatMap((finding) =>
      finding === undefined
        ? []
        : [{ ...viewQuotation(finding), number: findings.indexOf(finding) + 1 }],
    ),
  ];
}

function nameRow({ kind, a }: ComparisonRow, sides: Pick<Comparison, 'a' | 'b'>, say: Say): string {
  const { name } = a === undefined ? sides.b : sides.a;
  return kind === 'only' ? say('compare.only', { name }) : say(`compare.${kind}`);
}

function nameSide({ kind, name, spokespeople }: Side, number: number, say: Say): string {
  const claims = say('claims.number', { n: number });
  switch (kind) {
    case 'speaker':
    case 'outlet':
      return say(`compare.${kind}`, { name, claims });
    case 'actor': {
      const speakers = listNames(spokespeople, say);
      return say('compare.actor', { n: spokespeople.length, name, speakers, claims });
    }
  }
}

/** A topic as a title repeats it: marks and colons are for whoever types. */
function nameTopic(topic: string): string {
  return topic.replace(/["“”]/gu, '').replace(/:(?=\S)/gu, ': ');
}

function viewSilent(sides: readonly Side[], asked: Asked, say: Say): Card {
  const each = sides.map(({ name }) => name);
  const names = listNames(each, say);
  const { topic, a = '', b = '' } = asked;
  return {
    kind: 'empty',
    title:
      topic === undefined
        ? say('compare.silent', { names })
        : say('compare.silent.topic', { names, topic: nameTopic(topic) }),
    blocks: [paragraph(say('compare.silent.hint'))],
    actions: [
      ...(topic === undefined
        ? []
        : [
            {
              label: say('compare.without'),
              command: 'compare',
              options: { a, b },
              effect: 'replace' as const,
            },
          ]),
      ...each.map((name) => ({
        label: say('compare.about', { name }),
        command: 'claims',
        options: { about: name },
        effect: 'replace' as const,
      })),
    ],
  };
}
