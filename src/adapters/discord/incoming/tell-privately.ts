import { MessageFlags, type RepliableInteraction } from 'discord.js';
import type { Card } from '../../../card/card.ts';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import { composeAnswer } from '../rendering/compose-answer.ts';

/** Tells somebody something that nobody else sees, and leaves alone what was shown before. */
export async function tellPrivately(
  interaction: RepliableInteraction,
  card: Card,
  desk: Pick<FrontDesk, 'keepAction'>,
): Promise<void> {
  const { flags, ...rest } = await composeAnswer(card, desk);
  const message = { flags: [flags, MessageFlags.Ephemeral], ...rest } as const;
  const isAnswered = interaction.deferred || interaction.replied;
  await (isAnswered ? interaction.followUp(message) : interaction.reply(message));
}
