import type { Article, TextSpan } from '../../domain/article.ts';
import type { ActorMention, Gazetteer } from '../gazetteer/gazetteer.ts';
import type { BodyReading } from '../read-article.ts';
import type { SentenceReading } from '../reading.ts';
import { skipDateline } from '../sentences/labels.ts';
import { countBefore, findTouching } from '../sentences/sorted-spans.ts';
import { composeFigure } from './compose-figure.ts';
import { createDescribed } from './descriptions.ts';
import type { Figure, FigureReference } from './figure.ts';
import { findNames, isSurname, type NameMention } from './find-names.ts';
import { followFigures } from './follow-figures.ts';
import { groupNames } from './group-names.ts';
import { guessPronouns } from './guess-pronouns.ts';
import { createNamedActors, type NamedActors } from './named-actors.ts';

/** Whom an article speaks of, and where. */
export interface Figures {
  readonly actors: NamedActors;
  /** Pronouns and descriptions, in the order of the text. */
  readonly references: readonly FigureReference[];
  findNames(span: TextSpan): readonly (NameMention & { figure: Figure })[];
  /** The last name that ends before a place. */
  findNameBefore(place: number): (NameMention & { figure: Figure }) | undefined;
}

/** What is known of an article before its figures are. */
export interface Facts {
  readonly article: Pick<Article, 'text'> & Partial<Pick<Article, 'publishedOn' | 'authors'>>;
  readonly body: readonly BodyReading[];
  readonly mentions: readonly ActorMention[];
  readonly gazetteer: Gazetteer;
}

/** Reads whom an article names, who is who, and whom its pronouns mean. */
export function readFigures({ article, body, mentions, gazetteer }: Facts): Figures {
  const actors = createNamedActors(mentions, gazetteer);
  const sentences = body.flatMap((reading) => reading.sentences);
  const names = findAllNames(sentences);
  const groups = groupNames([...names.values()].flat(), { gazetteer, actors });
  const figures = new Map<NameMention, Figure>();
  const pronouns = guessPronouns(sentences, { names, groups });
  for (const group of groups) {
    const composed = composeFigure(group, { gazetteer, actors, publishedOn: article.publishedOn });
    const guess = pronouns.get(group);
    const isOpen = composed.pronoun === undefined && composed.kind !== 'thing' && guess;
    const figure = isOpen ? { ...composed, pronoun: guess } : composed;
    for (const mention of group.mentions) figures.set(mention, figure);
  }
  const placed = [...names.values()].flat().flatMap((name) => {
    const figure = figures.get(name);
    return figure ? [{ ...name, figure }] : [];
  });
  const described = createDescribed(figures.values());
  return {
    actors,
    references: followFigures(body, { text: article.text, actors, names, figures, described }),
    findNames: (span) => findTouching(placed, span).filter(({ end }) => end <= span.end),
    findNameBefore: (place) => placed[countBefore(placed, place) - 1],
  };
}

/** Finds the names of each sentence; a surname that the tagger takes for a noun is known from the full name. */
function findAllNames(
  sentences: readonly SentenceReading[],
): ReadonlyMap<SentenceReading, readonly NameMention[]> {
  const names = new Map<SentenceReading, readonly NameMention[]>(
    sentences.map((one) => {
      const { tokens } = one.parsed;
      // “KYIV, Nov 18 – The staff said …”: where it was written, and nobody.
      const start = tokens[skipDateline(tokens)]?.start ?? 0;
      return [one, findNames(tokens).filter((name) => name.start >= start)];
    }),
  );
  const surnames = new Set<string>();
  for (const { name, surname } of [...names.values()].flat())
    if (name.includes(' ')) surnames.add(surname);
  for (const sentence of sentences) {
    const { tokens } = sentence.parsed;
    const isMissed = tokens.some((token) => isSurname(token, surnames));
    if (isMissed) names.set(sentence, findNames(tokens, surnames));
  }
  return names;
}
