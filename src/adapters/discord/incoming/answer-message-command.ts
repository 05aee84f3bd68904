import {
  ComponentType,
  type Message,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import { askOnMessage, messageCommands } from '../../../commands/buttons/message-commands.ts';
import type { PointedMessage } from '../../../commands/callers/caller.ts';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import { sayEnglish } from '../../../messages/say.ts';
import { readCaller } from '../caller/read-caller.ts';
import { composeAnswer } from '../rendering/compose-answer.ts';

/** Does with a message what somebody chose beside it, and tells them alone. */
export async function answerMessageCommand(
  asked: MessageContextMenuCommandInteraction,
  desk: FrontDesk,
): Promise<void> {
  await asked.deferReply({ flags: MessageFlags.Ephemeral });
  const chosen = messageCommands.find(({ label }) => sayEnglish(label) === asked.commandName);
  const invocation = chosen && askOnMessage(chosen, readMessage(asked.targetMessage));
  if (invocation === undefined) throw new Error(`Discord knows “${asked.commandName}”, we do not.`);
  const card =
    'problem' in invocation
      ? invocation.problem
      : await desk.dispatch(invocation, readCaller(asked), {
          message: pointAt(asked.targetMessage),
        });
  await asked.editReply(await composeAnswer(card, desk));
}

function pointAt(message: Message): PointedMessage {
  const { id, displayName, bot } = message.author;
  return { author: { person: id, name: displayName }, isByBot: bot, text: readMessage(message) };
}

/** The words of a message, whichever way it shows them. */
function readMessage({ content, embeds, components }: Message): string {
  const embedded = embeds.flatMap(({ title, description }) => [title, description]);
  const parts = [content, ...embedded, ...components.flatMap(readComponent)];
  return parts.filter((part) => typeof part === 'string' && part !== '').join('\n');
}

function readComponent(component: Message['components'][number]): readonly string[] {
  if (component.type === ComponentType.TextDisplay) return [component.content];
  if (component.type !== ComponentType.Container) return [];
  return component.components.flatMap((each) =>
    each.type === ComponentType.TextDisplay ? [each.content] : [],
  );
}
