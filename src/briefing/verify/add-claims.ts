import type { TextSpan } from '../../domain/article.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Occurrence } from '../../domain/verification.ts';
import { type FindingTools, linkTo } from '../claims/read-findings.ts';
import type { Match } from './find-occurrence.ts';

/** Adds to each place the claim whose words they are, and a link. */
export async function addClaims(
  matches: readonly Match[],
  { store, ...where }: FindingTools,
): Promise<readonly Occurrence[]> {
  const claims: Claim[] = [];
  for await (const some of store.readClaims(matches.map(({ article }) => article.id))) {
    claims.push(...some);
  }
  return matches.map(({ likeness: _likeness, ...match }) => {
    const { article, span } = match;
    const own = claims.filter(({ articleId }) => articleId === article.id);
    const claim = match.role === 'body' ? findHolder(own, span) : undefined;
    return {
      ...match,
      ...(claim === undefined ? {} : { claim }),
      ...linkTo(article, span, where),
    };
  });
}

/** The claim that holds most of a stretch; of two that hold as much, the shorter one. */
function findHolder(claims: readonly Claim[], span: TextSpan): Claim | undefined {
  const [best] = claims
    .map((claim) => ({
      claim,
      shared: claim.content.reduce((sum, each) => sum + overlap(each, span), 0),
      length: claim.quotation.end - claim.quotation.start,
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.length - b.length);
  return best?.claim;
}

function overlap(a: TextSpan, b: TextSpan): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
