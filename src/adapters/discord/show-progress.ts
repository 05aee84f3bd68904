import type { ChatInputCommandInteraction, ModalSubmitInteraction } from 'discord.js';
import type { FrontDesk } from '../../commands/front-desk.ts';
import type { Log } from '../adapter.ts';
import { renderCard } from './render-card.ts';

/** Shows what is being done where the answer will stand. */
export function showProgress(
  asked: ChatInputCommandInteraction | ModalSubmitInteraction,
  { desk, log }: { readonly desk: FrontDesk; readonly log: Log },
): (line: string) => void {
  return (line) => {
    const card = { kind: 'answer', title: line, blocks: [], actions: [] } as const;
    renderCard(card, desk)
      .then((message) => asked.editReply(message))
      .catch((cause: unknown) => log.warn('Progress could not be shown on Discord.', cause));
  };
}
