import type { Action } from '../../card/card.ts';
import { tellOption, tellOptionName } from '../../messages/commands/command-texts.ts';
import type { Language } from '../../messages/language.ts';
import type { Command, RawOptions } from '../command.ts';
import type { Option } from './options.ts';

/** A command with what a person is asked for before it runs. */
export interface Form {
  readonly command: string;
  /** What is known already, and what the fields hold at first. */
  readonly options: RawOptions;
  readonly fields: readonly string[];
}

/** One field of a form, as any platform draws it. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  /** What it takes, in a sentence or less. */
  readonly hint: string;
  readonly option: Option<unknown>;
  readonly value: string;
}

/** Lists the fields of a form in their order, with what they hold at first; labels and hints are in a language. */
export function listFields(
  form: Form,
  commands: readonly Command[],
  language: Language = 'en',
): readonly FormField[] {
  const table = commands.find(({ name }) => name === form.command)?.options ?? {};
  return form.fields.flatMap((name) => {
    const option = Object.hasOwn(table, name) ? table[name] : undefined;
    const value = Object.hasOwn(form.options, name) ? (form.options[name] ?? '') : '';
    if (option === undefined) return [];
    const label = writeLabel(tellOptionName(language, name));
    const hint = tellOption(language, form.command, { name, summary: option.summary });
    return [{ name, label, hint, option, value }];
  });
}

/** The options of a form that was sent: what a field holds takes the place of what was known, and an empty field is none. */
export function fillForm({ options, fields }: Form, values: RawOptions): RawOptions {
  const kept = Object.entries(options).filter(([name]) => !fields.includes(name));
  const typed = fields.flatMap((name) => {
    const value = Object.hasOwn(values, name) ? (values[name] ?? '') : '';
    return value.trim() === '' ? [] : [[name, value] as const];
  });
  return Object.fromEntries([...kept, ...typed]);
}

/** What is wrong with the fields of a form that was sent, a whole sentence for each by its name. */
export function checkForm(
  form: Form,
  values: RawOptions,
  commands: readonly Command[],
): RawOptions {
  const filled = fillForm(form, values);
  const problems = listFields(form, commands).flatMap(({ name, option }) => {
    const value = filled[name];
    const parsed = value === undefined ? undefined : option.parse(value);
    return parsed !== undefined && 'problem' in parsed ? [[name, parsed.problem] as const] : [];
  });
  return Object.fromEntries(problems);
}

/** The button that opens a form again, with what was typed. */
export function composeFormAction(label: string, form: Form): Action {
  return { ...form, label, effect: 'ask' };
}

function writeLabel(name: string): string {
  if (name === 'url') return 'Address';
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll(/[-_]/gu, ' ');
}
