import type { ReactElement } from 'react';
import { ACTION, CHOICE } from '../forms/form-state.ts';
import { drawEach } from '../page/draw-each.ts';
import { readWords } from '../page/words.ts';

interface ChooseMenuProps {
  readonly label: string;
  readonly reference: string;
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly isChosen: boolean;
  }[];
}

/** A list to choose from with a button beside it, so that it works without JavaScript; the answer has an address of its own. */
export function ChooseMenu({ label, reference, options }: ChooseMenuProps): ReactElement {
  const say = readWords();
  const chosen = options.find(({ isChosen }) => isChosen)?.value ?? '';
  return (
    <form className="menu" action="/" method="get" data-in-place="">
      <input type="hidden" name={ACTION} value={reference} />
      <select name={CHOICE} aria-label={label} defaultValue={chosen} required>
        <option value="" disabled>
          {label}
        </option>
        {drawEach(options, (option) => (
          <option value={option.value}>{option.label}</option>
        ))}
      </select>
      <button type="submit">{say('page.show')}</button>
    </form>
  );
}
