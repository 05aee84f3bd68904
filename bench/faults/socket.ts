import { randomUUID } from 'node:crypto';
import { createSlackAdapter } from '../../src/adapters/slack/slack-adapter.ts';
import { openSocketServer } from '../../src/adapters/slack/stage/socket-stage.contract.ts';
import { composeSlackCommand, serveLocally } from '../../src/testing/slack-counterpart.ts';
import { createBenchDesk, silent } from './bench-desk.ts';

const APP_TOKEN = 'xapp-good';
const DROPS = ['asks for it', 'hangs up', 'breaks off'] as const;
const LIMIT_MS = 30_000;

/** Drops Slack's socket again and again with a command on its way, which Slack then sends once more, and counts the answers. */
export async function measureSocket(count: number): Promise<string> {
  const answers = new Map<string, number>();
  const sink = await serveLocally((request, response) => {
    const path = request.url ?? '';
    answers.set(path, (answers.get(path) ?? 0) + 1);
    response.end('ok');
  });
  const api = await serveLocally((_request, response) =>
    response.end(JSON.stringify({ ok: true, team: 'River', team_id: 'T000000001' })),
  );
  const slack = await openSocketServer({ appToken: APP_TOKEN, behindUrl: api.url });
  const adapter = createSlackAdapter({
    botToken: 'xoxb-good',
    appToken: APP_TOKEN,
    apiUrl: `${slack.apiUrl}/`,
    desk: createBenchDesk(),
    log: silent,
  });
  await adapter.start();
  for (let number = 0; number < count; number += 1) {
    const command = composeSlackCommand('/claims northland', `${sink.url}/${number}`);
    const socket = slack.sockets().at(-1);
    const delivery = randomUUID();
    const back = slack.awaitConnection();
    const envelope = { envelope_id: delivery, type: 'slash_commands', payload: command };
    socket?.send(JSON.stringify(envelope));
    const how = DROPS[number % DROPS.length];
    if (how === 'asks for it') socket?.send('{"type":"disconnect","reason":"refresh_requested"}');
    else if (how === 'hangs up') socket?.close();
    else socket?.terminate();
    await back;
    await slack.deliver(command, delivery);
    await waitFor(() => answers.has(`/${number}`));
  }
  await adapter.stop();
  await Promise.all([slack.close(), api.close(), sink.close()]);
  const twice = [...answers.values()].filter((times) => times > 1).length;
  return `${count} Slack sockets dropped in ${DROPS.length} ways: ${answers.size} of ${count} commands that Slack sent again were answered, ${twice} of them twice.`;
}

async function waitFor(isTrue: () => boolean): Promise<void> {
  const until = Date.now() + LIMIT_MS;
  while (!isTrue() && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 2));
}
