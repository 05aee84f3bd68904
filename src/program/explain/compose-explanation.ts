import type { Extraction } from '../../claims/extract-claims.ts';
import type { Attribution } from '../../claims/reading.ts';
import type { Article, Passage, TextSpan } from '../../domain/article.ts';
import { type Claim, nameSpeaker } from '../../domain/claim.ts';
import { ASSERTED_WORDS, HEARSAY_WORDS, PATTERN_WORDS } from './pattern-words.ts';

/** What words of a claim do in it. */
export type PartName =
  | 'content'
  | 'speaker'
  | 'role'
  | 'cue'
  | 'hedge'
  | 'negation'
  | 'date'
  | 'prediction'
  | 'relation';

export interface ExplainedPart {
  readonly name: PartName;
  readonly spans: readonly TextSpan[];
  /** What was made of the words. */
  readonly note?: string;
}

export interface ExplainedClaim {
  readonly claim: Claim;
  readonly speaker: string;
  /** The name of the rule that found it. */
  readonly rule: string;
  readonly why: string;
  readonly parts: readonly ExplainedPart[];
  /** What holds for the claim as a whole, such as its actors. */
  readonly facts: readonly string[];
}

export interface ExplainedPassage {
  readonly passage: Passage;
  readonly claims: readonly ExplainedClaim[];
}

/** Puts together, passage by passage, what the engine found in an article and why. */
export function composeExplanation(
  article: Article,
  { attributions, nested = [], claims }: Extraction,
): readonly ExplainedPassage[] {
  return article.passages.map((passage, at) => ({
    passage,
    claims: claims
      .filter((claim) => claim.passage === at)
      .map((claim) => explainClaim(claim, article, [...nested, ...attributions])),
  }));
}

function explainClaim(
  claim: Claim,
  article: Article,
  attributions: readonly Attribution[],
): ExplainedClaim {
  const attribution = attributions.find((each) => gives(each, claim));
  const plain =
    claim.cue.length > 0
      ? { rule: 'hearsay', why: HEARSAY_WORDS }
      : { rule: 'asserted', why: ASSERTED_WORDS };
  return {
    claim,
    speaker: nameSpeaker(claim, article.authors),
    ...(attribution === undefined
      ? plain
      : { rule: attribution.pattern, why: PATTERN_WORDS[attribution.pattern] }),
    parts: listParts(claim, attribution),
    facts: listFacts(claim, attribution),
  };
}

/** A claim has the cue of its attribution, and some or all of its content. */
function gives({ cue, content }: Attribution, claim: Claim): boolean {
  const holds = (spans: readonly TextSpan[], { start, end }: TextSpan): boolean =>
    spans.some((span) => span.start <= start && end <= span.end);
  const hasCue = claim.cue.length > 0 && claim.cue.every((span) => holds(cue, span));
  return hasCue && claim.content.some((span) => holds(content, span));
}

function listParts(claim: Claim, attribution: Attribution | undefined): readonly ExplainedPart[] {
  const { speaker, prediction } = claim;
  const role = speaker?.role === undefined ? [] : [speaker.role];
  const parts: readonly ExplainedPart[] = [
    { name: 'speaker', spans: speaker?.spans ?? [], ...noteOf(speaker?.name) },
    { name: 'role', spans: role },
    { name: 'cue', spans: claim.cue, ...noteOf(attribution?.cueClass) },
    { name: 'content', spans: claim.content },
    { name: 'hedge', spans: claim.hedges },
    { name: 'negation', spans: claim.negation },
    ...claim.dates.map(({ start, end, from, to }) => ({
      name: 'date' as const,
      spans: [{ start, end }],
      note: from === to ? from : `${from} to ${to}`,
    })),
    {
      name: 'prediction',
      spans: prediction?.cue ?? [],
      ...noteOf(prediction?.by && `by ${prediction.by}`),
    },
    ...claim.relations.map((relation) => ({
      name: 'relation' as const,
      spans: relation.evidence,
      note: `${relation.from} → ${relation.to}: ${relation.direction}${relation.negated ? ', negated' : ''}${relation.hedged ? ', hedged' : ''}`,
    })),
  ];
  return parts.filter(({ spans }) => spans.length > 0);
}

function noteOf(note: string | undefined): { readonly note?: string } {
  return note === undefined ? {} : { note };
}

function listFacts(claim: Claim, attribution: Attribution | undefined): readonly string[] {
  const { actorIds, speaker, form, negated } = claim;
  return [
    ...(actorIds.length === 0 ? [] : [`about ${actorIds.join(', ')}`]),
    ...(speaker === undefined || speaker.actorIds.length === 0
      ? []
      : [`the speaker speaks for ${speaker.actorIds.join(', ')}`]),
    ...(form === 'statement' ? [] : [`a ${form}`]),
    ...(negated ? ['its main statement is negated'] : []),
    ...(attribution?.negated ? ['the cue is negated'] : []),
  ];
}
