import { text } from 'node:stream/consumers';
import { serveLocally } from '../../../testing/slack-counterpart.ts';
import type { HttpRoute, Log } from '../../adapter.ts';
import type { InstallationKeeper } from '../installing/installation-keeper.ts';
import { createSlackInstaller, type SlackInstaller } from '../installing/slack-installer.ts';

/** Where people of these tests reach Readout. */
export const PUBLIC_URL = 'https://readout.example';
/** The code that Slack gives for an organisation; any other one stands for the workspace of that id. */
export const WHOLE_ORGANISATION = 'whole-organisation';

/** Slack's side of an installation: codes become tokens, and a token tells its workspace. */
export interface InstallingSlack {
  readonly apiUrl: string;
  /** The token of every call that came with one, in order. */
  readonly tokens: readonly string[];
  /** The forms that codes were brought with. */
  readonly exchanges: readonly URLSearchParams[];
  close(): Promise<void>;
}

/** Opens what `emulate` plays for users alone: `oauth.v2.access` with a bot, for workspaces and for organisations. */
export async function openInstallingSlack(): Promise<InstallingSlack> {
  const tokens: string[] = [];
  const exchanges: URLSearchParams[] = [];
  const server = await serveLocally(async (request, response) => {
    const form = new URLSearchParams(await text(request));
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    if (token !== '') tokens.push(token);
    if (request.url?.endsWith('/oauth.v2.access')) exchanges.push(form);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer(request.url ?? '', form, token)));
  });
  return { apiUrl: `${server.url}/`, tokens, exchanges, close: server.close };
}

function answer(path: string, form: URLSearchParams, token: string): object {
  if (path.endsWith('/auth.test')) return { ok: true, bot_id: 'B1', team_id: token.slice(5) };
  if (path.endsWith('/users.info')) return { ok: true, user: { is_admin: true } };
  if (path.endsWith('/chat.postMessage')) return { ok: true, ts: '1.1' };
  const code = form.get('code') ?? '';
  if (code === 'refused' || form.get('client_secret') !== 'client-secret') {
    return { ok: false, error: 'invalid_code' };
  }
  const isWhole = code === WHOLE_ORGANISATION;
  const given = isWhole ? 'E1' : code;
  return {
    ok: true,
    access_token: `xoxb-${given}`,
    token_type: 'bot',
    scope: 'commands,chat:write',
    bot_user_id: 'U0BOT',
    app_id: 'A1',
    team: isWhole ? null : { id: given, name: `Desk ${given}` },
    enterprise: isWhole ? { id: 'E1', name: 'The River' } : null,
    is_enterprise_install: isWhole,
    authed_user: { id: 'U1' },
  };
}

/** Keeps installations as long as a test lasts. */
export function createMemoryKeeper(now: () => number = Date.now): InstallationKeeper {
  const secrets = new Map<string, { readonly secret: string; readonly savedMs: number }>();
  const joined = new Map<string, string>();
  return {
    async save(group, secret) {
      secrets.set(group, { secret, savedMs: now() });
    },
    find: async (group) => secrets.get(joined.get(group) ?? group)?.secret,
    async join(group, organisation) {
      joined.set(group, organisation);
    },
    listMembers: async (organisation) =>
      [...joined].filter(([, whole]) => whole === organisation).map(([group]) => group),
    async remove(group, untilMs) {
      const { savedMs } = secrets.get(group) ?? { savedMs: joined.has(group) ? 0 : Infinity };
      if (savedMs > untilMs) return false;
      joined.delete(group);
      secrets.delete(group);
      return true;
    },
    list: async () => [...secrets.keys()],
    count: async () => secrets.size,
  };
}

/** An installer that speaks with Slack's side of these tests. */
export function createSampleInstaller(
  { apiUrl }: Pick<InstallingSlack, 'apiUrl'>,
  { keeper, log }: { readonly keeper: InstallationKeeper; readonly log: Log },
): SlackInstaller {
  return createSlackInstaller({
    clientId: 'client-id',
    clientSecret: 'client-secret',
    stateSecret: 'a secret of sixteen',
    publicUrl: PUBLIC_URL,
    apiUrl,
    keeper,
    log,
  });
}

/** A browser before an installer's pages: it keeps the cookie, and can come back from Slack. */
export async function openBrowser(routes: readonly HttpRoute[]) {
  const server = await serveLocally((request, response) => {
    const path = request.url?.split('?', 1)[0];
    routes.find((route) => route.path === path)?.handle(request, response);
  });
  const visit = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${server.url}${path}`, { redirect: 'manual', ...init });

  return {
    visit,
    /** Presses “Add to Slack”: where Slack is asked, and what the browser then holds. */
    async begin() {
      const { headers, status } = await visit('/slack/install');
      const asked = new URL(headers.get('location') ?? 'none:');
      const cookie = (headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
      return { status, asked, cookie, state: asked.searchParams.get('state') ?? '' };
    },
    /** Comes back from Slack with a code. */
    comeBack: (code: string, { state, cookie }: { state: string; cookie: string }) =>
      visit(`/slack/oauth_redirect?${new URLSearchParams({ code, state })}`, {
        headers: { cookie },
      }),
    close: server.close,
  };
}
