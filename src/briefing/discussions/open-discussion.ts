import { readSpan } from '../../domain/article.ts';
import type { Finding } from '../../domain/claims-answer.ts';
import type { Discussion } from '../../domain/discussion.ts';
import { readDue } from '../../schedule/read-due.ts';
import { readFindings } from '../claims/read-findings.ts';
import type { OpenRequest, OpposedQuotations, PairRequest, Refusal } from './discussion-desk.ts';
import type { DiscussionDeskTools } from './discussion-desk-tools.ts';
import { findOpposed } from './find-opposed.ts';
import { keepQuotation } from './keep-quotation.ts';

const MOST_OPEN = 20;

interface Pair {
  readonly a: Finding;
  readonly b: Finding;
  readonly reason?: string;
}

/** Keeps a discussion of the pair that was chosen, or of the best one on the topic. */
export async function openDiscussion(
  request: OpenRequest,
  tools: DiscussionDeskTools,
): Promise<Discussion | Refusal | { readonly nearest: readonly Finding[] }> {
  const { store, group, now, readZone, createId, createSecret } = tools;
  const due =
    request.until === undefined ? undefined : readDue(request.until, now(), await readZone());
  if (due !== undefined && 'problem' in due) {
    return { problem: 'The closing date could not be read', hint: `until: ${due.problem}` };
  }
  const there = await store.listDiscussions(group, request.place);
  if (there.filter(({ state }) => state === 'open').length >= MOST_OPEN) {
    const problem = `${MOST_OPEN} discussions are open in this channel`;
    return { problem, hint: 'No more fit; /discussion close ends one.' };
  }
  const pair = await previewDiscussion(request, tools);
  if (!('a' in pair)) return pair;
  const openedMs = now().getTime();
  const discussion = {
    id: createId(),
    group,
    place: request.place,
    topic: request.topic === undefined ? '' : await nameTopic(request.topic, tools),
    ...pair,
    isAnonymous: request.isAnonymous,
    hidesResults: request.hidesResults,
    openedBy: request.by,
    openedMs,
    ...(due !== undefined && { closesMs: due.dueMs }),
  };
  const hiding = request.isAnonymous ? { secret: createSecret() } : {};
  return store.openDiscussion(discussion, { readyMs: openedMs, ...hiding });
}

/** The two claims that a discussion would put to the group. */
export async function previewDiscussion(
  request: PairRequest,
  tools: DiscussionDeskTools,
): Promise<OpposedQuotations | Refusal | { readonly nearest: readonly Finding[] }> {
  const pair = await findPair(request, tools);
  if (!('a' in pair)) return pair;
  const { a, b, reason } = pair;
  return { a: keepQuotation(a), b: keepQuotation(b), ...(reason !== undefined && { reason }) };
}

async function findPair(
  { topic, within, articleId, a, b }: PairRequest,
  tools: DiscussionDeskTools,
): Promise<Pair | Refusal | { readonly nearest: readonly Finding[] }> {
  if (a !== undefined && b !== undefined) return findChosen(a, b, tools);
  const asked = topic ?? a ?? b;
  if (asked === undefined) {
    const hint = 'Name a topic, as in /discuss topic:kazakhstan, or two claims, a: and b:.';
    return { problem: 'Say what to discuss', hint };
  }
  return findOpposed(asked, tools, { within, articleId });
}

async function findChosen(
  idA: string,
  idB: string,
  tools: DiscussionDeskTools,
): Promise<Pair | Refusal> {
  const [[a], [b]] = [await readFindings([idA], tools), await readFindings([idB], tools)];
  if (a === undefined || b === undefined) {
    const problem = 'One of the two claims is not stored';
    return { problem, hint: 'Its article may have been removed; find another with /claims.' };
  }
  if (a.claim.id === b.claim.id) {
    return { problem: 'Both sides are the same claim', hint: 'Name two different ones.' };
  }
  return { a, b };
}

/** A claim's id tells nobody anything: its words stand for it. */
async function nameTopic(topic: string, tools: DiscussionDeskTools): Promise<string> {
  const [claim] = await readFindings([topic], tools);
  return claim === undefined ? topic : readSpan(claim.article.text, claim.claim.quotation);
}
