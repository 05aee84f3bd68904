import type { KeyObject } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type APIInteraction, InteractionResponseType, InteractionType } from 'discord.js';
import type { HttpRoute, Log } from '../../adapter.ts';
import { createSeenDeliveries } from '../../seen-deliveries.ts';
import type { TakeAnswer } from './rest-client.ts';
import { isSigned } from './verify-interaction.ts';

export const INTERACTIONS_PATH = '/discord/interactions';
const MAX_BYTES = 2_000_000;
/** A little before Discord gives up. */
const LIMIT_MS = 2_900;

export interface RouteTools {
  readonly key: KeyObject;
  readonly log: Log;
  readonly now: () => number;
  /** Answers an interaction; false while nobody can. */
  readonly answer: (raw: APIInteraction) => boolean;
}

/** Where Discord posts interactions, and where their first answers go back. */
export interface InteractionRoute {
  readonly route: HttpRoute;
  readonly takeAnswer: TakeAnswer;
}

/** Lets in what Discord signed just now, and each interaction once. */
export function createInteractionRoute(tools: RouteTools): InteractionRoute {
  const waiting = new Map<string, (body: string) => Promise<void>>();
  const seen = createSeenDeliveries(tools.now);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'POST') {
      return refuse(response, 405, 'Discord posts its interactions here; there is nothing to see.');
    }
    const body = await readBody(request);
    if (body === undefined) return refuse(response, 413, 'The request is too large.');
    if (!isSigned({ headers: request.headers, body }, tools.key, tools.now())) {
      return refuse(response, 401, 'The request is not signed by Discord, or not now.');
    }
    const raw = readInteraction(body);
    if (raw === undefined) return refuse(response, 400, 'The request is no interaction.');
    if (raw.type === InteractionType.Ping) {
      return send(response, JSON.stringify({ type: InteractionResponseType.Pong }));
    }
    if (!seen.add(raw.id)) return refuse(response, 401, 'The interaction was answered before.');
    await awaitAnswer(raw, response);
  }

  async function awaitAnswer(raw: APIInteraction, response: ServerResponse): Promise<void> {
    const late = setTimeout(() => expire(), LIMIT_MS);
    const expire = (): void => {
      clearTimeout(late);
      if (waiting.delete(raw.id)) refuse(response, 503, 'Readout does not answer now.');
    };
    waiting.set(raw.id, (body) => {
      clearTimeout(late);
      waiting.delete(raw.id);
      return send(response, body);
    });
    if (!tools.answer(raw)) expire();
  }

  return {
    route: {
      path: INTERACTIONS_PATH,
      handle(request, response) {
        handle(request, response).catch((cause: unknown) => {
          tools.log.warn('A request to /discord/interactions broke off.', cause);
          response.destroy();
        });
      },
    },
    async takeAnswer(id, body) {
      const take = waiting.get(id);
      await take?.(body);
      return take !== undefined;
    },
  };
}

/** The whole body; undefined where it is larger than any interaction. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What Discord signed has its shape; what is damaged is nothing. */
function readInteraction(body: Buffer): APIInteraction | undefined {
  try {
    const raw: unknown = JSON.parse(body.toString('utf8'));
    if (typeof raw !== 'object' || raw === null || !('type' in raw)) return undefined;
    const isWhole = raw.type === InteractionType.Ping || ('id' in raw && 'token' in raw);
    return isWhole ? (raw as APIInteraction) : undefined;
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, body: string): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/json' });
  return new Promise((resolve) => response.end(body, resolve));
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(reason);
}
