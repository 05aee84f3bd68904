import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { Command } from '../../../commands/command.ts';
import { type Form, type FormField, listFields } from '../../../commands/options/form.ts';
import { tellChoice } from '../../../messages/commands/command-texts.ts';
import type { Language } from '../../../messages/language.ts';
import { cutLabel } from '../rendering/cut-text.ts';
import { cleanText } from '../rendering/escape.ts';

const MAX_TITLE = 45;
const MAX_LABEL = 45;
const MAX_DESCRIPTION = 100;
const MAX_VALUE = 4000;
const MAX_FIELDS = 5;

/** Draws a form as a modal; `reference` says what to run when it is sent. */
export function composeModal(
  form: Form,
  reference: string,
  { commands, language }: { readonly commands: readonly Command[]; readonly language: Language },
): APIModalInteractionResponseCallbackData {
  return {
    title: cutLabel(`/${form.command}`, MAX_TITLE),
    custom_id: reference,
    components: listFields(form, commands, language)
      .slice(0, MAX_FIELDS)
      .map((field) => drawField(field, language)),
  };
}

function drawField(field: FormField, language: Language): APILabelComponent {
  const { label, hint } = field;
  return {
    type: ComponentType.Label,
    label: cutLabel(label, MAX_LABEL),
    description: cutLabel(hint, MAX_DESCRIPTION),
    component: drawInput(field, language),
  };
}

function drawInput(
  { name, option, value }: FormField,
  language: Language,
): APILabelComponent['component'] {
  const { kind, required, choices } = option;
  if (kind === 'file') {
    return { type: ComponentType.FileUpload, custom_id: name, required, max_values: 1 };
  }
  if (choices !== undefined) {
    return {
      type: ComponentType.StringSelect,
      custom_id: name,
      required,
      options: choices.map((choice) => ({
        label: cutLabel(tellChoice(language, choice), MAX_DESCRIPTION),
        value: choice,
        default: choice === value,
      })),
    };
  }
  const most = Math.min(option.max ?? MAX_VALUE, MAX_VALUE);
  const filled = cleanText(value).slice(0, most).toWellFormed();
  return {
    type: ComponentType.TextInput,
    custom_id: name,
    style: kind === 'prose' ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required,
    ...(kind === 'integer' ? {} : { max_length: most }),
    ...(filled === '' ? {} : { value: filled }),
  };
}
