import type { ReactElement } from 'react';
import type { FrontDesk } from '../../commands/front-desk.ts';

/** What pressing a drawn button does here: `share` has no channel to go to, and `unknown` runs nothing. */
export type ButtonEffect = 'replace' | 'share' | 'unknown';

/** The effects of the buttons of a message, by the references they carry. */
export type ButtonEffects = ReadonlyMap<string, ButtonEffect>;

interface PressButtonProps {
  readonly label: string;
  readonly look: string;
  readonly url?: string | undefined;
  readonly reference?: string | undefined;
  readonly effects: ButtonEffects;
}

/** Finds out what each reference stands for. */
export async function findEffects(
  references: Iterable<string>,
  desk: Pick<FrontDesk, 'recallAction'>,
): Promise<ButtonEffects> {
  const entries = Array.from(new Set(references), async (reference) => {
    const recalled = await desk.recallAction(reference);
    return [reference, recalled?.effect ?? 'unknown'] as const;
  });
  return new Map(await Promise.all(entries));
}

/** The address of the answer that a button's reference gives. */
export function writeActionPath(reference: string): string {
  return `/?${new URLSearchParams({ action: reference })}`;
}

/** A button as a link to what it does, so that it works without JavaScript; dead where it can do nothing here. */
export function PressButton({
  label,
  look,
  url,
  reference,
  effects,
}: PressButtonProps): ReactElement {
  if (url !== undefined && isWebAddress(url)) {
    return (
      <a className={look} href={url} rel="noreferrer noopener" target="_blank">
        {label} <span aria-hidden="true">↗</span>
      </a>
    );
  }
  if (reference !== undefined && effects.get(reference) === 'replace') {
    return (
      <a className={look} href={writeActionPath(reference)} data-in-place="">
        {label}
      </a>
    );
  }
  return (
    <button className={look} type="button" disabled>
      {label}
    </button>
  );
}

/** Whether a link may be followed: http and https alone. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//iu.test(url) && URL.canParse(url);
}
