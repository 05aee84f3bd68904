import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerDiscord } from './discord-side.ts';
import type { FarAnswer, FarMessage, FarRequest, FarState, Platform } from './far-types.ts';
import { answerSlack } from './slack-side.ts';

type Fault = 'lost answer' | 'cut after' | 'cut before' | 'fault after' | 'fault before' | 'busy';

export interface FarSide {
  readonly url: string;
  readonly messages: readonly FarMessage[];
  readonly faults: Readonly<Record<Fault, number>>;
  /** How many calls came before all was healed. */
  countCalls(): number;
  /** From now on everything works. */
  heal(): void;
  close(): Promise<void>;
}

interface FarOptions {
  readonly platform: Platform;
  readonly nowMs: () => number;
  readonly chance: () => number;
}

/** 15 of 100 calls go wrong, most of them after the message was taken. */
const FAULTS: readonly (readonly [Fault, number])[] = [
  ['lost answer', 0.05],
  ['cut after', 0.02],
  ['cut before', 0.02],
  ['fault after', 0.02],
  ['fault before', 0.02],
  ['busy', 0.02],
];
/** As long as somebody may wait for an answer that never comes, in our own time. */
const SILENT_MS = 5_000;

/** Starts a server that takes posts and shows its history as a platform does, and fails as one does. */
export async function startFarSide({ platform, nowMs, chance }: FarOptions): Promise<FarSide> {
  const state: FarState = { messages: [], nowMs };
  const faults: Record<Fault, number> = {
    'lost answer': 0,
    'cut after': 0,
    'cut before': 0,
    'fault after': 0,
    'fault before': 0,
    busy: 0,
  };
  let [isHealed, calls] = [false, 0];
  const server = createServer((request, response) => {
    void readRequest(request).then((read) => {
      calls += Number(!isHealed);
      const fault = isHealed ? undefined : chooseFault(chance());
      if (fault !== undefined) faults[fault] += 1;
      const answered =
        platform === 'discord' ? answerDiscord(read, state) : answerSlack(read, state);
      send(response, answered, fault);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port says so by an object.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/api`,
    messages: state.messages,
    faults,
    countCalls: () => calls,
    heal: () => {
      isHealed = true;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function chooseFault(drawn: number): Fault | undefined {
  let below = 0;
  for (const [fault, share] of FAULTS) {
    below += share;
    if (drawn < below) return fault;
  }
  return undefined;
}

function send(response: ServerResponse, { answer, commit }: FarAnswer, fault?: Fault): void {
  const isKept = fault === undefined || fault === 'lost answer' || fault.endsWith('after');
  if (isKept) commit?.();
  switch (fault) {
    case undefined:
      sendJson(response, 200, answer);
      break;
    case 'lost answer':
      setTimeout(() => response.destroy(), SILENT_MS).unref();
      break;
    case 'cut after':
    case 'cut before':
      response.destroy();
      break;
    case 'fault after':
    case 'fault before':
      sendJson(response, 502, { message: 'Bad gateway' });
      break;
    case 'busy':
      response.setHeader('retry-after', '1');
      sendJson(response, 429, { message: 'You are being rate limited.', retry_after: 0.05 });
      break;
  }
}

function sendJson(response: ServerResponse, status: number, answer: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer));
}

async function readRequest(request: IncomingMessage): Promise<FarRequest> {
  const parts: Buffer[] = [];
  try {
    for await (const part of request) parts.push(Buffer.from(part));
  } catch {
    // Whoever asked was killed while asking: what came is not whole, and is no request.
    return { method: 'ABORTED', url: new URL('http://127.0.0.1/'), body: '' };
  }
  return {
    method: request.method ?? '',
    url: new URL(request.url ?? '/', 'http://127.0.0.1'),
    body: Buffer.concat(parts).toString(),
  };
}
