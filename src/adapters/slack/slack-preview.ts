import type { FrontDesk } from '../../commands/front-desk.ts';
import type { Preview } from '../adapter.ts';
import { composeMessage } from './compose-message.ts';

/** Draws a card as the very message the adapter would send. */
export function createSlackPreview(desk: Pick<FrontDesk, 'keepAction'>): Preview {
  return { name: 'slack', render: (card) => composeMessage(card, desk) };
}
