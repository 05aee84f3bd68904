import type { App, RespondArguments, ViewSubmitAction, webApi } from '@slack/bolt';
import { composeProblem } from '../../../card/build.ts';
import type { Card } from '../../../card/card.ts';
import type { Caller } from '../../../commands/callers/caller.ts';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import { checkForm, type Form, fillForm } from '../../../commands/options/form.ts';
import type { Log } from '../../adapter.ts';
import type { FindLanguage } from '../caller/find-language.ts';
import { readFormCaller, readHomeCaller, type SlackCaller } from '../caller/slack-caller.ts';
import type { Homes } from '../home/keep-homes.ts';
import { createRespond, PRIVATE, sendAnswer, showProgress } from '../incoming/respond.ts';
import { sendFile } from '../incoming/send-file.ts';
import { composeMessage } from '../rendering/compose-message.ts';
import { cleanLine, cutText } from '../rendering/escape.ts';
import { composeModal, MODAL } from './compose-modal.ts';
import { type FormMetadata, readMetadata, writeMetadata } from './form-metadata.ts';
import { openView } from './open-view.ts';
import { listFiles, readValues } from './read-form.ts';

export interface FormTools {
  readonly desk: FrontDesk;
  readonly log: Log;
  /** Where Slack's API is, if not at Slack. */
  readonly apiUrl: string | undefined;
  readonly now: () => number;
  readonly findLanguage: FindLanguage;
}

interface HomeFormTools extends FormTools {
  readonly homes: Homes;
}

interface Opening extends Omit<FormMetadata, 'openedMs' | 'place'> {
  readonly caller: Caller;
  readonly client: webApi.WebClient;
  readonly triggerId: string;
}

/** Slack takes answers for 30 minutes; one of them is for what the form asks for. */
const ANSWERED_MS = 29 * 60_000;
const TOO_LATE =
  'After half an hour Slack takes no answer to a form. Nothing was done: copy what you typed, close it, and run the command again.';
const MAX_ERROR = 150;
const OUTDATED = composeProblem(
  'This form is not known any more',
  'Run the command again, and fill in the form that it opens.',
);

/** Opens a form for whoever just typed or pressed something; says whether it was still time. */
export async function openForm(
  form: Form,
  { client, triggerId, caller, ...metadata }: Opening,
  { desk, now }: Pick<FormTools, 'desk' | 'now'>,
): Promise<boolean> {
  const carried = writeMetadata({ ...metadata, place: caller.place, openedMs: now() });
  const words = { commands: desk.commands, say: await desk.openWords(caller) };
  const view = composeModal(form, carried, words);
  return openView(client, triggerId, view);
}

/** Runs the command of every form that is sent; what is wrong with a field is shown beside it. */
export function addFormListener(
  app: App,
  tools: HomeFormTools & { readonly notInstalled: Card },
): void {
  const { desk, log, notInstalled, apiUrl } = tools;

  app.view<ViewSubmitAction>(MODAL, async ({ body, ack, client, context }) => {
    const metadata = readMetadata(body.view.private_metadata);
    if (metadata === undefined) return ack();
    const asked = { ...tools, context, client };
    const caller =
      metadata.responseUrl === ''
        ? readHomeCaller(body.user.id, metadata.place.workspace, asked)
        : readFormCaller(body, metadata.place, asked);
    const form = await recallForm(metadata, caller, desk);
    const values = readValues(body.view);
    const errors = findErrors({ metadata, form, values }, tools);
    if (Object.keys(errors).length > 0) {
      return ack({ response_action: 'errors', errors: renderErrors(errors) });
    }
    await ack();
    if (metadata.responseUrl === '') {
      await answerOnHome({ form, values, caller }, { ...tools, client });
      return;
    }
    const respond = createRespond(metadata.responseUrl);
    await sendAnswer(respond, log, async () => {
      if (!caller.isKnown) return { ...PRIVATE, ...(await composeMessage(notInstalled, desk)) };
      if ('problem' in form) return { ...PRIVATE, ...(await composeMessage(form.problem, desk)) };
      const options = fillForm(form, values);
      const card = await desk.dispatch({ command: form.command, options }, caller, {
        files: listFiles(body.view, { botToken: context.botToken ?? '', apiUrl }),
        fields: form.fields,
        onProgress: showProgress(respond, tools),
      });
      const shown = await sendFile(card, { person: caller.person, client, log });
      return composeAnswer(shown, metadata, desk);
    });
  });
}

/** Shows what came of a form of the app's page on that page: there is nowhere else to answer. */
async function answerOnHome(
  { form, values, caller }: Pick<Sent, 'form' | 'values'> & { readonly caller: SlackCaller },
  { desk, homes, client, log }: HomeFormTools & { readonly client: webApi.WebClient },
): Promise<void> {
  const viewer = { caller, client };
  if (!caller.isKnown) return;
  if ('problem' in form) return homes.show(viewer, form.problem);
  const card = await desk.dispatch(
    { command: form.command, options: fillForm(form, values) },
    caller,
    { fields: form.fields },
  );
  return homes.show(viewer, await sendFile(card, { person: caller.person, client, log }));
}

interface Sent {
  readonly metadata: FormMetadata;
  readonly form: Form | { readonly problem: Card };
  readonly values: Readonly<Record<string, string>>;
}

/** What is shown beside the fields of a form that stays open with what was typed. */
function findErrors(
  { metadata, form, values }: Sent,
  { desk, now }: Pick<FormTools, 'desk' | 'now'>,
): Readonly<Record<string, string>> {
  if ('problem' in form) return {};
  const [first = ''] = form.fields;
  return now() - metadata.openedMs > ANSWERED_MS
    ? { [first]: TOO_LATE }
    : checkForm(form, values, desk.commands);
}

async function recallForm(
  { reference }: FormMetadata,
  caller: Caller,
  desk: FrontDesk,
): Promise<Form | { readonly problem: Card }> {
  const recalled = await desk.recallAction(reference, caller);
  if ('problem' in recalled) return recalled;
  return recalled.effect === 'ask' ? recalled : { problem: OUTDATED };
}

/** What is wrong leaves alone the answer that the form was opened from. */
async function composeAnswer(
  card: Card,
  { replaces }: FormMetadata,
  desk: FrontDesk,
): Promise<RespondArguments> {
  const isWrong = card.kind === 'problem' || card.kind === 'fault';
  const message = await composeMessage(card, desk);
  return { ...PRIVATE, replace_original: replaces && !isWrong, ...message };
}

function renderErrors(errors: Readonly<Record<string, string>>): Record<string, string> {
  const lines = Object.entries(errors).map(([name, sentence]) => [
    name,
    cutText(cleanLine(sentence), MAX_ERROR),
  ]);
  return Object.fromEntries(lines);
}
