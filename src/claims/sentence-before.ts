import { readContent, type Stretch } from './content.ts';
import { listActing, type PassageContext } from './passage-context.ts';
import type { NamedStretch } from './relations/answers.ts';
import { countBefore, findTouching } from './sentences/sorted-spans.ts';

/** The sentence before a place in a passage. */
export interface SentenceBefore {
  /** The actor it names last, where it stands in the same passage. */
  readonly lastActor: string | undefined;
  /** The sentence itself, where it asks something. */
  readonly question: NamedStretch | undefined;
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
  const mentions = findTouching(home.mentions, span);
  const lastActor = isNear ? [...listActing(mentions)].pop() : undefined;
  const stretch = readQuestion(home, index);
  return { lastActor, question: stretch && { stretch, mentions } };
}

function readQuestion(
  { reading: { sentences }, sentenceSpans: spans }: PassageContext,
  at: number,
): Stretch | undefined {
  const [sentence, span] = [sentences[at], spans[at]];
  if (!span || !sentence?.parsed.tokens.some(({ word }) => word === '?')) return undefined;
  return readContent([span], { sentences, spans }).at(-1);
}
