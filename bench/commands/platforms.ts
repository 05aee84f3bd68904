import { EventEmitter } from 'node:events';
import { text } from 'node:stream/consumers';
import {
  composeDiscordCommand,
  composeInteraction,
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

type Fields = Readonly<Record<string, unknown>>;

/** A command on its way: where it goes, how it is signed, and by what its answer is known; what is typed is answered at once. */
export interface Command {
  readonly path: string;
  readonly request: RequestInit;
  readonly answer?: string;
}

/** Who asks: people are spread over as many servers, or workspaces, as there are. */
export interface Asker {
  readonly place: number;
  readonly person: number;
}

/** What somebody types into an option. */
export interface Typing {
  readonly option: 'about' | 'by' | 'outlet';
  readonly typed: string;
}

/** Both platforms as Readout meets them: they sign commands, and hear the answers. */
export interface Platforms {
  /** What Readout must be told of them. */
  readonly environment: Readonly<Record<string, string>>;
  /** Tells of each answer by its name, and whether it is no more than that somebody has to wait. */
  readonly answers: EventEmitter<Record<string, [isRefused: boolean]>>;
  composeCommand(platform: 'discord' | 'slack', text: string, asker: Asker): Command;
  /** Somebody on Discord who types into an option that is completed. */
  composeTyping(typing: Typing, asker: Asker): Command;
  close(): Promise<void>;
}

const ORGANISATION = 'E000000001';
const REFUSED = /faster than Readout answers/u;
const SIGNING_SECRET = 'signed-by-the-river';

/** Opens both on loopback. */
export async function openPlatforms(): Promise<Platforms> {
  const answers: Platforms['answers'] = new EventEmitter<Record<string, [boolean]>>();
  const slack = await openSlack(answers);
  const keys = createSigningKeys();
  const discord = await openDiscord(answers);
  let made = 0;

  const sendInteraction = (interaction: Fields, { place, person }: Asker): Command => {
    const guild = `${200_000_000_000_000_000n + BigInt(place)}`;
    const { user, ...member } = Object(interaction['member']);
    const id = `${400_000_000_000_000_000n + BigInt(person)}`;
    const asked = {
      ...interaction,
      guild_id: guild,
      guild: { id: guild, locale: 'en-US', features: [] },
      authorizing_integration_owners: { 0: guild },
      member: { ...member, user: { ...user, id } },
    };
    const signing = { privateKey: keys.privateKey, sentAt: Date.now() };
    const request = signDiscordRequest(JSON.stringify(asked), signing);
    return { path: '/discord/interactions', request };
  };

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
    composeCommand(platform, words, asker) {
      made += 1;
      if (platform === 'discord') {
        const interaction = composeDiscordCommand('claims', { about: words });
        return { ...sendInteraction(interaction, asker), answer: String(interaction['token']) };
      }
      const answer = `/answers/${made}`;
      const given = {
        ...composeSlackCommand(`/claims ${words}`, slack.url + answer),
        user_id: `U${asker.person}`,
        team_id: `T${asker.place}`,
        enterprise_id: ORGANISATION,
        is_enterprise_install: 'true',
      };
      const body = new URLSearchParams(given).toString();
      const request = signSlackRequest(body, { secret: SIGNING_SECRET });
      return { path: '/slack/events', request, answer };
    },
    composeTyping({ option, typed }, asker) {
      const options = [{ name: option, type: 3, value: typed, focused: true }];
      return sendInteraction(
        composeInteraction(4, { id: '1', name: 'claims', type: 1, options }),
        asker,
      );
    },
    async close() {
      await Promise.all([slack.close(), discord.close()]);
    },
  };
}

/** Slack's Web API, with one app in all workspaces of an organisation, and the addresses that answers go to. */
function openSlack(answers: Platforms['answers']): ReturnType<typeof serveLocally> {
  return serveLocally(async (request, response) => {
    const path = request.url ?? '';
    const body = await text(request);
    if (path.startsWith('/answers/')) {
      response.end('ok');
      answers.emit(path, REFUSED.test(body));
      return;
    }
    response.setHeader('x-oauth-scopes', 'commands');
    const workspace = { team: 'River', team_id: 'T0', enterprise_id: ORGANISATION };
    response.end(JSON.stringify({ ok: true, ...workspace, is_enterprise_install: true, user: {} }));
  });
}

/** Discord's REST interface, which tells of each answer by the token of its interaction. */
function openDiscord(answers: Platforms['answers']): ReturnType<typeof serveLocally> {
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
    if (token !== undefined) answers.emit(token, REFUSED.test(body));
  });
}
