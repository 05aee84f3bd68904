import type { PartOfSpeech } from 'wink-nlp';
import type { Sentence, SentenceToken } from './sentences.ts';

/** What a rule makes of the token at a place; undefined where it leaves it alone. */
export type TagRule = (sentence: Sentence, index: number) => PartOfSpeech | undefined;

/** Gives tokens the tags that a rule finds for them. */
export function retag(sentence: Sentence, rule: TagRule): Sentence {
  return sentence.map((token, index) => {
    const tag = rule(sentence, index);
    return tag === undefined || tag === token.tag ? token : withTag(token, tag);
  });
}

function withTag(token: SentenceToken, tag: PartOfSpeech): SentenceToken {
  return { ...token, tag };
}
