import type { FarAnswer, FarRequest, FarState } from './far-types.ts';

/** Answers as Slack does: every post is a message, and its history gives metadata back, the newest first. */
export function answerSlack({ url, body }: FarRequest, state: FarState): FarAnswer {
  const form = new URLSearchParams(body);
  const channel = form.get('channel') ?? '';
  if (url.pathname.endsWith('/chat.postMessage')) return post(channel, form, state);
  const oldest = Number(form.get('oldest') ?? '0');
  const limit = Number(form.get('limit') ?? '100');
  const skip = Number(form.get('cursor') ?? '0');
  const all = state.messages
    .filter((each) => each.channel === channel && Number(each.id) > oldest)
    .toReversed();
  const hasMore = all.length > skip + limit;
  return {
    answer: {
      ok: true,
      messages: all.slice(skip, skip + limit).map(({ seen }) => seen),
      has_more: hasMore,
      response_metadata: { next_cursor: hasMore ? String(skip + limit) : '' },
    },
  };
}

function post(channel: string, form: URLSearchParams, { messages, nowMs }: FarState): FarAnswer {
  const atMs = nowMs();
  const id = (atMs / 1_000 + messages.length / 1_000_000).toFixed(6);
  // Our own poster wrote it.
  const metadata = JSON.parse(form.get('metadata') ?? '{}') as {
    event_payload?: { nonce?: string };
  };
  const nonce = metadata.event_payload?.nonce ?? '';
  const seen = { type: 'message', ts: id, metadata };
  const kept = { channel, body: form.get('text') ?? '', atMs, id, seen, nonce };
  return { answer: { ok: true, ts: id, channel }, commit: () => messages.push(kept) };
}
