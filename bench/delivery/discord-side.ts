import type { FarAnswer, FarRequest, FarState } from './far-types.ts';

const EPOCH_MS = 1_420_070_400_000n;
/** “Past few minutes”, as Discord's documentation has it. */
const NONCE_MS = 120_000;

/** Answers as Discord does: a post whose nonce came minutes ago gives the message that is there; `after` gives the nearest after an id. */
export function answerDiscord({ method, url, body }: FarRequest, state: FarState): FarAnswer {
  const channel = /\/channels\/([^/]{1,40})\/messages$/u.exec(url.pathname)?.[1] ?? '';
  if (method === 'POST') return post(channel, body, state);
  const after = BigInt(url.searchParams.get('after') ?? '0');
  const limit = Number(url.searchParams.get('limit') ?? '50');
  const nearest = state.messages
    .filter((each) => each.channel === channel && BigInt(each.id) > after)
    .slice(0, limit);
  return { answer: nearest.toReversed().map(({ seen }) => seen) };
}

function post(channel: string, body: string, { messages, nowMs }: FarState): FarAnswer {
  // Our own poster wrote it.
  const { nonce, components } = JSON.parse(body) as { nonce: string; components: unknown };
  const since = nowMs() - NONCE_MS;
  const there = messages.find((each) => each.nonce === nonce && each.atMs >= since);
  if (there !== undefined) return { answer: there.seen };
  const atMs = nowMs();
  const id = String(((BigInt(atMs) - EPOCH_MS) << 22n) | BigInt(messages.length & 0x3fffff));
  const seen = { id, channel_id: channel, components };
  return { answer: seen, commit: () => messages.push({ channel, body, atMs, id, seen, nonce }) };
}
