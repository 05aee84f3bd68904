import type { HonoRequest } from 'hono';
import type { Body } from './form-state.ts';
import { type PartsReading, readParts } from './read-parts.ts';

/** Whether a form has its fields in parts, as one with a place for a file does; others are short. */
export function isInParts(request: HonoRequest): boolean {
  return /^multipart\/form-data\b/iu.test(request.header('content-type') ?? '');
}

/** Reads what a form of the page sent. */
export async function readForm(request: HonoRequest): Promise<PartsReading> {
  if (isInParts(request)) return readParts(request.raw);
  const fields: [string, unknown][] = Object.entries(await request.parseBody());
  const body: Body = Object.fromEntries(
    fields.filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
  return { body };
}
