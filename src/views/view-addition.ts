import { composeProblem, paragraph } from '../card/build.ts';
import type { Card } from '../card/card.ts';
import { count } from './phrases.ts';

interface Addition {
  readonly article: { readonly headline: string };
  readonly claims: number;
  readonly outcome: 'added' | 'changed' | 'unchanged';
}

const TITLES = {
  added: 'Added to the corpus',
  changed: 'Changed in the corpus',
  unchanged: 'It is in the corpus already',
} as const;

/** What adding an article did. */
export function viewAddition({ article, claims, outcome }: Addition): Card {
  const end =
    outcome === 'unchanged' ? 'Nothing was changed.' : 'They can be asked for from now on.';
  return {
    kind: 'answer',
    title: TITLES[outcome],
    blocks: [paragraph(`“${article.headline}” has ${count(claims, 'claim')}. ${end}`)],
    actions: [],
  };
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
