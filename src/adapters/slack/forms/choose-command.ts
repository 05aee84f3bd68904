import type { App, ViewSubmitAction, webApi } from '@slack/bolt';
import type { Card } from '../../../card/card.ts';
import type { Caller } from '../../../commands/callers/caller.ts';
import type { Command } from '../../../commands/command.ts';
import { composeFormAction, type Form } from '../../../commands/options/form.ts';
import { readFormCaller } from '../caller/slack-caller.ts';
import { createRespond, PRIVATE, sendAnswer, showProgress } from '../incoming/respond.ts';
import { sendFile } from '../incoming/send-file.ts';
import { composeMessage } from '../rendering/compose-message.ts';
import type { FormTools } from './answer-form.ts';
import { CHOOSER, CHOSEN, composeChooser } from './compose-chooser.ts';
import { composeModal } from './compose-modal.ts';
import { type FormMetadata, readMetadata, writeMetadata } from './form-metadata.ts';
import { openView } from './open-view.ts';
import { readValues } from './read-form.ts';

interface Opening extends Pick<FormMetadata, 'responseUrl'> {
  readonly client: webApi.WebClient;
  readonly triggerId: string;
}

/** A view has to be answered within three seconds; who may do what is asked of Slack, which may take longer. */
const LIMIT_MS = 2_000;

/** Lets whoever typed a command that is not whole choose what to do; says whether it was still time. */
export async function openChooser(
  commands: readonly Command[],
  caller: Caller,
  tools: Opening & Pick<FormTools, 'desk' | 'now'>,
): Promise<boolean> {
  const { client, triggerId, responseUrl, desk, now } = tools;
  const { place } = caller;
  // Nothing is known yet that a reference could stand for.
  const metadata = { reference: '', responseUrl, place, replaces: false, openedMs: now() };
  const view = composeChooser(commands, writeMetadata(metadata), await desk.openWords(caller));
  return openView(client, triggerId, view);
}

/** Goes on with what was chosen: with its form in the place of the list, or at once where it asks for nothing. */
export function addChooserListener(
  app: App,
  tools: FormTools & { readonly notInstalled: Card },
): void {
  const { desk, log, notInstalled } = tools;

  app.view<ViewSubmitAction>(CHOOSER, async ({ body, ack, client, context }) => {
    const metadata = readMetadata(body.view.private_metadata);
    const command = readValues(body.view)[CHOSEN];
    if (metadata === undefined || command === undefined) return ack();
    const caller = readFormCaller(body, metadata.place, { ...tools, context, client });
    const form = caller.isKnown ? await findForm(command, caller, tools) : undefined;
    if (form !== undefined) {
      const reference = await desk.keepAction(composeFormAction(form.command, form));
      const words = { commands: desk.commands, say: await desk.openWords(caller) };
      const view = composeModal(form, writeMetadata({ ...metadata, reference }), words);
      return ack({ response_action: 'update', view });
    }
    await ack();
    const respond = createRespond(metadata.responseUrl);
    await sendAnswer(respond, log, async () => {
      if (!caller.isKnown) return { ...PRIVATE, ...(await composeMessage(notInstalled, desk)) };
      const onProgress = showProgress(respond, tools);
      const card = await desk.dispatch({ command, options: {} }, caller, { onProgress });
      const shown = await sendFile(card, { person: caller.person, client, log });
      return { ...PRIVATE, ...(await composeMessage(shown, desk)) };
    });
  });
}

/** Undefined where it takes too long; the command then says by itself what it needs. */
async function findForm(
  command: string,
  caller: Caller,
  { desk }: Pick<FormTools, 'desk'>,
): Promise<Form | undefined> {
  let late: NodeJS.Timeout | undefined;
  const limit = new Promise<undefined>((resolve) => {
    late = setTimeout(() => resolve(undefined), LIMIT_MS);
  });
  const form = await Promise.race([desk.findForm(command, caller), limit]);
  clearTimeout(late);
  return form;
}
