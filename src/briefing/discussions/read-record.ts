import type { Discussion, DiscussionRecord } from '../../domain/discussion.ts';
import type { DiscussionStore } from '../../store/discussions/discussion-store.ts';
import type { Store } from '../../store/store.ts';

/** Reads all that is kept of a discussion; who took which position only once it is not open any more. */
export async function readRecord(
  discussion: Discussion,
  store: DiscussionStore & Pick<Store, 'findClaims'>,
): Promise<DiscussionRecord> {
  const { id, a, b } = discussion;
  const entries = await store.listEntries(id);
  const cited = [
    a.claimId,
    b.claimId,
    ...entries.flatMap((entry) => (entry.kind === 'evidence' ? [entry.quotation.claimId] : [])),
  ];
  const stored = new Set((await store.findClaims(cited)).map((claim) => claim.id));
  return {
    discussion,
    entries,
    tally: await store.countPositions(id),
    positions: discussion.state === 'open' ? [] : await store.listPositions(id),
    removed: new Set(cited.filter((claimId) => !stored.has(claimId))),
  };
}
