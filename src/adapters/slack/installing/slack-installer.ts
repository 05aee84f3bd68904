import type { IncomingMessage, ServerResponse } from 'node:http';
import oauth, {
  type CallbackOptions,
  type InstallProvider,
  type InstallURLOptions,
  type StateStore,
} from '@slack/oauth';
import type { HttpRoute, Log } from '../../adapter.ts';
import { createSeenDeliveries } from '../../seen-deliveries.ts';
import { silentBoltLog } from '../connecting/bolt-log.ts';
import type { Installations } from '../connecting/installations.ts';
import { createClientOptions } from '../connecting/slack-client.ts';
import { cleanLine } from '../rendering/escape.ts';
import {
  createInstallationStore,
  type InstallationKeeper,
  NotInstalled,
} from './installation-keeper.ts';
import { INSTALL_PATH, REDIRECT_PATH, SCOPES } from './slack-manifest.ts';

export interface InstallerOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Signs what comes back from Slack with whoever installs. */
  readonly stateSecret: string;
  /** Where people reach this Readout. */
  readonly publicUrl: string;
  readonly apiUrl: string | undefined;
  readonly keeper: InstallationKeeper;
  readonly log: Log;
}

/** Lets people install Readout in their workspaces by themselves, and knows those that did. */
export interface SlackInstaller extends Installations {
  readonly keeper: InstallationKeeper;
  readonly routes: readonly HttpRoute[];
  /** The address that people install Readout at. */
  readonly address: string;
}

const STATE_SECONDS = 600;

/** Answers `/slack/install` and `/slack/oauth_redirect` with Slack's own installer. */
export function createSlackInstaller(options: InstallerOptions): SlackInstaller {
  const { clientId, clientSecret, publicUrl, apiUrl, keeper } = options;
  const provider = new oauth.InstallProvider({
    clientId,
    clientSecret,
    stateStore: createStateStore(options.stateSecret),
    stateCookieExpirationSeconds: STATE_SECONDS,
    installationStore: createInstallationStore(keeper),
    directInstall: true,
    clientOptions: createClientOptions(apiUrl),
    // A fault reaches us as one, and a log of Slack's would name tokens.
    logger: silentBoltLog,
  });
  const urlOptions: InstallURLOptions = {
    scopes: [...SCOPES],
    redirectUri: new URL(REDIRECT_PATH, publicUrl).href,
  };
  const callback = composeCallback(options);
  return {
    keeper,
    address: new URL(INSTALL_PATH, publicUrl).href,
    routes: [
      visit(INSTALL_PATH, options.log, (request, response) =>
        provider.handleInstallPath(request, response, {}, urlOptions),
      ),
      visit(REDIRECT_PATH, options.log, (request, response) =>
        provider.handleCallback(request, response, callback, urlOptions),
      ),
    ],
    findToken: (origin) => findToken(provider, origin),
  };
}

async function findToken(
  provider: InstallProvider,
  { teamId, enterpriseId }: Parameters<Installations['findToken']>[0],
): Promise<string | undefined> {
  try {
    const query = { teamId: teamId ?? '', enterpriseId, isEnterpriseInstall: false };
    return (await provider.authorize(query)).botToken;
  } catch (cause) {
    if (cause instanceof oauth.AuthorizationError && cause.original instanceof NotInstalled)
      return undefined;
    throw cause;
  }
}

/** Signs a state and takes it back for ten minutes, once. */
function createStateStore(secret: string): StateStore {
  const signed = new oauth.ClearStateStore(secret, STATE_SECONDS);
  const taken = createSeenDeliveries(Date.now);
  return {
    generateStateParam: (installOptions, now) => signed.generateStateParam(installOptions, now),
    async verifyStateParam(now, state) {
      const installOptions = await signed.verifyStateParam(now, state);
      if (!taken.add(state)) throw new Error('The state was used before.');
      return installOptions;
    },
  };
}

function composeCallback({ log, publicUrl }: InstallerOptions): CallbackOptions {
  return {
    success({ team, enterprise }, _options, _request, response) {
      const name = cleanLine(team?.name ?? enterprise?.name ?? 'your workspace');
      log.info(`Slack: Readout was installed in “${name}”.`);
      answer(response, 200, `Readout is installed in “${name}”. Type “/readout help” there.`);
    },
    failure(cause, _options, _request, response) {
      log.warn('Slack: somebody tried to install Readout, and it did not come about.', cause);
      const address = new URL(INSTALL_PATH, publicUrl).href;
      answer(
        response,
        400,
        `Readout was not installed. Open ${address} to try again; the log of Readout says why.`,
      );
    },
  };
}

/** A page that a person opens. */
function visit(
  path: string,
  log: Log,
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): HttpRoute {
  return {
    path,
    handle(request, response) {
      if (request.method !== 'GET') {
        answer(response, 405, 'This address is opened in a browser.');
        return;
      }
      response.setHeader('cache-control', 'no-store');
      handle(request, response).catch((cause: unknown) => {
        log.error(`Slack: ${path} could not be answered.`, cause);
        if (!response.headersSent)
          answer(response, 500, 'That did not work. Try again; the fault was logged.');
      });
    },
  };
}

function answer(response: ServerResponse, status: number, sentence: string): void {
  response
    .writeHead(status, {
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
    .end(sentence);
}
