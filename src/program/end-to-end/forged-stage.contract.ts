import { EventEmitter, once } from 'node:events';
import { createDiscordAdapter } from '../../adapters/discord/discord-adapter.ts';
import { createSlackAdapter } from '../../adapters/slack/slack-adapter.ts';
import type { FrontDesk } from '../../commands/front-desk.ts';
import {
  composeDiscordCommand,
  DISCORD_SCENE,
  openDiscordCounterpart,
} from '../../testing/discord-counterpart.ts';
import {
  composeForgedRequests,
  type ForgedRequest,
  type Forger,
} from '../../testing/forged-requests.ts';
import {
  composeSlackCommand,
  serveLocally,
  signSlackRequest,
} from '../../testing/slack-counterpart.ts';

/** What came of requests that must have no effect. */
export interface ForgedOutcome {
  /** What was done for requests that the platforms signed. */
  readonly rightful: number;
  /** What was done for the others. */
  readonly effects: number;
  /** How many were refused, by kind and status. */
  readonly refusals: ReadonlyMap<string, number>;
}

const SIGNING_SECRET = 'signed-by-the-river';
const RIGHTFUL = 10;
const AT_ONCE = 8;
const silent = { info() {}, warn() {}, error() {} };

/** Sends so many forged requests to both platforms' paths, and counts what they bring about. */
export async function sendForgedRequests(
  count: number,
  { desk, chance }: { readonly desk: FrontDesk; readonly chance: () => number },
): Promise<ForgedOutcome> {
  let asked = 0;
  const counting = countCalls(desk, () => {
    asked += 1;
  });
  const answers = new EventEmitter();
  let posts = 0;
  const sink = await serveLocally((_request, response) => {
    posts += 1;
    response.end('ok');
    if (posts === RIGHTFUL) answers.emit('all');
  });
  const slackApi = await serveLocally((_request, response) =>
    response.end(JSON.stringify({ ok: true, team: 'River', team_id: 'T000000001' })),
  );
  const discord = await openDiscordCounterpart();
  const adapters = {
    slack: createSlackAdapter({
      botToken: 'xoxb-good',
      signingSecret: SIGNING_SECRET,
      apiUrl: `${slackApi.url}/`,
      desk: counting,
      log: silent,
    }),
    discord: createDiscordAdapter({
      ...discord,
      token: DISCORD_SCENE.token,
      desk: counting,
      log: silent,
    }),
  };
  for (const adapter of Object.values(adapters)) await adapter.start();
  const port = await serveLocally((request, response) => {
    const routes = [...adapters.slack.routes, ...adapters.discord.routes];
    routes.find(({ path }) => path === request.url)?.handle(request, response);
  });
  const send = (platform: ForgedRequest['platform'], request: RequestInit): Promise<Response> =>
    fetch(`${port.url}${adapters[platform].routes[0]?.path}`, request);

  const forger: Forger = {
    signSlack: (body, sentAt) => signSlackRequest(body, { secret: SIGNING_SECRET, sentAt }),
    signDiscord: (body, sentAt) => discord.signRequest(body, sentAt),
    answered: { slack: [], discord: [] },
    chance,
    now: Date.now,
  };
  const slack = Array.from({ length: RIGHTFUL }, (_, each) => {
    const command = composeSlackCommand(`/claims china ${each}`, `${sink.url}/`);
    return forger.signSlack(new URLSearchParams(command).toString(), Date.now());
  });
  const pressed = Array.from({ length: RIGHTFUL }, () =>
    discord.signRequest(composeDiscordCommand('claims', { about: 'china' })),
  );
  for (const request of slack) await send('slack', request);
  for (const request of pressed) await send('discord', request);
  // Slack is told that it was heard before the desk is asked.
  if (posts < RIGHTFUL) await once(answers, 'all');
  const rightful = asked;

  const refusals = new Map<string, number>();
  const forged = composeForgedRequests(count, { ...forger, answered: { slack, discord: pressed } });
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const { kind, platform, request } of forged) {
        const { status } = await send(platform, request);
        const name = `${platform}: ${kind}: ${status}`;
        refusals.set(name, (refusals.get(name) ?? 0) + 1);
      }
    }),
  );
  for (const adapter of Object.values(adapters)) await adapter.stop();
  await Promise.all([port.close(), sink.close(), slackApi.close(), discord.close()]);
  return { rightful, effects: asked - rightful, refusals };
}

/** Counts everything that a request can bring about. */
function countCalls(desk: FrontDesk, count: () => void): FrontDesk {
  return {
    ...desk,
    ask(...given) {
      count();
      return desk.ask(...given);
    },
    dispatch(...given) {
      count();
      return desk.dispatch(...given);
    },
    complete(...given) {
      count();
      return desk.complete(...given);
    },
  };
}
