import type { WordRange } from '../sentences.ts';
import { isOffice } from '../speakers/offices.ts';
import type { Word } from '../words.ts';
import { type FoundCue, readCue } from './find-cue.ts';

/** «Министр приехал в Осло и заявил»: who did the one did the other. */
export function cutPredicate(
  words: readonly Word[],
  { from, to }: WordRange,
  agreement: FoundCue['agreement'],
): number {
  const ending = PAST[agreement];
  for (let at = from + 1; at < to; at += 1) {
    const cue = readCue(words, at);
    if (cue) return cue.range.from;
    const { lower = '', isCapital = false } = words[at] ?? {};
    if (!isCapital && ending?.test(lower) && !isOffice(lower) && !NOUN.test(lower))
      return words[at - 1]?.lower === 'не' ? at - 1 : at;
  }
  return to;
}

/** The past tense, as it agrees with who is meant. */
const PAST: Readonly<Partial<Record<FoundCue['agreement'], RegExp>>> = {
  he: /.{2}(?:л|лся|ег|ез|ер|ил)$/u,
  she: /.{2}л(?:а|ась)$/u,
  it: /.{2}л(?:о|ось)$/u,
  they: /.{2}л(?:и|ись)$/u,
};
/** Nouns that end as verbs do. */
const NOUN =
  /^(?:.*канал|.*журнал|.*портал|.*материал|.*тыл|.*сил[аы]?|школа|.*дела?|.*генерал[аи]?|лидер|.*мер|премьер|.*офицер|.*тер|.*дер|.*нер|берег|посел|штурвал|вокзал|капитал|коллег)$/u;
