import type { types } from '@slack/bolt';
import type { Command } from '../../commands/command.ts';
import { type Form, type FormField, listFields } from '../../commands/form.ts';
import { cleanLine, cleanText, cutText } from './escape.ts';

/** What every modal of ours is called by. */
export const MODAL = 'readout-form';
/** The one element of each field; the field is told by its block. */
export const FIELD = 'value';

const MAX_TITLE = 24;
const MAX_HINT = 2000;
const MAX_VALUE = 3000;

/** Draws a form as a modal; `metadata` says what to run when it is sent, and where the answer goes. */
export function composeModal(
  form: Form,
  metadata: string,
  commands: readonly Command[],
): types.ModalView {
  return {
    type: 'modal',
    callback_id: MODAL,
    private_metadata: metadata,
    title: renderLabel(`/${form.command}`, MAX_TITLE),
    submit: renderLabel('Go on', MAX_TITLE),
    close: renderLabel('Cancel', MAX_TITLE),
    blocks: listFields(form, commands).map(renderField),
  };
}

function renderField(field: FormField): types.InputBlock {
  const { name, label, option } = field;
  return {
    type: 'input',
    block_id: name,
    optional: !option.required,
    label: renderLabel(label, MAX_HINT),
    hint: renderLabel(option.summary, MAX_HINT),
    element: renderInput(field),
  };
}

function renderInput({ option, value }: FormField): types.InputBlock['element'] {
  if (option.kind === 'file') return { type: 'file_input', action_id: FIELD, max_files: 1 };
  const most = Math.min(option.max ?? MAX_VALUE, MAX_VALUE);
  const filled = cleanText(value).slice(0, most).toWellFormed();
  return {
    type: 'plain_text_input',
    action_id: FIELD,
    multiline: option.kind === 'prose',
    ...(option.kind === 'integer' ? {} : { max_length: most }),
    ...(filled === '' ? {} : { initial_value: filled }),
  };
}

function renderLabel(text: string, most: number): types.PlainTextElement {
  return { type: 'plain_text', text: cutText(cleanLine(text), most), emoji: false };
}
