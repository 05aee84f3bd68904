import { webApi } from '@slack/bolt';
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

  it('names the user group beside a member who is called like it', async () => {
    const alike = answerWith([{ id: 'S2', handle: 'kim', name: 'Kim’s desk' }]);
    const ids = await findIds(['kim', "kim's desk"], { client: alike, mentioned });
    expect(ids).toEqual([['slack:U1', 'slack:subteam^S2'], ['slack:subteam^S2']]);
  });

  it('asks Slack for nobody where it recognised all, and says so where it refuses', async () => {
    const refusing = answerWith(undefined);
    const known = listMentioned('add:<@U4|Ada Park>');
    expect(await findIds(['ada park'], { client: refusing, mentioned: known })).toEqual([
      ['slack:U4'],
    ]);
    for (const name of ['kim', 'desk']) {
      await expect(findPeople([name], { client: refusing, mentioned })).rejects.toMatchObject({
        code: 'connection_failed',
        hint: expect.stringContaining('manifest'),
      });
    }
  });

  it('knows members of a workspace that has no user groups because it pays nothing', async () => {
    const list = async () => {
      throw new webApi.WebAPIPlatformError({ ok: false, error: 'paid_teams_only' });
    };
    const free = { users: client.users, usergroups: { list } } as unknown as Client;
    expect(await findIds(['kim', 'desk'], { client: free, mentioned })).toEqual([['slack:U1'], []]);
  });

  it('is not sure where a workspace has more members than are listed', async () => {
    const page = Array.from({ length: 2 }, (_, at) => ({ id: `U9${at}`, name: `other${at}` }));
    let pages = 0;
    const users = {
      list: async () => {
        pages += 1;
        const members = pages === 1 ? [...MEMBERS, ...page] : page;
        return { members, response_metadata: { next_cursor: String(pages) } };
      },
    };
    const usergroups = { list: async () => ({ usergroups: [] }) };
    const large = { users, usergroups } as unknown as Client;
    const [people] = await findPeople(['kim'], { client: large, mentioned });
    expect(pages).toBe(10);
    expect(people).toEqual([{ id: 'slack:U1', name: 'Kim Oh', marks: ['@kim'], isUnsure: true }]);
  });
});
