import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
} from 'discord.js';
import type { Card } from '../../card/card.ts';
import type { FrontDesk } from '../../commands/front-desk.ts';
import type { Log } from '../adapter.ts';
import { answerButton } from './answer-button.ts';
import { cutLabel } from './cut-text.ts';
import { cleanText } from './escape.ts';
import { readCaller } from './read-caller.ts';
import { renderCard } from './render-card.ts';
import { tellPrivately } from './tell-privately.ts';

const MAX_CHOICES = 25;
const MAX_CHOICE = 100;

const fault: Card = {
  kind: 'fault',
  title: 'The answer could not be shown',
  blocks: [
    {
      type: 'text',
      inlines: [{ type: 'text', value: 'Ask again in a moment. The log of Readout says why.' }],
    },
  ],
  actions: [],
};

/** Answers what somebody did on Discord. A fault is logged once and told to the person where Discord still lets us. */
export async function answerInteraction(
  interaction: Interaction,
  { desk, log }: { readonly desk: FrontDesk; readonly log: Log },
): Promise<void> {
  try {
    if (interaction.isChatInputCommand()) await answerCommand(interaction, desk);
    else if (interaction.isAutocomplete()) await answerTyping(interaction, desk);
    else if (interaction.isButton()) await answerButton(interaction, desk);
  } catch (cause) {
    log.error('An answer did not get through to Discord.', cause);
    // What keeps the fault from the person is most likely what was logged just now.
    if (interaction.isRepliable()) await tellPrivately(interaction, fault, desk).catch(() => {});
  }
}

async function answerCommand(asked: ChatInputCommandInteraction, desk: FrontDesk): Promise<void> {
  await asked.deferReply({ flags: MessageFlags.Ephemeral });
  const options = Object.fromEntries(
    asked.options.data.map(({ name, value }) => [name, String(value ?? '')]),
  );
  const card = await desk.dispatch({ command: asked.commandName, options }, readCaller(asked));
  await asked.editReply(await renderCard(card, desk));
}

/** Offers what fits. A value that is too long for Discord is left out: shortened it would be another one. */
async function answerTyping(typing: AutocompleteInteraction, desk: FrontDesk): Promise<void> {
  const { name, value } = typing.options.getFocused(true);
  const choices = await desk.complete(typing.commandName, name, value);
  const fitting = choices
    .filter((choice) => choice.value.length <= MAX_CHOICE)
    .map((choice) => ({ ...choice, name: cutLabel(cleanText(choice.name), MAX_CHOICE) }))
    .filter((choice) => choice.name !== '');
  await typing.respond(fitting.slice(0, MAX_CHOICES));
}
