import type { Card } from '../card/card.ts';

/** The same card, whose buttons and menus are kept for the group that it goes to. */
export function ownCard(card: Card, group: string): Card {
  if (group === '') return card;
  const { actions, menus } = card;
  return {
    ...card,
    actions: actions.map((action) => ({ ...action, group })),
    ...(menus && { menus: menus.map((menu) => ({ ...menu, group })) }),
  };
}
