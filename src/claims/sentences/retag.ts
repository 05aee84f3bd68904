import type { PartOfSpeech } from 'wink-nlp';
import type { Sentence, SentenceToken } from './sentences.ts';

/** What a rule makes of the token at a place; undefined where it leaves it alone. */
export type TagRule = (sentence: Sentence, index: number) => PartOfSpeech | undefined;

/** Gives tokens the tags that a rule finds for them; most sentences keep theirs, and are not copied. */
export function retag(sentence: Sentence, rule: TagRule): Sentence {
  let tagged: SentenceToken[] | undefined;
  for (let index = 0; index < sentence.length; index += 1) {
    const token = sentence[index];
    const tag = rule(sentence, index);
    if (!token || tag === undefined || tag === token.tag) continue;
    tagged ??= [...sentence];
    tagged[index] = withTag(token, tag);
  }
  return tagged ?? sentence;
}

function withTag(token: SentenceToken, tag: PartOfSpeech): SentenceToken {
  return { ...token, tag };
}
