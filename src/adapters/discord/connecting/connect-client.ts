import { setTimeout } from 'node:timers/promises';
import { type Client, DiscordjsErrorCodes, Events } from 'discord.js';
import { BriefingError } from '../../../domain/error.ts';
import { findLoss } from './describe-loss.ts';

export interface Connection {
  readonly token: string;
  /** Where Discord's REST interface is, if not at Discord itself. */
  readonly apiUrl: string | undefined;
  readonly timeoutMs: number;
}

/** Logs the client in and waits until it knows its servers. Names what is wrong where it cannot. */
export async function connectClient(client: Client, connection: Connection): Promise<Client<true>> {
  const { token, timeoutMs } = connection;
  const waiting = new AbortController();
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  const late = setTimeout(timeoutMs, undefined, { signal: waiting.signal, ref: false }).then(() => {
    throw new Error(`No answer within ${timeoutMs} ms`);
  });
  const login = client.login(token);
  try {
    return await Promise.race([login.then(() => ready), late]);
  } catch (cause) {
    await client.destroy();
    // A login that comes through after all has nobody to serve.
    login.then(
      () => client.destroy(),
      () => undefined,
    );
    throw nameFault(cause, connection);
  } finally {
    // Stops the clock, whose promise then has nobody to tell.
    late.catch(() => undefined);
    waiting.abort();
  }
}

/** Names what went wrong while connecting to Discord: its token, or the way there. */
export function nameFault(
  cause: unknown,
  { token, apiUrl }: Pick<Connection, 'token'> & { readonly apiUrl?: string | undefined },
): BriefingError {
  if (isRefusal(cause) || !/^[\x21-\x7E]+$/u.test(token)) {
    return new BriefingError('connection_failed', 'Discord refused DISCORD_TOKEN.', {
      hint: 'Copy the token from the page “Bot” of your application on https://discord.com/developers/applications; “Reset Token” there makes a new one.',
      cause,
    });
  }
  const loss = findLoss(cause);
  if (loss !== undefined) {
    const message = 'Discord does not take the connection.';
    return new BriefingError('connection_failed', message, { hint: loss, cause });
  }
  return apiUrl === undefined
    ? new BriefingError('platform_away', 'Discord could not be reached.', {
        hint: 'Check that this machine reaches https://discord.com.',
        cause,
      })
    : new BriefingError(
        'platform_away',
        `Discord could not be reached at DISCORD_API_URL, ${apiUrl}.`,
        {
          hint: 'Correct DISCORD_API_URL, or take it away to reach Discord itself.',
          cause,
        },
      );
}

function isRefusal(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  return (
    ('code' in cause && cause.code === DiscordjsErrorCodes.TokenInvalid) ||
    ('status' in cause && cause.status === 401) ||
    // What the gateway's close code 4004 becomes in @discordjs/ws.
    cause.message === 'Authentication failed'
  );
}
