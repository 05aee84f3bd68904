import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
} from 'discord.js';
import type { Card } from '../../../card/card.ts';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import { composeFormAction } from '../../../commands/options/form.ts';
import type { Log } from '../../adapter.ts';
import { readCaller } from '../caller/read-caller.ts';
import { composeAnswer } from '../rendering/compose-answer.ts';
import { cutLabel } from '../rendering/cut-text.ts';
import { cleanText } from '../rendering/escape.ts';
import { answerButton } from './answer-button.ts';
import { answerForm } from './answer-form.ts';
import { answerMessageCommand } from './answer-message-command.ts';
import { composeModal } from './compose-modal.ts';
import { listSentFiles, readCommand, readCommandName } from './read-command.ts';
import { showAnswer } from './show-answer.ts';
import { showProgress } from './show-progress.ts';
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

/** What answers work with. */
export interface AnswerTools {
  readonly desk: FrontDesk;
  readonly log: Log;
}

/** Answers what somebody did on Discord. A fault is logged once and told to the person where Discord still lets us. */
export async function answerInteraction(
  interaction: Interaction,
  tools: AnswerTools,
): Promise<void> {
  const { desk, log } = tools;
  try {
    if (interaction.isChatInputCommand()) await answerCommand(interaction, tools);
    else if (interaction.isMessageContextMenuCommand())
      await answerMessageCommand(interaction, desk);
    else if (interaction.isAutocomplete()) await answerTyping(interaction, desk);
    else if (interaction.isButton() || interaction.isStringSelectMenu())
      await answerButton(interaction, tools);
    else if (interaction.isModalSubmit()) await answerForm(interaction, tools);
  } catch (cause) {
    log.error('An answer did not get through to Discord.', cause);
    // What keeps the fault from the person is most likely what was logged just now.
    if (interaction.isRepliable()) await tellPrivately(interaction, fault, desk).catch(() => {});
  }
}

async function answerCommand(
  asked: ChatInputCommandInteraction,
  { desk, log }: AnswerTools,
): Promise<void> {
  const caller = readCaller(asked);
  const invocation = readCommand(asked);
  const isBare = Object.keys(invocation.options).length === 0;
  const form = isBare ? await desk.findForm(invocation.command, caller) : undefined;
  if (form !== undefined) {
    const reference = await desk.keepAction(composeFormAction(form.command, form));
    const { language } = await desk.openWords(caller);
    await asked.showModal(composeModal(form, reference, { commands: desk.commands, language }));
    return;
  }
  await asked.deferReply({ flags: MessageFlags.Ephemeral });
  const card = await desk.dispatch(invocation, caller, {
    files: listSentFiles(asked),
    onProgress: showProgress(asked, { desk, log }),
  });
  await showAnswer(asked, await composeAnswer(card, desk), log);
}

/** Offers what fits. A value that is too long for Discord is left out: shortened it would be another one. */
async function answerTyping(typing: AutocompleteInteraction, desk: FrontDesk): Promise<void> {
  const { name, value } = typing.options.getFocused(true);
  const asked = { command: readCommandName(typing), option: name, typed: value };
  const choices = await desk.complete(asked, readCaller(typing));
  const fitting = choices
    .filter((choice) => choice.value.length <= MAX_CHOICE)
    .map((choice) => ({ ...choice, name: cutLabel(cleanText(choice.name), MAX_CHOICE) }))
    .filter((choice) => choice.name !== '');
  await typing.respond(fitting.slice(0, MAX_CHOICES));
}
