import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { serveLocally } from '../../../testing/slack-counterpart.ts';
import { silentBoltLog } from '../connecting/bolt-log.ts';
import { createClientOptions } from '../connecting/slack-client.ts';
import { findPostingProblem } from './find-posting-problem.ts';

async function find(answer: object): Promise<string | undefined> {
  const server = await serveLocally((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  });
  const options = { ...createClientOptions(`${server.url}/api/`), logger: silentBoltLog };
  try {
    return await findPostingProblem('C1', new webApi.WebClient('xoxb-1', options));
  } finally {
    await server.close();
  }
}

describe('findPostingProblem', () => {
  it.each<[string, object, RegExp | undefined]>([
    ['nothing where it is a member', { ok: true, channel: { is_member: true } }, undefined],
    ['nothing in a private chat', { ok: true, channel: { is_im: true } }, undefined],
    ['that it is not in the channel', { ok: true, channel: { is_member: false } }, /\/invite/u],
    ['an archived channel', { ok: true, channel: { is_archived: true } }, /archived/u],
    ['a channel it does not see', { ok: false, error: 'channel_not_found' }, /\/invite/u],
    ['nothing where Slack does not say', { ok: false, error: 'missing_scope' }, undefined],
  ])('names %s', async (_case, answer, problem) => {
    const found = await find(answer);
    if (problem === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(problem);
  });

  it('asks nothing where there is no channel', async () => {
    expect(await findPostingProblem(undefined, new webApi.WebClient('xoxb-1'))).toBeUndefined();
  });
});
