import type { AttachmentPayload } from 'discord.js';
import type { Card } from '../../../card/card.ts';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import { type DiscordMessage, renderCard } from './render-card.ts';

/** A message with the file that comes with it, as discord.js sends it. */
export type DiscordAnswer = DiscordMessage & { readonly files?: AttachmentPayload[] };

/** Makes a card what answers an interaction. */
export async function composeAnswer(
  card: Card,
  desk: Pick<FrontDesk, 'keepAction'>,
  heading = '',
): Promise<DiscordAnswer> {
  const message = await renderCard(card, desk, heading);
  if (card.file === undefined) return message;
  const { name, text } = card.file;
  return { ...message, files: [{ name, attachment: Buffer.from(text, 'utf8') }] };
}
