import type { Server } from 'node:http';
import { BriefingError } from '../../../domain/error.ts';
import { writeAddress } from './write-address.ts';

/** Where a server listens. */
export interface HttpPort {
  readonly host: string;
  readonly port: number;
}

const STOP_TIMEOUT_MS = 5000;
/** Longer than proxies keep a connection for the next request (a minute), so that none is closed while a request is on its way. */
const KEEP_ALIVE_MS = 75_000;

/** Opens the port, or throws `connection_failed` naming the variable that is wrong. */
export function openPort(server: Server, { host, port }: HttpPort): Promise<void> {
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(explainFailure(cause, { host, port })),
    );
    server.listen({ host, port }, resolve);
  });
}

/** Closes the port once what is under way has been answered, and in any case after five seconds. */
export function closePort(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), STOP_TIMEOUT_MS);
    // A connection that is answering now stays open for another request only this long.
    server.keepAliveTimeout = 1;
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** The address to open in a browser on this machine. */
export function writeUrl(server: Server | undefined, { host, port }: HttpPort): string {
  const address = server?.address();
  const openPort = address !== null && typeof address === 'object' ? address.port : port;
  return writeAddress(host, openPort);
}

function explainFailure(cause: NodeJS.ErrnoException, { host, port }: HttpPort): BriefingError {
  switch (cause.code) {
    case 'EADDRINUSE': {
      const hint = 'Set PORT to another number, or end the program that has it.';
      return new BriefingError('connection_failed', `Port ${port} is taken.`, { hint, cause });
    }
    case 'EACCES': {
      const hint = 'Set PORT to a number above 1023.';
      return new BriefingError('connection_failed', `Port ${port} may not be opened.`, {
        hint,
        cause,
      });
    }
    default: {
      const message = `The web page cannot listen on ${host}, port ${port}.`;
      const hint = 'Set HOST to an address of this machine, such as 127.0.0.1.';
      return new BriefingError('connection_failed', message, { hint, cause });
    }
  }
}
