import { BriefingError } from '../../domain/error.ts';
import type { Check } from './check.ts';

/** Which column of which row, as whoever looks for it finds it. */
export interface BodyName {
  readonly table: string;
  readonly column?: string;
  readonly key: string;
}

/** Reads what a column keeps as JSON; throws `store_failed` with the name of the row where it is not what this release writes there. */
export function readBody<T>(json: string, check: Check<T>, name: BodyName): T {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw nameMisfit(name, '', cause);
  }
  const at = check(value);
  if (at !== undefined) throw nameMisfit(name, at);
  // It was checked.
  return value as T;
}

function nameMisfit(
  { table, column = 'body', key }: BodyName,
  at: string,
  cause?: unknown,
): BriefingError {
  return new BriefingError(
    'store_failed',
    `The row ${key} of the table ${table} does not hold what Readout writes there: see ${column}${at}.`,
    {
      hint: 'Another release wrote it, or somebody changed it. Run that release, put back a copy of the database, or take the row out.',
      cause,
    },
  );
}
