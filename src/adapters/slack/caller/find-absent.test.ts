import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { findAbsent } from './find-absent.ts';

type Users = Parameters<typeof findAbsent>[1]['users'];

/** Slack's answers about each person: what `users.info` gives, or the error it gives. */
function answerWith(answers: Readonly<Record<string, object | string>>): { readonly users: Users } {
  const info = async ({ user }: { readonly user: string }): Promise<object> => {
    const answer = answers[user];
    if (typeof answer === 'object') return { ok: true, user: answer };
    throw Object.assign(Object.create(webApi.WebAPIPlatformError.prototype), {
      data: { ok: false, error: answer },
    });
  };
  // Nothing else of the client is asked for.
  return { users: { info } as unknown as Users };
}

describe('findAbsent', () => {
  it('names those who left or were never there, and holds the others to be there', async () => {
    const slack = answerWith({
      U1: { deleted: false },
      U2: { deleted: true },
      U3: 'user_not_found',
      U4: 'ratelimited',
    });
    expect(await findAbsent(['U1', 'U2', 'U3', 'U4'], slack)).toEqual(['U2', 'U3']);
  });
});
