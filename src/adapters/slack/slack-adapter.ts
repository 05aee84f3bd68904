import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FrontDesk } from '../../commands/front-desk.ts';
import type { Adapter, HttpRoute, Log } from '../adapter.ts';
import { chooseHttp } from './open-http.ts';
import { chooseSocket } from './open-socket.ts';
import { createSeenDeliveries } from './seen-deliveries.ts';
import type { Session } from './slack-app.ts';
import { createClientOptions, findWorkspace } from './slack-client.ts';
import { EVENTS_PATH } from './slack-manifest.ts';

export interface SlackOptions {
  readonly botToken: string;
  /** Needed where Slack comes over HTTP. */
  readonly signingSecret?: string | undefined;
  /** Chooses Socket Mode. */
  readonly appToken?: string | undefined;
  /** Where Slack's API is, if not at Slack. */
  readonly apiUrl?: string | undefined;
  readonly desk: FrontDesk;
  readonly log: Log;
  readonly now?: () => number;
}

/** Slack, over HTTP on a port that another owns, by `routes`; or over Socket Mode, with no route at all. */
export interface SlackAdapter extends Adapter {
  readonly routes: readonly HttpRoute[];
}

/** Joins Slack to the front desk. */
export function createSlackAdapter(options: SlackOptions): SlackAdapter {
  let opening: Promise<Session> | undefined;
  let session: Session | undefined;

  const route: HttpRoute = {
    path: EVENTS_PATH,
    handle: (request, response) => handle(session, request, response),
  };
  return {
    name: 'slack',
    routes: options.appToken ? [] : [route],
    async start() {
      const mine = openSession(options);
      opening = mine;
      const opened = await mine;
      // Whoever stopped meanwhile has closed it.
      if (opening === mine) session = opened;
      return opened.greeting;
    },
    async stop() {
      const closing = opening;
      opening = undefined;
      session = undefined;
      // A start that failed has said so to whoever started.
      await closing?.then(({ close }) => close()).catch(() => undefined);
    },
  };
}

async function openSession(options: SlackOptions): Promise<Session> {
  const { botToken, signingSecret, appToken, apiUrl, desk, log, now = Date.now } = options;
  const open = appToken ? chooseSocket(appToken) : chooseHttp(signingSecret);
  const clientOptions = createClientOptions(apiUrl);
  const workspace = await findWorkspace(botToken, clientOptions);
  const seen = createSeenDeliveries(now);
  return open({ desk, log, workspace, files: { botToken, apiUrl }, botToken, clientOptions, seen });
}

/** Slack alone has business here, and only by POST; a person who opens the address in a browser is told so. */
function handle(
  session: Session | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (session?.handle === undefined) {
    refuse(response, 503, 'Readout is not connected to Slack.');
  } else if (request.method === 'POST') {
    session.handle(request, response);
  } else {
    refuse(response, 405, 'Slack posts its requests here; there is nothing to see.');
  }
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(reason);
}
