import type { types } from '@slack/bolt';
import type { Command } from '../../../commands/command.ts';
import { type Form, type FormField, listFields } from '../../../commands/options/form.ts';
import { tellChoice } from '../../../messages/commands/command-texts.ts';
import type { Say } from '../../../messages/say.ts';
import { cleanLine, cleanText, cutText } from '../rendering/escape.ts';

/** What every modal of ours is called by. */
export const MODAL = 'readout-form';
/** The one element of each field; the field is told by its block. */
export const FIELD = 'value';

const MAX_TITLE = 24;
const MAX_HINT = 2000;
const MAX_VALUE = 3000;
const MAX_OPTION = 75;

/** Whose words a view is drawn in, and of which commands. */
export interface ViewTools {
  readonly commands: readonly Command[];
  readonly say: Say;
}

/** Draws a form as a modal; `metadata` says what to run when it is sent, and where the answer goes. */
export function composeModal(
  form: Form,
  metadata: string,
  { commands, say }: ViewTools,
): types.ModalView {
  return {
    type: 'modal',
    callback_id: MODAL,
    private_metadata: metadata,
    ...renderFrame(`/${form.command}`, say),
    blocks: listFields(form, commands, say.language).map((field) => renderField(field, say)),
  };
}

/** The title of a view, and what its two buttons are called. */
export function renderFrame(
  title: string,
  say: Say,
): Pick<types.ModalView, 'title'> & Required<Pick<types.ModalView, 'submit' | 'close'>> {
  return {
    title: renderLabel(title, MAX_TITLE),
    submit: renderLabel(say('form.send'), MAX_TITLE),
    close: renderLabel(say('form.cancel'), MAX_TITLE),
  };
}

function renderField(field: FormField, say: Say): types.InputBlock {
  const { name, label, hint, option } = field;
  return {
    type: 'input',
    block_id: name,
    optional: !option.required,
    label: renderLabel(label, MAX_HINT),
    hint: renderLabel(hint, MAX_HINT),
    element: renderInput(field, say),
  };
}

function renderInput({ option, value }: FormField, say: Say): types.InputBlock['element'] {
  if (option.kind === 'file') return { type: 'file_input', action_id: FIELD, max_files: 1 };
  if (option.choices !== undefined) return renderChoices(option.choices, value, say);
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

function renderChoices(
  choices: readonly string[],
  value: string,
  say: Say,
): types.InputBlock['element'] {
  const options = choices.map((choice) => ({
    text: renderLabel(tellChoice(say.language, choice), MAX_OPTION),
    value: choice,
  }));
  const initial = options.find((option) => option.value === value);
  return {
    type: 'static_select',
    action_id: FIELD,
    placeholder: renderLabel(say('form.choose'), MAX_OPTION),
    options,
    ...(initial === undefined ? {} : { initial_option: initial }),
  };
}

/** Plain words, as long as Slack takes them there. */
export function renderLabel(text: string, most: number): types.PlainTextElement {
  return { type: 'plain_text', text: cutText(cleanLine(text), most), emoji: false };
}
