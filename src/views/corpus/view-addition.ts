import { composeProblem, paragraph } from '../../card/build.ts';
import type { Card } from '../../card/card.ts';
import type { Say } from '../../messages/say.ts';

interface Addition {
  readonly headline: string;
  readonly claims: number;
  readonly outcome: 'added' | 'changed' | 'unchanged';
  readonly duplicateOf?: string;
}

/** What adding an article did. */
export function viewAddition(addition: Addition, say: Say): Card {
  const { headline, outcome } = addition;
  const claims = say('claims.number', { n: addition.claims });
  const has = say('add.has', { headline, claims });
  return {
    kind: 'answer',
    title: say(`add.${outcome}`),
    blocks: [paragraph(`${has} ${nameEffect(addition, say)}`)],
    actions: [],
  };
}

function nameEffect({ outcome, duplicateOf }: Addition, say: Say): string {
  if (outcome === 'unchanged') return say('add.nothing');
  return say(duplicateOf === undefined ? 'add.asked' : 'add.copy');
}

/** Says that an article was not added. */
export function viewDiscarded(say: Say): Card {
  return {
    kind: 'answer',
    title: say('add.discarded'),
    blocks: [paragraph(say('add.discarded.what'))],
    actions: [],
  };
}

/** Says why the button of a preview does nothing any more. */
export function viewExpired(say: Say): Card {
  return composeProblem(say('add.expired'), say('add.expired.hint'));
}
