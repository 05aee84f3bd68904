import type { FrontDesk } from '../../commands/front-desk.ts';
import type { Preview } from '../adapter.ts';
import { renderCard } from './rendering/render-card.ts';

/** Draws a card as the very message that Discord would be sent. */
export function createDiscordPreview(desk: Pick<FrontDesk, 'keepAction'>): Preview {
  return {
    name: 'discord',
    async render(card) {
      return { ...(await renderCard(card, desk)), allowed_mentions: { parse: [] } };
    },
  };
}
