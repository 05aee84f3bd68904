import type { ReactElement } from 'react';
import type { Command } from '../../../commands/command.ts';
import { type FormField, listFields } from '../../../commands/options/form.ts';
import { drawEach } from '../page/draw-each.ts';
import { readWords } from '../page/words.ts';
import { ACTION, FIELD, type FormState } from './form-state.ts';

interface FormViewProps extends FormState {
  readonly commands: readonly Command[];
}

/** A form to fill in; it is sent by POST, with or without JavaScript. */
export function FormView({ form, reference, errors, commands }: FormViewProps): ReactElement {
  const say = readWords();
  return (
    <form
      className="fields"
      action="/run"
      method="post"
      encType="multipart/form-data"
      data-in-place=""
    >
      <input type="hidden" name={ACTION} value={reference} />
      {drawEach(listFields(form, commands, say.language), (field) => (
        <Field field={field} error={errors[field.name]} />
      ))}
      <button type="submit">{say('page.goon')}</button>
    </form>
  );
}

interface FieldProps {
  readonly field: FormField;
  readonly error: string | undefined;
}

function Field({ field, error }: FieldProps): ReactElement {
  const say = readWords();
  const { name, label, hint, option } = field;
  const id = `field-${name}`;
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {option.required && <span className="hint"> {say('page.required')}</span>}
      </label>
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
      {error !== undefined && (
        <p id={`${id}-error`} className="error">
          {error}
        </p>
      )}
      <Input field={field} id={id} isWrong={error !== undefined} />
    </div>
  );
}

interface InputProps {
  readonly field: FormField;
  readonly id: string;
  readonly isWrong: boolean;
}

function Input({ field, id, isWrong }: InputProps): ReactElement {
  const { name, option, value } = field;
  const common = {
    id,
    name: `${FIELD}${name}`,
    required: option.required,
    'aria-describedby': isWrong ? `${id}-hint ${id}-error` : `${id}-hint`,
    ...(isWrong ? { 'aria-invalid': true } : {}),
  };
  if (option.kind === 'file') return <input {...common} type="file" />;
  return option.kind === 'prose' ? (
    <textarea {...common} rows={6} maxLength={option.max} defaultValue={value} />
  ) : (
    <input {...common} type="text" maxLength={option.max} defaultValue={value} autoComplete="off" />
  );
}
