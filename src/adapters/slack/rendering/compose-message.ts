import type { Card } from '../../../card/card.ts';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import { MAX_BUTTONS, renderCard, type SlackMessage } from './render-card.ts';

/** Makes a card the message to send, and has the front desk remember what its buttons and menus do. */
export async function composeMessage(
  card: Card,
  desk: Pick<FrontDesk, 'keepAction'>,
  sharedBy?: string,
): Promise<SlackMessage> {
  const usable = card.actions.filter(({ effect }) => sharedBy === undefined || effect !== 'share');
  const actions = usable.slice(0, MAX_BUTTONS);
  const references = await Promise.all(actions.map((action) => desk.keepAction(action)));
  const menus = await Promise.all(
    (card.menus ?? []).map(async (menu) => ({ menu, reference: await desk.keepAction(menu) })),
  );
  return renderCard(
    { ...card, actions },
    { references, menus, ...(sharedBy === undefined ? {} : { sharedBy }) },
  );
}
