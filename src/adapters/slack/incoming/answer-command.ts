import type { RespondArguments, webApi } from '@slack/bolt';
import type { Card } from '../../../card/card.ts';
import { composeFormAction } from '../../../commands/options/form.ts';
import { findFamily } from '../../../commands/typing/find-family.ts';
import type { SlackCaller } from '../caller/slack-caller.ts';
import { type FormTools, openForm } from '../forms/answer-form.ts';
import { openChooser } from '../forms/choose-command.ts';
import { composeMessage } from '../rendering/compose-message.ts';
import { PRIVATE } from './respond.ts';
import { sendFile } from './send-file.ts';

/** A command as somebody typed it, and how a view is opened for them. */
export interface TypedCommand {
  readonly typed: string;
  readonly caller: SlackCaller;
  readonly opening: {
    readonly client: webApi.WebClient;
    readonly triggerId: string;
    readonly responseUrl: string;
  };
  readonly onProgress: (line: string) => void;
}

/** Answers a command that was typed; nothing is shown where a form or a list to choose from was opened. */
export async function answerCommand(
  { typed, caller, opening, onProgress }: TypedCommand,
  tools: FormTools & { readonly notInstalled: Card },
): Promise<RespondArguments | undefined> {
  const { desk, log, notInstalled } = tools;
  if (!caller.isKnown) return { ...PRIVATE, ...(await composeMessage(notInstalled, desk)) };
  const family = findFamily(typed, desk.commands);
  // Where it is too late to open a view, the command says by itself what it needs.
  if (family.length > 0 && (await openChooser(family, caller, { ...tools, ...opening }))) {
    return undefined;
  }
  const form = await desk.findForm(typed, caller);
  if (form !== undefined) {
    const reference = await desk.keepAction(composeFormAction(form.command, form));
    const asked = { ...opening, reference, caller, replaces: false };
    if (await openForm(form, asked, tools)) return undefined;
  }
  const card = await desk.ask(typed, caller, { onProgress });
  const shown = await sendFile(card, { person: caller.person, client: opening.client, log });
  return { ...PRIVATE, ...(await composeMessage(shown, desk)) };
}
