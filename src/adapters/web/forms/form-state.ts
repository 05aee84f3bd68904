import type { RawOptions } from '../../../commands/command.ts';
import type { Form } from '../../../commands/options/form.ts';

/** A form as the page shows it. */
export interface FormState {
  readonly form: Form;
  /** The front desk's reference for the form, which comes back with it. */
  readonly reference: string;
  /** What is wrong with which field, a sentence each. */
  readonly errors: RawOptions;
}

/** What a form of the page sends beside its fields: a reference, or a command as text. */
export const ACTION = 'action';
export const COMMAND = 'q';
/** What was chosen from a list, beside the list's reference. */
export const CHOICE = 'choice';
/** What the names of its fields begin with. */
export const FIELD = 'field.';

/** A file that a form sent; one that was left open has no name and no bytes. */
export interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What a form sent, field by field. */
export type Body = Readonly<Record<string, string | SentFile>>;
