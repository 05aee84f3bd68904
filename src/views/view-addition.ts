import { composeProblem, paragraph } from '../card/build.ts';
import type { Card } from '../card/card.ts';
import { count } from './phrases.ts';

interface Addition {
  readonly headline: string;
  readonly claims: number;
  readonly outcome: 'added' | 'changed' | 'unchanged';
  readonly duplicateOf?: string;
}

const TITLES = {
  added: 'Added to the corpus',
  changed: 'Changed in the corpus',
  unchanged: 'It is in the corpus already',
} as const;

/** What adding an article did. */
export function viewAddition(addition: Addition): Card {
  const { headline, claims, outcome } = addition;
  return {
    kind: 'answer',
    title: TITLES[outcome],
    blocks: [paragraph(`“${headline}” has ${count(claims, 'claim')}. ${nameEffect(addition)}`)],
    actions: [],
  };
}

function nameEffect({ outcome, duplicateOf }: Addition): string {
  if (outcome === 'unchanged') return 'Nothing was changed.';
  return duplicateOf === undefined
    ? 'They can be asked for from now on.'
    : 'It is kept as a copy of an article that was there before, and its claims count there alone.';
}

/** Says that an article was not added. */
export function viewDiscarded(): Card {
  return {
    kind: 'answer',
    title: 'Discarded',
    blocks: [paragraph('The article was not added, and its preview is forgotten.')],
    actions: [],
  };
}

/** Says why the button of a preview does nothing any more. */
export function viewExpired(): Card {
  return composeProblem(
    'This preview is not kept any more',
    'A preview is kept for seven days, or until somebody discards it. Give the article to /corpus add again.',
  );
}
