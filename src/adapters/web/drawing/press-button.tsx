import type { ReactElement } from 'react';
import { ACTION } from '../forms/form-state.ts';
import type { ButtonEffect } from './button-effects.ts';

interface PressButtonProps {
  readonly label: string;
  readonly look: string;
  readonly reference: string;
  readonly effect: ButtonEffect | undefined;
}

/**
 * A button as a link to the answer it gives, so that it works without JavaScript; one that changes something is sent by
 * POST, and one that can do nothing here is dead.
 */
export function PressButton({ label, look, reference, effect }: PressButtonProps): ReactElement {
  switch (effect) {
    case 'replace':
    case 'tell':
    case 'ask':
      return (
        <a
          className={look}
          href={`/?${new URLSearchParams({ action: reference })}`}
          data-in-place=""
        >
          {label}
        </a>
      );
    case 'change':
      return (
        <form className="press" action="/run" method="post" data-in-place="">
          <input type="hidden" name={ACTION} value={reference} />
          <button className={look} type="submit">
            {label}
          </button>
        </form>
      );
    case 'share':
    case 'unknown':
    case undefined:
      return (
        <button className={look} type="button" disabled>
          {label}
        </button>
      );
  }
}
