import type { ReactElement } from 'react';
import { readWords } from './words.ts';

/** The farthest from 1970 that a date can be. */
const FARTHEST_MS = 8.64e15;

/** An instant, in UTC; the page's script shows it by the reader's own clock. */
export function OwnTime({ epochMs }: { readonly epochMs: number }): ReactElement {
  const say = readWords();
  if (!(Math.abs(epochMs) <= FARTHEST_MS)) return <span>{say('time.unknown')}</span>;
  const iso = new Date(epochMs).toISOString();
  return (
    <time dateTime={iso} data-own-time="">
      {`${iso.slice(0, 16).replace('T', ' ')} UTC`}
    </time>
  );
}
