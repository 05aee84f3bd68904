import type { Discussion, Member } from '../../domain/discussion.ts';
import { writeEventOrder } from '../../domain/event-order.ts';
import { hideMember } from '../../domain/hide-member.ts';
import type { Store } from '../../store/store.ts';
import { findContext } from '../context/find-context.ts';
import type {
  CloseRequest,
  DiscussionDesk,
  DiscussionStanding,
  EvidenceRequest,
  ReasonRequest,
  Refusal,
  VoteRequest,
} from './discussion-desk.ts';
import type { DiscussionDeskTools, VoteTools } from './discussion-desk-tools.ts';
import { findMeant } from './find-meant.ts';
import { createVoteGatherer } from './gather-votes.ts';
import { keepQuotation } from './keep-quotation.ts';
import { openDiscussion, previewDiscussion } from './open-discussion.ts';
import { readRecord } from './read-record.ts';
import { shareLookups } from './share-lookups.ts';

/** The card is drawn again this long after something happened, so that what happens together is drawn once. */
const SETTLE_MS = 500;

/** Has what comes at one time looked up and written together, for all groups. */
export function createVoteTools(store: Store, now: () => Date): VoteTools {
  return {
    takeVote: createVoteGatherer(store, () => now().getTime() + SETTLE_MS),
    findDiscussion: shareLookups((group, id) => store.findDiscussion(group, id)),
    findSecret: shareLookups((id) => store.findDiscussionSecret(id)),
  };
}

/** Opens the desk of a group over the store, the index and the clock it is given. */
export function createDiscussionDesk(tools: DiscussionDeskTools): DiscussionDesk {
  const { store, group, readZone } = tools;
  return {
    readZone,
    preview: (request) => previewDiscussion(request, tools),
    open: (request) => openDiscussion(request, tools),
    takePosition: (request) => takePosition(request, tools),
    giveReason: (request) => giveReason(request, tools),
    addEvidence: (request) => addEvidence(request, tools),
    async findStanding(which, by) {
      const found = await findMeant(which, tools);
      return 'problem' in found ? found : stand(found, by, tools);
    },
    async findRecord(which) {
      const found = await findMeant(which, tools);
      if ('problem' in found) return found;
      return found.hidesResults && found.state === 'open'
        ? refuseHidden(found)
        : readRecord(found, store);
    },
    close: (request) => close(request, tools),
    list: (place) => store.listDiscussions(group, place),
  };
}

async function takePosition(
  request: VoteRequest,
  tools: DiscussionDeskTools,
): Promise<DiscussionStanding | Refusal> {
  const found = await findMeant(request, tools);
  if ('problem' in found) return found;
  const { position, by, order = writeEventOrder(tools.now().getTime()) } = request;
  const member = await nameMember(found, by, tools);
  const taken =
    member &&
    (await tools.takeVote(found.id, {
      member,
      ...(!found.isAnonymous && { name: by.name ?? by.person }),
      position,
      order,
    }));
  return taken ? { discussion: found, ...taken } : refuseClosed(found);
}

async function giveReason(
  request: ReasonRequest,
  tools: DiscussionDeskTools,
): Promise<DiscussionStanding | Refusal> {
  const found = await findMeant(request, tools);
  if ('problem' in found) return found;
  const author = request.author ?? request.by;
  const member = await nameMember(found, author, tools);
  if (member === undefined) return refuseClosed(found);
  const position = await tools.store.findPosition(found.id, member);
  const nowMs = tools.now().getTime();
  const isNamed = !found.isAnonymous;
  const entry = await tools.store.addEntry(
    found.id,
    {
      kind: 'reason',
      text: request.text,
      atMs: nowMs,
      member,
      ...(position !== undefined && { position }),
      ...(isNamed && { by: author }),
      ...(isNamed && request.author !== undefined && { collectedBy: request.by }),
    },
    nowMs,
  );
  return entry === undefined ? refuseClosed(found) : stand(found, request.by, tools);
}

