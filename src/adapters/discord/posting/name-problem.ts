import { DiscordAPIError, RateLimitError } from 'discord.js';
import { BriefingError } from '../../../domain/error.ts';
import type { PostProblem } from '../../adapter.ts';
import { quoteRights, type Right } from '../installing/rights.ts';

/** The codes by which Discord names what somebody has to mend: https://discord.com/developers/docs/topics/opcodes-and-status-codes. */
const GONE: Readonly<Record<number, string>> = {
  10003: 'The channel is no more.',
  10008: 'The message is no more.',
  50083: 'The thread is archived.',
};
const MISSING: Readonly<Record<number, string>> = {
  50001: 'Readout cannot see the channel; give it “View Channel” there.',
  50007: 'The person takes no private messages from Readout.',
};
/** Discord does not say which right is missing. */
const MISSING_RIGHTS = 50_013;

/** Calls Discord once; a call that fails gives what went wrong, in a sentence. `rights` are those that the call needs. */
export async function attempt<T>(
  call: () => Promise<T>,
  rights: readonly Right[] = ['Send Messages'],
): Promise<T | PostProblem> {
  try {
    return await call();
  } catch (cause) {
    return nameProblem(cause, rights);
  }
}

function nameProblem(cause: unknown, rights: readonly Right[]): PostProblem {
  if (cause instanceof BriefingError) return { kind: 'refused', problem: cause.message };
  if (cause instanceof RateLimitError) {
    const problem = 'Discord asks to wait before the next message.';
    return { kind: 'retry', problem, retryAfterMs: cause.retryAfter };
  }
  if (cause instanceof DiscordAPIError) {
    const code = Number(cause.code);
    const gone = GONE[code];
    if (gone !== undefined) return { kind: 'gone', problem: gone };
    const missing = code === MISSING_RIGHTS ? tellMissing(rights) : MISSING[code];
    if (missing !== undefined) return { kind: 'refused', problem: missing };
    if (cause.status === 401) {
      return { kind: 'retry', problem: 'Discord refuses DISCORD_TOKEN; run readout doctor.' };
    }
    if (cause.status < 500) {
      return { kind: 'refused', problem: `Discord refused the message: ${cause.message}.` };
    }
  }
  return { kind: 'retry', problem: 'Discord did not answer, or with a fault of its own.' };
}

function tellMissing(rights: readonly Right[]): string {
  return `Readout may not write in the channel; give it ${quoteRights(rights)} there.`;
}
