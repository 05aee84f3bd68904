import type {
  ButtonInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import { DiscordAPIError, MessageFlags } from 'discord.js';
import type { Log } from '../../adapter.ts';
import type { DiscordAnswer } from '../rendering/compose-answer.ts';

type Asked =
  | ButtonInteraction
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ModalSubmitInteraction
  | StringSelectMenuInteraction;

/** How Discord names a message that is no more. */
const UNKNOWN_MESSAGE = 10_008;

/** Puts an answer where it is awaited; where that message was deleted meanwhile, shows it anew to the one who asked alone. */
export async function showAnswer(asked: Asked, answer: DiscordAnswer, log: Log): Promise<void> {
  try {
    await asked.editReply(answer);
  } catch (cause) {
    if (!(cause instanceof DiscordAPIError) || cause.code !== UNKNOWN_MESSAGE) throw cause;
    log.info('A message was deleted on Discord while it was answered; the answer is shown anew.');
    await asked.followUp({ ...answer, flags: [answer.flags, MessageFlags.Ephemeral] });
  }
}
