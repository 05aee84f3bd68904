import { setTimeout as sleep } from 'node:timers/promises';
import { type RespondArguments, RespondError, type RespondFn } from '@slack/bolt';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import { BriefingError } from '../../../domain/error.ts';
import type { Log } from '../../adapter.ts';
import { composeMessage } from '../rendering/compose-message.ts';

/** Seen by the person who asked alone, and below what stands there already. */
export const PRIVATE = { response_type: 'ephemeral', replace_original: false } as const;

/** Said where an answer is lost. */
export const APOLOGY = 'The answer could not be shown. Try again; the fault was logged.';

/** Sends what `compose` gives, if anything; a fault on the way is told once to the log, and to the person where Slack still takes it. */
export async function sendAnswer(
  respond: RespondFn,
  log: Log,
  compose: () => Promise<RespondArguments | undefined>,
): Promise<void> {
  try {
    const message = await compose();
    if (message !== undefined) await post(respond, message);
  } catch (cause) {
    log.error('Slack: an answer could not be shown.', cause);
    await respond({ ...PRIVATE, text: APOLOGY }).catch(() => undefined); // What failed is told already.
  }
}

/** Slack says in the body what is wrong with a message, often under status 200. */
async function post(respond: RespondFn, message: RespondArguments): Promise<void> {
  const reply = await (await respondPatiently(respond, message)).text();
  if (!/^\s*\{\s*"ok"\s*:\s*false/u.test(reply)) return;
  if (GONE.test(reply) && message.replace_original === true) {
    return post(respond, { ...message, replace_original: false });
  }
  throw new BriefingError('delivery_failed', `Slack refused a message: ${reply.slice(0, 500)}`);
}

/** The message to be replaced was deleted meanwhile. */
const GONE = /message_not_found|cant_update_message/u;
/** Slack takes one message a second at an address. */
const PAUSE_MS = 1_000;
/** Whoever is told to wait longer asks again sooner than an answer comes. */
const LONGEST_PAUSE_MS = 30_000;

/** Slack wants to be asked later; it says when. */
class Later extends RespondError {
  readonly waitMs: number;
  constructor(message: string, { status, headers }: Response) {
    super(message, status);
    const seconds = Number(headers.get('retry-after'));
    this.waitMs = Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : PAUSE_MS;
  }
}

/** Tries once more where Slack asks to wait, or has a fault of its own. */
async function respondPatiently(
  respond: RespondFn,
  message: RespondArguments,
): ReturnType<RespondFn> {
  try {
    return await respond(message);
  } catch (cause) {
    // A connection that broke is opened anew, as after a fault of Slack’s.
    const status = cause instanceof RespondError ? cause.statusCode : isBroken(cause) ? 500 : 0;
    const waitMs = cause instanceof Later ? cause.waitMs : PAUSE_MS;
    if ((status !== 429 && status < 500) || waitMs > LONGEST_PAUSE_MS) throw cause;
    await sleep(waitMs);
    return respond(message);
  }
}

/** What `fetch` throws where the way to Slack, or back, broke. */
function isBroken(cause: unknown): boolean {
  return cause instanceof TypeError && cause.cause instanceof Error;
}

/** Slack takes five answers at an address; two are kept for the answer itself and an apology. */
const MOST_LINES = 2;
const LIMIT_MS = 10_000;

/** Says below the question what is being done. */
export function showProgress(
  respond: RespondFn,
  { desk, log }: { readonly desk: Pick<FrontDesk, 'keepAction'>; readonly log: Log },
): (line: string) => void {
  let left = MOST_LINES;
  return (line) => {
    if (left === 0) return;
    left -= 1;
    composeMessage({ kind: 'answer', title: line, blocks: [], actions: [] }, desk)
      .then((message) => respond({ ...PRIVATE, ...message }))
      .catch((cause: unknown) => log.warn('Slack: progress could not be shown.', cause));
  };
}

/** Answers at the address that Slack gave for it, and keeps what Slack says of when to come back. */
export function createRespond(url: string): RespondFn {
  return async (message) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    if (response.ok) return response;
    throw new Later(`Slack answered with HTTP ${response.status}.`, response);
  };
}
