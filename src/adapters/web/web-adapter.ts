import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import type { Adapter, HttpRoute } from '../adapter.ts';
import { readAssets } from './server/assets.ts';
import { listHosts } from './server/guard.ts';
import { closePort, type HttpPort, openPort, writeUrl } from './server/http-port.ts';
import { createWebApp, type WebAppTools } from './web-app.tsx';

export interface WebOptions extends HttpPort, Omit<WebAppTools, 'assets' | 'hosts'> {
  /** Paths of the port that other adapters answer. */
  readonly routes: readonly HttpRoute[];
  /** Where people reach the site, if not at its own host and port. */
  readonly publicUrl?: string | undefined;
  /** Where the page's script and styles lie, as scripts/build.mjs makes them. */
  readonly assetFolder?: string | undefined;
}

const ASSET_FOLDER = fileURLToPath(new URL('assets/', import.meta.url));
/** Lets a command of 10,000 letters, nine bytes each in an address, come in and be told that it is too long. */
const MAX_HEADER_BYTES = 128 * 1024;

/** Opens the one HTTP port: the web page, and the paths of other adapters. Port 0 picks a free one. */
export function createWebAdapter(options: WebOptions): Adapter & { readonly url: string } {
  let server: Server | undefined;
  return {
    name: 'web',
    get url() {
      return writeUrl(server, options);
    },
    async start() {
      server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, await createListener(options));
      await openPort(server, options);
      return `The web page is open on ${writeUrl(server, options)}.`;
    },
    async stop() {
      const closing = server;
      server = undefined;
      if (closing?.listening) await closePort(closing);
    },
  };
}

async function createListener(options: WebOptions): Promise<RequestListener> {
  const { log, host, publicUrl, routes } = options;
  const assets = await readAssets(options.assetFolder ?? ASSET_FOLDER);
  if (assets.files.size === 0) {
    log.warn('The web page’s script and styles are not built; `npm run build` makes them.');
  }
  const app = createWebApp({ ...options, assets, hosts: listHosts(host, publicUrl) });
  const answerPage = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  return (request, response) => {
    const route = findRoute(request, routes);
    if (route) route.handle(request, response);
    else void answerPage(request, response);
  };
}

function findRoute({ url }: IncomingMessage, routes: readonly HttpRoute[]): HttpRoute | undefined {
  const path = url?.split('?', 1)[0];
  return routes.find((route) => route.path === path);
}
