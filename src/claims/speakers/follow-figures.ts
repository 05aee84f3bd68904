import type { BodyReading } from '../read-article.ts';
import type { SentenceReading } from '../reading.ts';
import type { SentenceToken } from '../sentences/sentences.ts';
import {
  type DefiniteDescription,
  type Described,
  fitsDescription,
  readDescription,
} from './descriptions.ts';
import type { Figure, FigureReference, Pronoun } from './figure.ts';
import type { NameMention } from './find-names.ts';
import type { NamedActors } from './named-actors.ts';
import { createSalience, type Salience } from './salience.ts';
import { nameUnnamed } from './unnamed.ts';

/** What an article is followed with. */
export interface Following {
  readonly text: string;
  readonly actors: NamedActors;
  /** The names of each sentence, in its order. */
  readonly names: ReadonlyMap<SentenceReading, readonly NameMention[]>;
  readonly figures: ReadonlyMap<NameMention, Figure>;
  readonly described: Described;
}

/** Follows an article sentence by sentence, and tells whom its pronouns and descriptions mean; in the order of the text. */
export function followFigures(
  body: readonly BodyReading[],
  following: Following,
): readonly FigureReference[] {
  const salience = createSalience();
  return body.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => {
      salience.fade();
      return followSentence(sentence, { ...following, salience });
    }),
  );
}

interface Mind extends Following {
  readonly salience: Salience;
}

function followSentence(sentence: SentenceReading, mind: Mind): readonly FigureReference[] {
  const { tokens } = sentence.parsed;
  const names = mind.names.get(sentence) ?? [];
  const unnamed = nameUnnamed(sentence, { ...mind, names });
  const found: FigureReference[] = [];
  let next = 0;
  tokens.forEach((token, at) => {
    const name = names[next];
    if (name?.start === token.start) {
      next += 1;
      const figure = mind.figures.get(name);
      if (figure) mind.salience.add(figure, name.weight, name);
    }
    if (token.quotation >= 0) return;
    const reference = findReference(sentence, at, mind);
    const other = unnamed.find(({ start }) => start === token.start);
    if (reference) {
      found.push(reference);
      mind.salience.add(reference.figure, weigh(token.lower), reference);
    } else if (other) mind.salience.add(other.figure, WEIGHT_OF_UNNAMED, other);
  });
  return found;
}

function findReference(
  sentence: SentenceReading,
  at: number,
  mind: Mind,
): FigureReference | undefined {
  const lower = sentence.parsed.tokens[at]?.lower ?? '';
  if (lower === 'the') return findDescription(sentence, at, mind);
  const pronoun = PRONOUNS.get(lower);
  return pronoun && findPronoun(sentence, { at, pronoun }, mind);
}

const WEIGHT_OF_UNNAMED = 9;

/** A pronoun keeps its figure in mind, the most as a subject. */
function weigh(lower: string): number {
  return /^(?:he|she|it|they|the)$/u.test(lower) ? 9 : 3;
}

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
  ['it', 'it'],
  ['they', 'they'],
]);
/** Below this nobody is in mind any more: a subject of seven sentences ago. */
const LEAST: Readonly<Record<Pronoun, number>> = { he: 0.15, she: 0.15, it: 2, they: 2 };
/** Somebody who may be meant counts for less than somebody who is known to take the pronoun. */
const UNKNOWN_SHARE = 0.6;

function findPronoun(
  sentence: SentenceReading,
  { at, pronoun }: { readonly at: number; readonly pronoun: Pronoun },
  mind: Mind,
): FigureReference | undefined {
  const token = sentence.parsed.tokens[at];
  if (!token) return undefined;
  const attribution = sentence.attributions.find(({ speaker }) =>
    speaker.some(({ start }) => start === token.start),
  );
  // “It” and “they” mean too much else, unless they speak.
  if (!attribution && (pronoun === 'it' || pronoun === 'they')) return undefined;
  const ranked = mind.salience
    .rank((figure) => mayTake(figure, pronoun), attribution?.content ?? [])
    .map(([figure, score]) => {
      return [figure, figure.pronoun === pronoun ? score : score * UNKNOWN_SHARE] as const;
    })
    .sort(([, one], [, other]) => other - one);
  const [best] = ranked;
  if (!best || best[1] < LEAST[pronoun]) return undefined;
  return { figure: best[0], start: token.start, end: token.end };
}

function mayTake({ kind, name, pronoun }: Figure, asked: Pronoun): boolean {
  if (asked === 'it' || asked === 'they') return pronoun === asked;
  if (pronoun !== undefined) return pronoun === asked;
  return kind === 'person' || (kind === 'unknown' && name.includes(' '));
}

/** “the analyst”: the one who was called so, or of several the one who is by far the most in mind. */
function findDescription(
  sentence: SentenceReading,
  at: number,
  mind: Mind,
): FigureReference | undefined {
  const { tokens } = sentence.parsed;
  const description = readDescription(tokens, at, mind.actors);
  const [first, last] = [tokens[at], tokens[(description?.to ?? 0) - 1]];
  if (!description || !first || !last || isFollowedByName(description, tokens)) return undefined;
  const fits = (figure: Figure): boolean => fitsDescription(figure, description, first.start);
  const [best, second] = mind.salience.rank(fits, []);
  const isClear = best && (!second || best[1] > second[1] * CLEARLY);
  const figure = isClear ? best[0] : mind.described.findOnly(description, fits);
  if (!figure || (best && !isClear)) return undefined;
  return { figure, start: first.start, end: last.end };
}

const CLEARLY = 3;

function isFollowedByName({ to }: DefiniteDescription, tokens: readonly SentenceToken[]): boolean {
  return tokens[to]?.tag === 'PROPN';
}
