import { describe, expect, it } from 'vitest';
import { namePeople } from './name-people.ts';

type Client = Parameters<typeof namePeople>[1];

const PEOPLE: Readonly<Record<string, object>> = {
  U1: { profile: { display_name: 'Kim', real_name: 'Kim Oh' } },
  U2: { profile: { display_name: '', real_name: 'Ada Park' } },
};

function answerWith(usergroups: readonly object[] | undefined): Client {
  const info = async ({ user }: { readonly user: string }) => {
    const found = PEOPLE[user];
    if (found === undefined) throw new Error('user_not_found');
    return { user: found };
  };
  const list = async () => {
    if (usergroups === undefined) throw new Error('missing_scope');
    return { usergroups };
  };
  // Nothing else of the client is asked for.
  return { users: { info }, usergroups: { list } } as unknown as Client;
}

describe('namePeople', () => {
  it('calls members and user groups as the workspace does', async () => {
    const ids = ['slack:U1', 'slack:U2', 'slack:U3', 'slack:subteam^S1', 'slack:subteam^S2'];
    const client = answerWith([{ id: 'S1', name: 'River desk', handle: 'desk' }]);
    expect([...(await namePeople(ids, client))]).toEqual([
      ['slack:U1', 'Kim'],
      ['slack:U2', 'Ada Park'],
      ['slack:subteam^S1', 'River desk'],
    ]);
  });

  it('calls members so where it may not list user groups', async () => {
    const ids = ['slack:U1', 'slack:subteam^S1'];
    expect([...(await namePeople(ids, answerWith(undefined)))]).toEqual([['slack:U1', 'Kim']]);
  });
});
