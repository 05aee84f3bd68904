import { createHmac } from 'node:crypto';
import type { Card } from '../../card/card.ts';
import { sayIn } from '../../card/say-in.ts';
import { ownCard } from '../../commands/buttons/own-card.ts';
import type { ComposeIssue } from '../../delivery/deliver.ts';
import { nameGroup } from '../../domain/group.ts';
import { readPlace } from '../../domain/place.ts';
import { tellSpeakers } from '../../messages/card-words.ts';
import { viewIssue } from '../../views/digests/view-issue.ts';
import { createNonce } from '../house/create-nonce.ts';
import type { House } from '../house/house.ts';
import { openGroupSay } from '../house/open-group-say.ts';

const TOKEN_LENGTH = 32;

type Tools = Pick<House, 'openDesks' | 'store' | 'indexer' | 'secret' | 'publicUrl'> & {
  readonly desk: Pick<House['desk'], 'commands'>;
};

/** Composes an issue from what came since the last one, and what it brought out before; its page is kept with it. */
export function createComposeIssue({
  openDesks,
  store,
  indexer,
  secret,
  desk,
  publicUrl,
}: Tools): ComposeIssue {
  const [key] = secret.deriveKeys('archives');
  const commands = new Set(desk.commands.map(({ name }) => name));
  const readUpTo = createReadUpTo(indexer);
  return async (subscription, { dueMs, isLate }) => {
    // The next issue begins where this one ends: what the index has not read by then would be in none.
    await readUpTo(dueMs);
    const { id, about, isQuiet, schedule, place } = subscription;
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: schedule.zone }).format(dueMs);
    const group = nameGroup(readPlace(place) ?? { adapter: '' });
    const { briefing } = openDesks(group);
    const digest = await briefing.composeDigest({
      about,
      day,
      atMs: dueMs,
      sinceMs: await store.findLastIssue(id),
      posted: await store.listPosted(id),
    });
    if (digest.picks.length === 0 && isQuiet) return undefined;
    const issueId = createNonce();
    const archive = nameArchive(place, key);
    const say = await openGroupSay(group, { openDesks });
    const frame = {
      day,
      isLate,
      issueId,
      subscriptionId: id,
      commands,
      ...(publicUrl === undefined ? {} : { addresses: listAddresses(publicUrl, issueId, archive) }),
    };
    const { message, details, page } = viewIssue(digest, frame, say);
    const tell = (card: Card): Card => sayIn(card, tellSpeakers(say));
    const kept = { id: issueId, archive, subscriptionId: id, place, dueMs, madeMs: Date.now() };
    return {
      card: ownCard(tell(message), group),
      ...(details === undefined ? {} : { details: { card: tell(details), nonce: createNonce() } }),
      claimIds: digest.picks.map(({ claim }) => claim.id),
      issue: { ...kept, title: page.title, page: JSON.stringify(tell(page)) },
    };
  };
}

/** Reads what was stored up to a time, once for all issues that are due then. */
function createReadUpTo(indexer: House['indexer']): (untilMs: number) => Promise<void> {
  let readMs = Number.NEGATIVE_INFINITY;
  return async (untilMs) => {
    if (readMs > untilMs) return;
    const beganMs = Date.now();
    await indexer.refresh();
    readMs = Math.max(readMs, beganMs);
  };
}

/** Whoever does not know the server's secret cannot name the archive of a channel. */
function nameArchive(place: string, key: Uint8Array): string {
  return createHmac('sha256', key).update(place).digest('hex').slice(0, TOKEN_LENGTH);
}

function listAddresses(publicUrl: string, issueId: string, archive: string) {
  return {
    page: `${publicUrl}/issues/${issueId}`,
    archive: `${publicUrl}/archives/${archive}`,
    feed: `${publicUrl}/archives/${archive}/feed.xml`,
  };
}
