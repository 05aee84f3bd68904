import type { ClaimLink } from '../../domain/claim-link.ts';
import type { Finding } from '../../domain/claims-answer.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { findCandidates } from './candidates.ts';
import { judgeRelations } from './judge-relations.ts';
import { judgeStatements } from './judge-statements.ts';
import type { Judgement } from './judgement.ts';
import { createReadSide, type LinkSide } from './link-side.ts';

/**
 * Links claims of different articles: those that speak of the same two actors, and those that share rare words. Only such pairs are
 * compared, so that the work grows with the claims and not with their square. Precision comes before recall: a link is given where
 * relations, polarity or figures say so, never because two claims are merely alike; what is unsure, asked or conditional contradicts
 * nothing. What is said in other words without a relation between two known actors is not found.
 */
export function linkClaims(
  findings: readonly Finding[],
  gazetteer: Gazetteer,
): readonly ClaimLink[] {
  const readSide = createReadSide(gazetteer);
  const sides = findings.map(readSide);
  return findCandidates(sides).flatMap(([a, b]) => {
    const judgement = judgeRelations(a, b) ?? judgeStatements(a, b);
    return judgement ? composeLink(a, b, judgement) : [];
  });
}

function composeLink(a: LinkSide, b: LinkSide, { kind, reason }: Judgement): readonly ClaimLink[] {
  const [from, to] = a.publishedOn < b.publishedOn ? [b, a] : [a, b];
  const link = { from: from.id, to: to.id, reason };
  if (!isSameSpeaker(a, b)) return [{ ...link, kind }];
  // Nobody supports himself; who says otherwise on a later day has changed what he says.
  if (kind === 'supports') return [];
  if (kind === 'restates') return [{ ...link, kind }];
  const isLater = to.publishedOn !== '' && from.publishedOn > to.publishedOn;
  return isLater ? [{ ...link, kind: 'revises' }] : [];
}

function isSameSpeaker(a: LinkSide, b: LinkSide): boolean {
  return a.speaker !== '' && a.speaker === b.speaker;
}
