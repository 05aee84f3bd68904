import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FrontDesk } from '../../commands/front-desk.ts';
import { BriefingError } from '../../domain/error.ts';
import type { HttpRoute, Log, RoutedAdapter } from '../adapter.ts';
import { createSeenDeliveries } from '../seen-deliveries.ts';
import { createLanguageFinder } from './caller/find-language.ts';
import { createSingleInstallation, joinInstallations } from './connecting/installations.ts';
import { createClientOptions, findWorkspace } from './connecting/slack-client.ts';
import { createHomes } from './home/keep-homes.ts';
import { checkRemoved } from './installing/check-removed.ts';
import type { SlackInstaller } from './installing/slack-installer.ts';
import { EVENTS_PATH } from './installing/slack-manifest.ts';
import { chooseHttp } from './open-http.ts';
import { chooseSocket } from './open-socket.ts';
import type { Session } from './slack-app.ts';

type Now = () => number;

const FARTHEST_AHEAD_MS = 5 * 60_000;

export interface SlackOptions {
  /** The token of one workspace, where somebody copied it. */
  readonly botToken?: string | undefined;
  /** Where people install Readout in their workspaces by themselves. */
  readonly installer?: SlackInstaller | undefined;
  /** Needed where Slack comes over HTTP. */
  readonly signingSecret?: string | undefined;
  /** Chooses Socket Mode. */
  readonly appToken?: string | undefined;
  /** Where Slack's API is, if not at Slack. */
  readonly apiUrl?: string | undefined;
  readonly desk: FrontDesk;
  readonly log: Log;
  readonly now?: Now;
  /** Forgets all that is kept for a group that Readout was removed from. */
  readonly forgetGroup?: ((group: string) => Promise<void>) | undefined;
  /** How long to wait before Slack is asked again whether Readout was removed while it did not run. */
  readonly removalPauseMs?: number;
}

/** Joins Slack to the front desk: over HTTP on a port that another owns, or over Socket Mode, with routes for installing alone. */
export function createSlackAdapter(options: SlackOptions): RoutedAdapter {
  let opening: Promise<Session> | undefined;
  let session: Session | undefined;
  const stopped = new AbortController();

  const route: HttpRoute = {
    path: EVENTS_PATH,
    handle: (request, response) => handle(session, request, { ...options, response }),
  };
  return {
    name: 'slack',
    routes: [...(options.appToken ? [] : [route]), ...(options.installer?.routes ?? [])],
    async start() {
      const mine = openSession(options);
      opening = mine;
      const opened = await mine;
      // Whoever stopped meanwhile has closed it.
      if (opening === mine) session = opened;
      lookForRemoved(options, stopped.signal);
      return opened.greeting;
    },
    async stop() {
      const closing = opening;
      opening = undefined;
      session = undefined;
      stopped.abort();
      // A start that failed has said so to whoever started.
      await closing?.then(({ close }) => close()).catch(() => undefined);
    },
  };
}

/** Nobody waits for it: it may take minutes. */
function lookForRemoved(options: SlackOptions, signal: AbortSignal): void {
  const { installer, log, now = Date.now, forgetGroup, apiUrl, removalPauseMs: pauseMs } = options;
  if (installer === undefined || forgetGroup === undefined) return;
  const { keeper } = installer;
  const clientOptions = createClientOptions(apiUrl);
  const tools = { keeper, clientOptions, log, now, forgetGroup, signal };
  checkRemoved({ ...tools, ...(pauseMs !== undefined && { pauseMs }) }).catch((cause: unknown) => {
    if (!signal.aborted) log.warn('Slack: it was not found out where Readout was removed.', cause);
  });
}

async function openSession(options: SlackOptions): Promise<Session> {
  const { signingSecret, appToken, apiUrl, installer, desk, log, now = Date.now } = options;
  const { forgetGroup = () => Promise.resolve() } = options;
  const open = appToken ? chooseSocket(appToken) : chooseHttp(signingSecret);
  const clientOptions = createClientOptions(apiUrl);
  const access = await openAccess(options);
  const seen = createSeenDeliveries(now);
  const keeper = installer?.keeper;
  const findLanguage = createLanguageFinder(now);
  const homes = createHomes(desk, { log, now: () => performance.now() });
  const answering = { desk: homes.watch(desk), homes, findLanguage };
  const tools = { ...access, ...answering, log, now, apiUrl, clientOptions };
  return open({ ...tools, seen, keeper, forgetGroup });
}

/** Finds whom we serve: the workspace of the token, and those where somebody installed Readout. */
async function openAccess({ botToken, installer, apiUrl }: SlackOptions) {
  const workspace = botToken && (await findWorkspace(botToken, createClientOptions(apiUrl)));
  const single = botToken && workspace ? [createSingleInstallation(botToken, workspace)] : [];
  const installations = joinInstallations([...single, ...(installer ? [installer] : [])]);
  const names = workspace ? [`“${workspace.name}”`] : [];
  if (installer === undefined && names.length === 0) {
    throw new BriefingError('connection_failed', 'SLACK_BOT_TOKEN is missing.', {
      hint: 'Set it, or SLACK_CLIENT_ID to let people install Readout: README.md, “To Slack”.',
    });
  }
  const counted = installer ? [writeInstalled(await installer.keeper.count(), installer)] : [];
  return { installations, whom: [...names, ...counted].join(' and ') };
}

function writeInstalled(count: number, { address }: SlackInstaller): string {
  return `every workspace that installed it (${count} so far, at ${address})`;
}

/** Slack alone has business here, and only by POST; a person who opens the address in a browser is told so. */
function handle(
  session: Session | undefined,
  request: IncomingMessage,
  { response, now = Date.now }: { readonly response: ServerResponse; readonly now?: Now },
): void {
  if (session?.handle === undefined) {
    refuse(response, 503, 'Readout is not connected to Slack.');
  } else if (request.method !== 'POST') {
    refuse(response, 405, 'Slack posts its requests here; there is nothing to see.');
  } else if (isFromFuture(request, now())) {
    refuse(response, 401, 'The request is dated in the future.');
  } else {
    session.handle(request, response);
  }
}

/** Bolt refuses what is old alone; what is dated ahead could be sent again when nobody remembers it. */
function isFromFuture({ headers }: IncomingMessage, nowMs: number): boolean {
  const sentMs = Number(headers['x-slack-request-timestamp']) * 1_000;
  return sentMs - nowMs > FARTHEST_AHEAD_MS;
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(reason);
}
