import { findCueForm } from '../attribution/cues/cue-forms.ts';
import type { Sentence } from '../sentences/sentences.ts';
import type { VerbGroup } from './verb-groups.ts';

/** The tense a verb group shows; a modal verb shows none, and many forms do not tell. */
export type Tense = 'past' | 'present' | 'modal' | 'unknown';

const MODAL = /^(?:will|would|can|could|may|might|shall|should|must|ca|wo|'ll|'d)$/u;
const PAST_AUXILIARY = /^(?:was|were|did|had)$/u;
const PRESENT_AUXILIARY = /^(?:is|are|am|does|do|has|have|'s|'re|'ve|'m)$/u;

const IRREGULAR_PAST =
  /^(?:left|went|took|made|gave|got|came|met|won|ran|held|led|sent|sought|kept|brought|stood|drew|fell|paid|lost|rose|grew|drove)$/u;

/** Reads the tense from the first verb of a group. */
export function readTense(tokens: Sentence, { from, to }: VerbGroup): Tense {
  const first = tokens.slice(from, to).find(({ tag }) => tag === 'AUX' || tag === 'VERB');
  if (!first) return 'unknown';
  const { lower } = first;
  if (MODAL.test(lower)) return 'modal';
  if (PAST_AUXILIARY.test(lower)) return 'past';
  if (PRESENT_AUXILIARY.test(lower)) return 'present';
  const form = findCueForm(lower)?.form;
  // “The bank forecast that …”: as past as it is present.
  if (lower === 'forecast') return 'past';
  if (form === 'past' || lower.endsWith('ed') || IRREGULAR_PAST.test(lower)) return 'past';
  if (form === 's' || form === 'base') return 'present';
  return lower.endsWith('s') && !lower.endsWith('ss') ? 'present' : 'unknown';
}
