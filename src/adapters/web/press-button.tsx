import type { ReactElement } from 'react';
import type { ButtonEffect } from './button-effects.ts';

interface PressButtonProps {
  readonly label: string;
  readonly look: string;
  readonly reference: string;
  readonly effect: ButtonEffect | undefined;
}

/** A button as a link to the answer it gives, so that it works without JavaScript; dead where it can do nothing here. */
export function PressButton({ label, look, reference, effect }: PressButtonProps): ReactElement {
  return effect === 'replace' ? (
    <a className={look} href={`/?${new URLSearchParams({ action: reference })}`} data-in-place="">
      {label}
    </a>
  ) : (
    <button className={look} type="button" disabled>
      {label}
    </button>
  );
}
