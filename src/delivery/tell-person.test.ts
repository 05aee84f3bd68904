import { describe, expect, it } from 'vitest';
import type { Poster, PostProblem } from '../adapters/adapter.ts';
import { composeProblem } from '../card/build.ts';
import { tellPerson } from './tell-person.ts';

const BUSY: PostProblem = { kind: 'retry', problem: 'Slack is busy.' };
const TELLING = {
  person: 'U1',
  place: 'slack:T1:C1:',
  card: composeProblem('The thread is gone.', ''),
  nonce: 'n1',
};

/** Tells it, where a look for an earlier message has some outcome; gives why it could not be, and what was sent. */
async function tell(found: Awaited<ReturnType<Poster['find']>>, sinceMs?: number) {
  const sent: string[] = [];
  const poster: Poster = {
    name: 'slack',
    limitMs: 1_000,
    render: async () => '{}',
    find: async () => found,
    openPrivate: async () => ({ place: { adapter: 'slack', workspace: 'T1', channel: 'D1' } }),
    post: async ({ nonce }) => ({ messageId: `m${sent.push(nonce)}` }),
  };
  const untold = await tellPerson({ ...TELLING, ...(sinceMs !== undefined && { sinceMs }) }, [
    poster,
  ]);
  return { untold, sent };
}

describe('tellPerson', () => {
  it.each([
    ['at once the first time', BUSY, undefined, undefined, ['n1']],
    ['what an earlier attempt did not send', { messageId: undefined }, 1, undefined, ['n1']],
    ['nothing that was sent', { messageId: 'm0' }, 1, undefined, []],
    ['nothing where it cannot look for it', BUSY, 1, BUSY, []],
  ])('sends %s', async (_case, found, sinceMs, untold, sent) => {
    expect(await tell(found, sinceMs)).toEqual({ untold, sent });
  });
});
