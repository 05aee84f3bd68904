import type { ClaimContext } from '../../domain/claim-context.ts';
import type { ClaimsAnswer, Finding } from '../../domain/claims-answer.ts';
import { type FindingTools, readFindings } from '../claims/read-findings.ts';
import { narrow } from '../narrow.ts';

/** A claim by its id or by words, and which passage of its article to show in the middle. */
export interface ContextQuery {
  readonly claim: string;
  readonly passage?: number | undefined;
  /** A collection, or an article by its id or headline, that words are looked for in. */
  readonly within?: string | undefined;
}

export interface ContextTools extends FindingTools {
  findClaims(query: { readonly about: string; readonly page: number }): Promise<ClaimsAnswer>;
}

/** Finds the passages around a claim; undefined where no claim is meant. */
export async function findContext(
  { claim: asked, passage, within }: ContextQuery,
  tools: ContextTools,
): Promise<ClaimContext | undefined> {
  const [known] = await readFindings([asked], tools);
  const finding = known ?? (await guessClaim({ asked, within }, tools));
  return finding && composeContext(finding, { passage, isGuess: known === undefined });
}

/** The best claim for words; an id that is not known is no words. */
async function guessClaim(
  { asked, within }: { readonly asked: string; readonly within: string | undefined },
  tools: ContextTools,
): Promise<Finding | undefined> {
  if (/#[0-9a-f]{6,}(?:-\d+)?$/u.test(asked)) return undefined;
  const { findings } = await tools.findClaims({ about: narrow(asked, within), page: 1 });
  return findings[0];
}

interface Wanted {
  readonly passage: number | undefined;
  readonly isGuess: boolean;
}

function composeContext(finding: Finding, { passage: wanted, isGuess }: Wanted): ClaimContext {
  const { claim, article } = finding;
  const body = article.passages.filter(({ role }) => role === 'body');
  const holder = article.passages[claim.passage];
  const claimPassage = holder === undefined ? 1 : body.indexOf(holder) + 1;
  const passage = Math.min(wanted ?? claimPassage, body.length);
  return {
    finding,
    passages: body.slice(Math.max(0, passage - 2), passage + 1),
    passage,
    of: body.length,
    claimPassage,
    isGuess,
  };
}
