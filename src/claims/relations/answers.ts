import type { Relation } from '../../domain/relation.ts';
import type { Stretch } from '../content.ts';
import type { ActorMention } from '../gazetteer/gazetteer.ts';
import { readModality } from '../modality/modality.ts';
import { locateWords } from '../modality/scopes.ts';
import { isBe, isComma, isWord } from '../sentences/words.ts';
import { readActorPhrase } from './actor-phrase.ts';
import { readActorWords } from './actor-words.ts';
import { findRelations } from './relations.ts';

/** A sentence with the actors named around it. */
export interface NamedStretch {
  readonly stretch: Stretch;
  readonly mentions: readonly ActorMention[];
}

/** Finds what a sentence says by answering the one before: “Who gains from Norland’s move? Surprisingly, it is Southland.” */
export function findAnswered(answer: NamedStretch, question: NamedStretch): readonly Relation[] {
  const isQuestion = question.stretch.tokens.slice(-2).some(({ word }) => word === '?');
  const found = isQuestion ? readAnswer(answer) : undefined;
  if (!found) return [];
  const { stretch, mentions } = question;
  const relations = findRelations(stretch, readModality(stretch), { mentions, who: found.actor });
  return relations
    .filter(({ from, to }) => from === found.actor || to === found.actor)
    .map((relation) => ({
      ...relation,
      negated: relation.negated !== found.isNegated,
      evidence: found.evidence,
    }));
}

/** “It is X.”, behind an adverb or not, and nothing else. */
function readAnswer({
  stretch,
  mentions,
}: NamedStretch):
  | (Pick<Relation, 'evidence'> & { readonly actor: string; readonly isNegated: boolean })
  | undefined {
  const words = readActorWords(stretch, { mentions });
  const { tokens, end } = words;
  let at = 0;
  while (tokens[at]?.tag === 'ADV' || isComma(tokens[at]) || isWord(tokens[at], 'but', 'and'))
    at += 1;
  if (!isWord(tokens[at], 'it', 'that') || !isBe(tokens[at + 1])) return undefined;
  const isNegated = isWord(tokens[at + 2], 'not', "n't");
  const phrase = readActorPhrase(words, isNegated ? at + 3 : at + 2);
  const [actor, ...others] = phrase?.actors ?? [];
  if (!phrase || actor === undefined || others.length > 0 || phrase.to < end) return undefined;
  return { actor, isNegated, evidence: locateWords([{ from: at, to: at + 2 }], stretch) };
}
