import { readContent } from './content.ts';
import { listActing, type PassageContext } from './passage-context.ts';
import type { NamedStretch } from './relations/answers.ts';
import { countBefore, findTouching } from './sentences/sorted-spans.ts';

/** The sentence before a place in a passage. */
export interface SentenceBefore extends NamedStretch {
  /** The actor it names last, where it stands in the same passage. */
  readonly lastActor: string | undefined;
}

/** Finds the sentence before the one that begins at a place, also where it ends the passage before. */
export function findSentenceBefore(
  context: PassageContext,
  place: number,
): SentenceBefore | undefined {
  const at = countBefore(context.sentenceSpans, place);
  // What begins inside its sentence is explained by that first.
  if ((context.sentenceSpans[at]?.start ?? place) < place - 1) return undefined;
  const isNear = at > 0;
  const home = isNear ? context : context.previous;
  const index = isNear ? at - 1 : (home?.sentenceSpans.length ?? 0) - 1;
  const span = home?.sentenceSpans[index];
  if (!home || !span) return undefined;
  const { sentences } = home.reading;
  const stretches = readContent([span], { sentences, spans: home.sentenceSpans });
  const stretch = stretches[stretches.length - 1];
  if (!stretch) return undefined;
  const mentions = findTouching(home.mentions, span);
  const lastActor = isNear ? [...listActing(mentions)].pop() : undefined;
  return { stretch, mentions, lastActor };
}
