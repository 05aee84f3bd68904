import type { RespondArguments, RespondFn } from '@slack/bolt';
import { BriefingError } from '../../domain/error.ts';
import type { Log } from '../adapter.ts';

/** Seen by the person who asked alone, and below what stands there already. */
export const PRIVATE = { response_type: 'ephemeral', replace_original: false } as const;

const APOLOGY = 'The answer could not be shown. Try again; the fault was logged.';

/** Sends what `compose` gives; a fault on the way is told once to the log, and to the person where Slack still takes it. */
export async function sendAnswer(
  respond: RespondFn,
  log: Log,
  compose: () => Promise<RespondArguments>,
): Promise<void> {
  try {
    await post(respond, await compose());
  } catch (cause) {
    log.error('Slack: an answer could not be shown.', cause);
    await respond({ ...PRIVATE, text: APOLOGY }).catch(() => undefined); // What failed is told already.
  }
}

/** Slack says in the body what is wrong with a message, often under status 200. */
async function post(respond: RespondFn, message: RespondArguments): Promise<void> {
  const reply = await (await respond(message)).text();
  if (/^\s*\{\s*"ok"\s*:\s*false/u.test(reply)) {
    throw new BriefingError('delivery_failed', `Slack refused a message: ${reply.slice(0, 500)}`);
  }
}
