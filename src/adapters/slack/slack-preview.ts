import type { FrontDesk } from '../../commands/front-desk.ts';
import type { Preview } from '../adapter.ts';
import { PRIVATE } from './incoming/respond.ts';
import { composeMessage } from './rendering/compose-message.ts';

/** Draws a card as the very message that answers a command. */
export function createSlackPreview(desk: Pick<FrontDesk, 'keepAction'>): Preview {
  return {
    name: 'slack',
    render: async (card) => ({ ...PRIVATE, ...(await composeMessage(card, desk)) }),
  };
}
