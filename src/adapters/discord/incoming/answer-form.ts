import {
  type Attachment,
  ComponentType,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { composeProblem } from '../../../card/build.ts';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import { fillForm } from '../../../commands/options/form.ts';
import type { Log } from '../../adapter.ts';
import { readCaller } from '../caller/read-caller.ts';
import { composeAnswer } from '../rendering/compose-answer.ts';
import { describeAttachments } from './read-command.ts';
import { showAnswer } from './show-answer.ts';
import { createAside, showProgress } from './show-progress.ts';
import { tellPrivately } from './tell-privately.ts';

const unknownForm = composeProblem(
  'This form is not known any more',
  'Run the command again, and fill in the form that it opens.',
);

/** Runs the command of a form that was sent; what is wrong with it leaves alone the answer it was opened from. */
export async function answerForm(
  sent: ModalSubmitInteraction,
  { desk, log }: { readonly desk: FrontDesk; readonly log: Log },
): Promise<void> {
  const isFromAnswer = sent.isFromMessage();
  await (isFromAnswer ? sent.deferUpdate() : sent.deferReply({ flags: MessageFlags.Ephemeral }));
  const caller = readCaller(sent);
  const form = await desk.recallAction(sent.customId, caller);
  if ('problem' in form) return tellPrivately(sent, form.problem, desk);
  if (form.effect !== 'ask') return tellPrivately(sent, unknownForm, desk);

  const { values, files } = readFields(sent);
  const options = fillForm(form, values);
  const aside = createAside(sent, { desk, log });
  const onProgress = isFromAnswer ? aside.tell : showProgress(sent, { desk, log });
  const card = await desk.dispatch({ command: form.command, options }, caller, {
    onProgress,
    files: describeAttachments(files),
    fields: form.fields,
  });
  await aside.end();
  const isWrong = card.kind === 'problem' || card.kind === 'fault';
  if (isFromAnswer && (isWrong || form.tells)) return tellPrivately(sent, card, desk);
  await showAnswer(sent, await composeAnswer(card, desk), log);
}

/** What the fields hold; of a file the value is its name. */
function readFields({ fields }: ModalSubmitInteraction): {
  readonly values: Readonly<Record<string, string>>;
  readonly files: readonly (readonly [string, Attachment])[];
} {
  const files: [string, Attachment][] = [];
  const values: Record<string, string> = {};
  for (const [name, field] of fields.fields) {
    if (field.type === ComponentType.TextInput) values[name] = field.value;
    if (field.type === ComponentType.StringSelect) values[name] = field.values[0] ?? '';
    if (field.type !== ComponentType.FileUpload) continue;
    const file = field.attachments.first();
    if (file === undefined) continue;
    values[name] = file.name;
    files.push([name, file]);
  }
  return { values, files };
}