async function addEvidence(
  request: EvidenceRequest,
  tools: DiscussionDeskTools,
): Promise<DiscussionStanding | Refusal> {
  const found = await findMeant(request, tools);
  if ('problem' in found) return found;
  const context = await findContext({ claim: request.claim, within: request.within }, tools);
  if (context === undefined) {
    return {
      problem: 'No stored claim is meant by that',
      hint: 'Its article may have been removed. Find another one with /claims, or name some of its words.',
    };
  }
  const { by } = request;
  const member = await nameMember(found, by, tools);
  if (member === undefined) return refuseClosed(found);
  const nowMs = tools.now().getTime();
  const quotation = keepQuotation(context.finding);
  const known = [found.a, found.b].some(({ claimId }) => claimId === quotation.claimId);
  const entries = await tools.store.listEntries(found.id);
  const isThere = entries.some(
    (entry) => entry.kind === 'evidence' && entry.quotation.claimId === quotation.claimId,
  );
  if (known || isThere) {
    return {
      problem: 'That claim is there already',
      hint: 'It is one of the two sides, or was added before.',
    };
  }
  const entry = await tools.store.addEntry(
    found.id,
    { kind: 'evidence', quotation, atMs: nowMs, member, ...(!found.isAnonymous && { by }) },
    nowMs,
  );
  return entry === undefined ? refuseClosed(found) : stand(found, by, tools);
}

async function close(
  request: CloseRequest,
  tools: DiscussionDeskTools,
): Promise<Discussion | Refusal> {
  const found = await findMeant(request, tools);
  if ('problem' in found) return found;
  const { by } = request;
  const isOpener = found.openedBy.person === by.person;
  if (!isOpener && !(await request.mayModerate())) {
    return {
      problem: 'You may not close this discussion',
      hint: 'Whoever opened it may, and those who may moderate: /settings shows who.',
    };
  }
  const closing = { closedMs: tools.now().getTime(), by };
  const isClosed = await tools.store.closeDiscussion(found.id, closing, 'closed');
  return isClosed ? { ...found, state: 'closed', closing } : refuseClosed(found);
}

/** Who somebody is in a discussion; undefined where an anonymous one is closed, and nobody is known in it any more. */
async function nameMember(
  { id, isAnonymous }: Discussion,
  { person }: Member,
  { findSecret }: DiscussionDeskTools,
): Promise<string | undefined> {
  if (!isAnonymous) return person;
  const secret = await findSecret(id);
  return secret === undefined ? undefined : hideMember(person, secret);
}

/** Results that are hidden are shown to whoever has taken a position, and to all once it is closed. */
async function stand(
  discussion: Discussion,
  by: Member,
  tools: DiscussionDeskTools,
): Promise<DiscussionStanding> {
  const { store } = tools;
  const member = await nameMember(discussion, by, tools);
  const position =
    member === undefined ? undefined : await store.findPosition(discussion.id, member);
  const isHidden = discussion.hidesResults && discussion.state === 'open' && position === undefined;
  return {
    discussion,
    ...(position !== undefined && { position }),
    ...(!isHidden && { tally: await store.countPositions(discussion.id) }),
  };
}

function refuseHidden({ number }: Discussion): Refusal {
  return {
    problem: `The results of discussion ${number} are hidden until it closes`,
    hint: 'It can be taken along then; its minutes come as a file by themselves.',
  };
}

function refuseClosed({ number, state }: Discussion): Refusal {
  if (state === 'lost') {
    return {
      problem: `The thread of discussion ${number} was deleted, and the discussion closed with it`,
      hint: 'Whoever opened it has its minutes; /discuss begins another one.',
    };
  }
  return {
    problem: `Discussion ${number} is closed`,
    hint: 'Its minutes stand in its thread; /discuss begins another one.',
  };
}
