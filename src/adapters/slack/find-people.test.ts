import { describe, expect, it } from 'vitest';
import { findPeople, listMentioned } from './find-people.ts';

type Client = Parameters<typeof findPeople>[1]['client'];

const MEMBERS = [
  { id: 'U1', name: 'kim', profile: { display_name: 'Kim Oh' } },
  { id: 'U2', name: 'ada', real_name: 'Ada Park', profile: { title: 'Editor' } },
  { id: 'U3', name: 'old', real_name: 'Old Hand', deleted: true },
  { id: 'U4', name: 'ada2', real_name: 'Ada Park' },
];

/** Slack’s answers, two members a page; without user groups it refuses to list them. */
function answerWith(usergroups: readonly object[] | undefined): Client {
  const users = {
    list: async ({ cursor = '0' }: { readonly cursor?: string }) => {
      const from = Number(cursor);
      const next = from + 2 < MEMBERS.length ? String(from + 2) : '';
      return {
        members: MEMBERS.slice(from, from + 2),
        response_metadata: { next_cursor: next },
      };
    },
  };
  const list = async () => {
    if (usergroups === undefined) throw new Error('missing_scope');
    return { usergroups };
  };
  // Nothing else of the client is asked for.
  return { users, usergroups: { list } } as unknown as Client;
}

const client = answerWith([{ id: 'S1', handle: 'desk', name: 'River desk' }]);
const mentioned = new Map();

async function findIds(...asked: Parameters<typeof findPeople>) {
  const found = await findPeople(...asked);
  return found.map((people) => people.map(({ id }) => id));
}

describe('findPeople', () => {
  it('knows members by each of their names, and user groups', async () => {
    const names = ['KIM', 'kim oh', 'Ada', 'desk', 'River Desk', 'old', 'nobody'];
    expect(await findIds(names, { client, mentioned })).toEqual([
      ['slack:U1'],
      ['slack:U1'],
      ['slack:U2'],
      ['slack:subteam^S1'],
      ['slack:subteam^S1'],
      [],
      [],
    ]);
  });

  it('names all that are called the same, but the one whom Slack recognised alone', async () => {
    expect(await findPeople(['Ada Park'], { client, mentioned })).toEqual([
      [
        { id: 'slack:U2', name: 'Ada Park', marks: ['@ada', 'Editor'] },
        { id: 'slack:U4', name: 'Ada Park', marks: ['@ada2'] },
      ],
    ]);
    const known = listMentioned('add:<@U4|Ada Park> <!subteam^S9|@desk>');
    expect(await findIds(['ada park', 'desk', 'kim'], { client, mentioned: known })).toEqual([
      ['slack:U4'],
      ['slack:subteam^S9'],
      ['slack:U1'],
    ]);
  });

  it('asks for no user groups where members are meant, and says so where Slack refuses', async () => {
    const refusing = answerWith(undefined);
    expect(await findIds(['kim'], { client: refusing, mentioned })).toEqual([['slack:U1']]);
    await expect(findPeople(['desk'], { client: refusing, mentioned })).rejects.toMatchObject({
      code: 'connection_failed',
      hint: expect.stringContaining('manifest'),
    });
  });
});
