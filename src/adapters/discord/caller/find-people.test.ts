import { describe, expect, it } from 'vitest';
import { findPeople } from './find-people.ts';

type Asked = Parameters<typeof findPeople>[1];

/** Discord’s answers, as far as names are asked for. */
function answerWith(members: readonly string[], roles: readonly string[]): Asked {
  const get = async (route: string) =>
    route.endsWith('/roles')
      ? roles.map((name, at) => ({ id: `6${at}`, name }))
      : members.map((username, at) => ({ user: { id: `7${at}`, username } }));
  return { guildId: '1', client: { rest: { get } } } as unknown as Asked;
}

describe('findPeople', () => {
  it('names members and roles that are called so', async () => {
    const asked = answerWith(['kim', 'kimberly'], ['Kim', 'Editors']);
    expect(await findPeople(['kim'], asked)).toEqual([
      [
        { id: 'discord:@&60', name: 'Kim', marks: ['60'] },
        { id: 'discord:70', name: 'kim', marks: ['@kim'] },
      ],
    ]);
  });

  it.each([
    [19, undefined],
    [20, true],
  ])('is sure only where Discord lists all whose name begins so: %i → %s', async (n, isUnsure) => {
    const members = Array.from({ length: n }, (_, at) => (at === 0 ? 'kim' : `kim${at}`));
    const [people = []] = await findPeople(['kim'], answerWith(members, []));
    expect(people.map((each) => each.isUnsure)).toEqual([isUnsure]);
  });
});
