import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { serveLocally } from '../../../testing/slack-counterpart.ts';
import { APOLOGY, createRespond, sendAnswer } from './respond.ts';

type Reply = readonly [status: number, retryAfter?: string];

const replies: Reply[] = [];
const posts: { readonly text: string; readonly atMs: number }[] = [];
const slack = await serveLocally((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => {
    body += chunk;
  });
  request.on('end', () => {
    posts.push({ text: JSON.parse(body).text, atMs: performance.now() });
    const [status, retryAfter] = replies.shift() ?? [200];
    if (status === 0) return void response.destroy();
    response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter });
    response.end('ok');
  });
});
const log = { info() {}, warn() {}, error: vi.fn() };
afterAll(() => slack.close());
beforeEach(() => {
  replies.length = 0;
  posts.length = 0;
  log.error.mockClear();
});

const send = (): Promise<void> =>
  sendAnswer(createRespond(`${slack.url}/answer`), log, async () => ({ text: 'An answer' }));

describe('sendAnswer', () => {
  it('waits as long as Slack asks it to, and sends the answer then', async () => {
    replies.push([429, '2']);
    await send();
    const [first, second] = posts;
    expect(posts.map(({ text }) => text)).toEqual(['An answer', 'An answer']);
    expect((second?.atMs ?? 0) - (first?.atMs ?? 0)).toBeGreaterThanOrEqual(1_990);
    expect(log.error).not.toHaveBeenCalled();
  });

  it('does not wait longer than anybody would, and says so', async () => {
    replies.push([429, '31']);
    await send();
    expect(posts.map(({ text }) => text)).toEqual(['An answer', APOLOGY]);
    expect(log.error).toHaveBeenCalledTimes(1);
  });

  it('tries once more where the connection breaks', async () => {
    replies.push([0]);
    await send();
    expect(posts.map(({ text }) => text)).toEqual(['An answer', 'An answer']);
    expect(log.error).not.toHaveBeenCalled();
  });

  it('tries once more after a fault of Slack’s, and not a third time', async () => {
    replies.push([503], [503]);
    await send();
    expect(posts.map(({ text }) => text)).toEqual(['An answer', 'An answer', APOLOGY]);
    expect(log.error).toHaveBeenCalledTimes(1);
  });
});
