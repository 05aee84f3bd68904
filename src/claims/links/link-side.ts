import { readSpan } from '../../domain/article.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Finding } from '../../domain/claims-answer.ts';
import type { Relation } from '../../domain/relation.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type Figure, readFigures } from './figures.ts';
import { readTerms } from './terms.ts';

/** A relation between whole actors: a person counts as the country he speaks for. */
export interface LinkRelation extends Pick<Relation, 'from' | 'to' | 'kind' | 'hedged'> {
  /** 1 where it is cooperative, -1 where conflictual; what is denied turns it round. */
  readonly sign: 1 | -1;
  readonly direction: Relation['direction'];
}

/** A claim as it is held against others. */
export interface LinkSide {
  readonly id: string;
  readonly articleId: string;
  /** Who says it, in small letters; empty where that is nobody in particular. */
  readonly speaker: string;
  /** A day; empty where it is not known. */
  readonly publishedOn: string;
  readonly claim: Claim;
  /** It says that something is so or will be, or not, and is sure of it. */
  readonly isFirm: boolean;
  /** The same of what is so already. */
  readonly isSure: boolean;
  /** Its main statement is denied. */
  readonly isDenied: boolean;
  readonly relations: readonly LinkRelation[];
  readonly terms: ReadonlySet<string>;
  readonly figures: readonly Figure[];
  /** Whole actors that it, or its article, names. */
  readonly actors: ReadonlySet<string>;
  readonly articleActors: ReadonlySet<string>;
}

/** Creates a reader of claims; it looks through each article once. */
export function createReadSide(gazetteer: Gazetteer): (finding: Finding) => LinkSide {
  const actorsOf = new Map<string, ReadonlySet<string>>();
  const whole = (id: string): string => findWhole(id, gazetteer);
  return ({ claim, article }) => {
    const articleActors =
      actorsOf.get(article.id) ??
      new Set(gazetteer.findMentions(article.text).map(({ actorId }) => whole(actorId)));
    actorsOf.set(article.id, articleActors);
    const text = claim.content.map((span) => readSpan(article.text, span)).join(' ');
    const isDeniedVoice = claim.voice === 'denied';
    const isFirm = claim.form === 'statement' && claim.hedges.length === 0;
    return {
      id: claim.id,
      articleId: article.id,
      speaker: nameSide(claim, article.authors),
      publishedOn: article.publishedOn ?? '',
      claim,
      isFirm,
      isSure: isFirm && !claim.prediction,
      isDenied: claim.negated !== isDeniedVoice,
      relations: claim.relations.flatMap((relation) =>
        readRelation(relation, { whole, isDeniedVoice }),
      ),
      terms: readTerms(text),
      figures: readFigures(text),
      actors: new Set(claim.passageActorIds.map(whole)),
      articleActors,
    };
  };
}

/** “Unsigned author” and “the minister” may be anybody. */
function nameSide({ speaker, voice }: Claim, authors: readonly string[]): string {
  if (speaker)
    return speaker.actorIds.length > 0 || /\s/u.test(speaker.name) ? fold(speaker.name) : '';
  return voice === 'asserted' ? fold(authors.join(', ')) : '';
}

function fold(name: string): string {
  return /^(?:the|a|an|some|several|many)\s/iu.test(name) ? '' : name.toLowerCase();
}

function findWhole(id: string, gazetteer: Gazetteer): string {
  const ids = gazetteer.widen([id]);
  return ids[ids.length - 1] ?? id;
}

function readRelation(
  { from, to, kind, hedged, negated, direction }: Relation,
  {
    whole,
    isDeniedVoice,
  }: { readonly whole: (id: string) => string; readonly isDeniedVoice: boolean },
): readonly LinkRelation[] {
  const [first, second] = [whole(from), whole(to)];
  if (direction === 'neutral' || first === second) return [];
  const isPositive = (direction === 'cooperative') !== (negated !== isDeniedVoice);
  return [{ from: first, to: second, kind, hedged, direction, sign: isPositive ? 1 : -1 }];
}
