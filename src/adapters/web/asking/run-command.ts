import type { Upload } from '../../../commands/callers/caller.ts';
import type { RawOptions } from '../../../commands/command.ts';
import { checkForm, type Form, fillForm } from '../../../commands/options/form.ts';
import { ACTION, type Body, COMMAND, FIELD, type SentFile } from '../forms/form-state.ts';
import {
  type Answer,
  type AnswerTools,
  composeAnswer,
  composeFormAnswer,
  writeCommand,
} from './answer.ts';

/** Runs what a form of the page sent: a command typed as text, a button that changes something, or fields that were filled in. */
export async function runCommand(body: Body, tools: AnswerTools): Promise<Answer> {
  const { desk, caller } = tools;
  const text = body[COMMAND];
  if (typeof text === 'string') {
    return composeAnswer(text, await desk.ask(text, caller), tools);
  }
  const reference = String(body[ACTION] ?? '');
  const action = await desk.recallAction(reference, caller);
  if ('problem' in action) return composeAnswer('', action.problem, tools);
  if (action.effect === 'ask') return runForm(action, { reference, body }, tools);
  const card = await desk.dispatch(action, caller);
  return composeAnswer(writeCommand(action, tools), card, tools);
}

/** What is wrong with a field is shown beside it, and every other field stays as it was filled in. */
async function runForm(
  form: Form,
  { reference, body }: { readonly reference: string; readonly body: Body },
  tools: AnswerTools,
): Promise<Answer> {
  const { desk, caller } = tools;
  const values = readValues(body);
  const options = fillForm(form, values);
  const say = await desk.openWords(tools.caller);
  const wrong = Object.entries(checkForm(form, values, desk.commands));
  const errors = Object.fromEntries(wrong.map(([name, problem]) => [name, say.tell(problem)]));
  if (Object.keys(errors).length > 0) {
    return composeFormAnswer({ form: { ...form, options }, reference, errors }, tools);
  }
  const invocation = { command: form.command, options };
  const uploads = readUploads(body);
  // They are in memory already.
  const files = { bytes: 0, fetch: async () => uploads };
  const sent = { files, fields: form.fields };
  const card = await desk.dispatch(invocation, caller, sent);
  return composeAnswer(writeCommand(invocation, tools), card, tools);
}

/** What the fields hold; of a file the value is its name. A field for a file that was left open comes as a file without a name. */
function readValues(body: Body): RawOptions {
  const values = listFields(body).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : value.name,
  ]);
  return Object.fromEntries(values);
}

function readUploads(body: Body): Readonly<Record<string, Upload>> {
  const files = listFields(body).flatMap(([field, value]) => {
    if (typeof value === 'string' || value.name === '') return [];
    const { name, type, bytes } = value;
    return [[field, { name, bytes, ...(type !== '' && { contentType: type }) }] as const];
  });
  return Object.fromEntries(files);
}

function listFields(body: Body): readonly (readonly [string, string | SentFile])[] {
  return Object.entries(body).flatMap(([key, value]) =>
    key.startsWith(FIELD) ? [[key.slice(FIELD.length), value] as const] : [],
  );
}
