import { makeHarmless } from '../../adapters/console/render-card.ts';
import type { Added } from '../../briefing/add-article.ts';
import { GAPS, type ReadDocument } from '../../corpus/read-document.ts';
import type { Article } from '../../domain/article.ts';
import { writeArticle } from '../subcommands/show.ts';
import type { Terminal } from '../terminal/terminal.ts';

export interface AddOptions {
  readonly json: boolean;
  /** Says what would be stored, and stores nothing. */
  readonly dryRun: boolean;
}

/** What became of a file: its article, or why there is none. */
export type Outcome = { readonly file: string } & (
  | { readonly problem: string }
  | (ReadDocument & Omit<Added, 'id'>)
);

/** Prints a document as a line of JSON; why there is none goes to the person beside it. */
export function printLine(outcome: Outcome, terminal: Terminal): void {
  if ('problem' in outcome) {
    terminal.tell(makeHarmless(`${outcome.file}: ${outcome.problem}`));
    return;
  }
  const { file, article, claims, warnings, publishedFrom = null } = outcome;
  const { kind: _kind, ...document } = writeArticle(article);
  const known = outcome.outcome === 'unchanged' ? article.id : null;
  const duplicateOf = outcome.duplicateOf ?? known;
  terminal.print(
    JSON.stringify({ file, ...document, claims, duplicateOf, warnings, publishedFrom }),
  );
}

/** Prints what became of a single document, for people. */
export function printOne(
  outcome: Outcome,
  { dryRun, terminal }: AddOptions & { readonly terminal: Terminal },
): void {
  if ('problem' in outcome) {
    terminal.tell(makeHarmless(`${outcome.file}: ${outcome.problem}`));
    return;
  }
  const { article, claims, warnings, publishedFrom } = outcome;
  const by = article.authors.length > 0 ? article.authors.join(', ') : 'unsigned';
  const place = `${article.outlet ?? 'unknown outlet'}, ${article.publishedOn ?? 'n.d.'}`;
  const about = `“${article.headline}” (${by}, ${place}): ${claims} ${claims === 1 ? 'claim' : 'claims'}, ${countRoles(article)}.`;
  terminal.print(makeHarmless(`${nameOutcome(outcome, dryRun)} ${about}`));
  terminal.print(makeHarmless(`  ${article.id}`));
  if (publishedFrom !== undefined) {
    terminal.print(makeHarmless(`  The date was found in ${publishedFrom}.`));
  }
  for (const warning of warnings) terminal.tell(makeHarmless(`  ${warning}`));
}

/** Composes the row of a document in the table of a batch. */
export function composeRow(outcome: Outcome, { dryRun }: AddOptions): readonly string[] {
  if ('problem' in outcome) return ['Not read:', outcome.file, '', outcome.problem];
  const { file, article, claims, warnings } = outcome;
  const gaps: readonly string[] = Object.values(GAPS);
  return [
    nameOutcome(outcome, dryRun),
    file,
    `${claims} ${claims === 1 ? 'claim' : 'claims'}`,
    // What a person should look at; what many documents lack is counted below the table.
    [
      article.headline,
      ...nameOrigin(article),
      ...warnings.filter((each) => !gaps.includes(each)),
    ].join(' – '),
  ];
}

function nameOrigin({ authors, outlet, publishedOn }: Article): readonly string[] {
  const known = [authors.join(', '), outlet ?? '', publishedOn ?? ''].filter((each) => each !== '');
  return known.length === 0 ? [] : [known.join(', ')];
}

function nameOutcome(
  { outcome, duplicateOf }: Pick<Added, 'outcome' | 'duplicateOf'>,
  dryRun: boolean,
): string {
  if (outcome === 'unchanged') return 'Already there:';
  if (dryRun) return outcome === 'changed' ? 'Would change' : 'Would add';
  if (outcome === 'changed') return 'Changed';
  return duplicateOf === undefined ? 'Added' : 'Added as a copy';
}

/** How many paragraphs are the article's own, and what the others are. */
function countRoles({ passages }: Article): string {
  const counts = new Map<string, number>();
  for (const { role } of passages) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts].map(([role, number]) => `${number} ${role}`).join(', ');
}
