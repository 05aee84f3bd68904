import { describe, expect, it } from 'vitest';
import { advise } from './advise.ts';

const fault = (code?: string, cause?: unknown): Error =>
  Object.assign(new Error('it failed', { cause }), code === undefined ? {} : { code });

describe('advise', () => {
  it.each([
    ['a full disk', fault('SQLITE_FULL'), 'make room'],
    ['a full disk of a server', fault('53100'), 'make room'],
    ['a full disk below another fault', fault('store_failed', fault('ENOSPC')), 'make room'],
    ['a file of somebody else', fault('SQLITE_READONLY'), 'cannot be written'],
    ['a folder of somebody else', fault('SQLITE_READONLY_DIRECTORY'), 'cannot be written'],
    ['a standby server', fault('25006'), 'cannot be written'],
    ['a damaged file', fault('SQLITE_CORRUPT_INDEX'), 'damaged'],
    ['a server that is away', fault('ECONNREFUSED'), 'Check that the database runs'],
    ['what has no code', fault(), 'Check that the database runs'],
    ['what is no fault', 'gone', 'Check that the database runs'],
  ])('tells what to do about %s', (_case, cause, advice) => {
    expect(advise(cause)).toContain(advice);
  });
});
