import type { Card } from '../../card/card.ts';

/** The same card, whose buttons and menus are kept for the group that it goes to; what says what is wrong carries what its reader typed. */
export function ownCard(card: Card, group: string, reader?: string): Card {
  if (group === '') return card;
  const { actions, menus } = card;
  const whose = {
    group,
    ...(reader !== undefined && card.kind === 'problem' && { author: reader }),
  };
  return {
    ...card,
    actions: actions.map((action) => ({ ...action, ...whose })),
    ...(menus && { menus: menus.map((menu) => ({ ...menu, ...whose })) }),
  };
}
