import { EventEmitter } from 'node:events';
import { text } from 'node:stream/consumers';
import {
  composeDiscordCommand,
  createDiscordAnswer,
  createSigningKeys,
  DISCORD_SCENE,
  signDiscordRequest,
} from '../../src/testing/discord-counterpart.ts';
import {
  composeSlackCommand,
  serveLocally,
  signSlackRequest,
} from '../../src/testing/slack-counterpart.ts';

/** A command on its way: where it goes, how it is signed, and by what its answer is known. */
export interface Command {
  readonly path: string;
  readonly request: RequestInit;
  readonly answer: string;
}

/** Both platforms as Readout meets them: they sign commands, and hear the answers. */
export interface Platforms {
  /** What Readout must be told of them. */
  readonly environment: Readonly<Record<string, string>>;
  /** Tells of each answer by its name. */
  readonly answers: EventEmitter;
  composeCommand(platform: 'discord' | 'slack', text: string, person: number): Command;
  close(): Promise<void>;
}

const SIGNING_SECRET = 'signed-by-the-river';

/** Opens both on loopback. */
export async function openPlatforms(): Promise<Platforms> {
  const answers = new EventEmitter().setMaxListeners(0);
  let made = 0;
  const slack = await serveLocally((request, response) => {
    request.resume();
    const path = request.url ?? '';
    if (path.startsWith('/answers/')) {
      response.end('ok');
      answers.emit(path);
      return;
    }
    response.setHeader('x-oauth-scopes', 'commands');
    response.end(JSON.stringify({ ok: true, team: 'River', team_id: 'T000000001', user: {} }));
  });
  const keys = createSigningKeys();
  const discord = await openDiscord(answers);
  return {
    answers,
    environment: {
      DISCORD_TOKEN: DISCORD_SCENE.token,
      DISCORD_PUBLIC_KEY: keys.publicKey,
      DISCORD_API_URL: `${discord.url}/api`,
      SLACK_BOT_TOKEN: 'xoxb-good',
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: `${slack.url}/`,
    },
    composeCommand(platform, words, person) {
      made += 1;
      if (platform === 'slack') {
        const answer = `/answers/${made}`;
        const given = {
          ...composeSlackCommand(`/claims ${words}`, slack.url + answer),
          user_id: `U${person}`,
        };
        const body = new URLSearchParams(given).toString();
        return {
          path: '/slack/events',
          request: signSlackRequest(body, { secret: SIGNING_SECRET }),
          answer,
        };
      }
      const interaction = composeDiscordCommand('claims', { about: words });
      const member = Object(interaction['member']);
      const asked = {
        ...interaction,
        member: {
          ...member,
          user: { ...member.user, id: `${400_000_000_000_000_000n + BigInt(person)}` },
        },
      };
      const request = signDiscordRequest(JSON.stringify(asked), {
        privateKey: keys.privateKey,
        sentAt: Date.now(),
      });
      return { path: '/discord/interactions', request, answer: String(interaction['token']) };
    },
    async close() {
      await Promise.all([slack.close(), discord.close()]);
    },
  };
}

/** Discord's REST interface, which tells of each answer by the token of its interaction. */
function openDiscord(answers: EventEmitter): ReturnType<typeof serveLocally> {
  const answerAsDiscord = createDiscordAnswer('');
  return serveLocally(async (request, response) => {
    const { method = '', url: path = '', headers } = request;
    const body = await text(request);
    const found = answerAsDiscord({
      method,
      path,
      authorization: headers.authorization,
      body: body === '' ? undefined : JSON.parse(body),
    });
    response.writeHead(found?.status ?? 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(found?.answer));
    const [, token] = /\/webhooks\/\d+\/([^/]+)\/messages\//u.exec(path) ?? [];
    if (token !== undefined) answers.emit(token);
  });
}
