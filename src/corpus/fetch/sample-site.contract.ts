import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a site of the tests answers at one path. */
export type Page = (response: ServerResponse, request: IncomingMessage) => void;

/** A server on the loopback interface that remembers what it was asked. */
export interface SampleSite {
  readonly port: number;
  readonly asked: readonly IncomingMessage[];
  readonly close: () => Promise<void>;
}

/** Opens a site at a loopback address; it has no robots.txt unless its pages hold one. */
export async function openSite(
  host: string,
  pages: Readonly<Record<string, Page>>,
  port = 0,
): Promise<SampleSite> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    const { pathname } = new URL(request.url ?? '/', 'http://site.test');
    const page = pages[pathname] ?? pages['*'];
    if (page && (pathname !== '/robots.txt' || pages[pathname])) page(response, request);
    else response.writeHead(404).end('There is no such page.');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  return { port: readPort(server), asked, close: () => closeServer(server) };
}

const MOST_TRIES = 10;

/** Opens two sites on one port of two hosts; another program may have the port on the second one. */
export async function openSites(
  [host, pages]: Parameters<typeof openSite>,
  [otherHost, otherPages]: Parameters<typeof openSite>,
  triesLeft = MOST_TRIES,
): Promise<readonly [SampleSite, SampleSite]> {
  const site = await openSite(host, pages);
  try {
    return [site, await openSite(otherHost, otherPages, site.port)];
  } catch (cause) {
    await site.close();
    if (triesLeft === 0) throw cause;
    return await openSites([host, pages], [otherHost, otherPages], triesLeft - 1);
  }
}

function readPort(server: Server): number {
  // A server that listens on TCP has an address with a port.
  return (server.address() as AddressInfo).port;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
