import type { SentenceToken } from '../../sentences/sentences.ts';

const NOUN =
  /^(?:news|facts?|rumou?rs?|reports|assertions?|allegations?|claims?|criticism|questions?|suggestions?|notion|idea|possibility|speculation|hints)$/u;

/** Whether a “that” behind this noun belongs to it: “answered reports | that talks had ended”. */
export function takesThat(token: SentenceToken | undefined): boolean {
  // The tagger takes “reports” for a verb now and then; a name such as “River News” takes no clause.
  return token !== undefined && token.tag !== 'PROPN' && NOUN.test(token.lower);
}
