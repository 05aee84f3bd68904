import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that went through a proxy, with its answer; bodies are read as JSON. */
export interface RecordedCall {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
  /** The texts of the files that came along. */
  readonly files?: readonly string[];
  readonly status: number;
  readonly answer: unknown;
}

export type ProxyRequest = Omit<RecordedCall, 'status' | 'answer'>;

/** A loopback server that passes requests on and keeps what it saw. */
export interface RecordingProxy {
  readonly origin: string;
  readonly calls: readonly RecordedCall[];
  /** The first call that matches, past or to come. */
  waitFor(matches: (call: RecordedCall) => boolean): Promise<RecordedCall>;
  close(): Promise<void>;
}

/** Answers in place of the server behind; undefined passes the request on. */
export type ProxyAnswer = (
  request: ProxyRequest,
) => { readonly status: number; readonly answer: unknown } | undefined;

const WAIT_MS = 10_000;

/** Starts a proxy in front of a server of a test, such as `http://127.0.0.1:8000`. */
export async function startRecordingProxy(
  target: string,
  answerInstead: ProxyAnswer,
): Promise<RecordingProxy> {
  const calls: RecordedCall[] = [];
  const waiting = new Set<() => void>();
  const server = createServer((request, response) => {
    void readRequest(request)
      .then(async (read) => ({ ...read, ...(answerInstead(read) ?? (await pass(target, read))) }))
      .then((call) => {
        calls.push(call);
        send(response, call);
        for (const look of waiting) look();
      });
  });
  // Between two tests of a busy machine a connection may rest longer than the five seconds of Node.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // a TCP server has this kind
    calls,
    waitFor: (matches) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => finish(undefined), WAIT_MS);
        const finish = (call: RecordedCall | undefined): void => {
          clearTimeout(late);
          waiting.delete(look);
          if (call) resolve(call);
          else reject(new Error('The call that the test waits for never came.'));
        };
        const look = (): void => {
          const call = calls.find(matches);
          if (call) finish(call);
        };
        waiting.add(look);
        look();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readRequest(request: IncomingMessage): Promise<ProxyRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    authorization: request.headers.authorization,
    body: parse(readJson(text)),
    files: readFiles(text),
  };
}

/** What stands between the head of each part that is a file and the mark after it. */
function readFiles(text: string): readonly string[] {
  return text
    .split('name="files[')
    .slice(1)
    .map((part) => part.slice(part.indexOf('\r\n\r\n') + 4, part.indexOf('\r\n--')));
}

/** Where files come along, the message is one part of many. */
function readJson(text: string): string {
  const part = text.indexOf('name="payload_json"');
  if (part < 0) return text;
  const start = text.indexOf('{', part);
  return text.slice(start, text.indexOf('\r\n--', start));
}

async function pass(
  target: string,
  { method, path, authorization, body }: ProxyRequest,
): Promise<{ status: number; answer: unknown }> {
  const response = await fetch(target + path, {
    method,
    headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isText = response.headers.get('content-type')?.includes('text/plain') ?? false;
  return {
    status: response.status,
    answer: isText && text !== '' ? { message: text } : parse(text),
  };
}

function send(response: ServerResponse, { status, answer }: RecordedCall): void {
  if (answer === undefined) {
    response.writeHead(status).end();
  } else {
    const type = { 'content-type': 'application/json' };
    response.writeHead(status, { ...type, ...tellWait(answer) }).end(JSON.stringify(answer));
  }
}

/** Discord names the seconds to wait in a header, too, by which its client goes. */
function tellWait(answer: unknown): Readonly<Record<string, string>> {
  const seconds: unknown = Object(answer)['retry_after'];
  return typeof seconds === 'number' ? { 'retry-after': String(seconds) } : {};
}

function parse(text: string): unknown {
  return text === '' ? undefined : JSON.parse(text);
}
