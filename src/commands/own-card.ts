import type { Card } from '../card/card.ts';

/** The same card, whose buttons are kept for the group that it goes to. */
export function ownCard(card: Card, group: string): Card {
  if (group === '' || card.actions.length === 0) return card;
  return { ...card, actions: card.actions.map((action) => ({ ...action, group })) };
}
