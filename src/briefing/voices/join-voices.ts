import { foldName } from '../../search/analyzer/fold-text.ts';
import type { ClaimHit } from '../../search/claim-entry.ts';
import { groupBy } from './group-by.ts';

/** Gives the words by which an article says what the speaker of a claim is; nothing where it does not. */
export type ReadRole = (hit: ClaimHit) => Promise<string | undefined>;

const SURNAME = /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? )?(?<surname>\p{Lu}[\p{L}’'-]+)$/u;
const FULL_NAME =
  /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|de|von|van|bin|al|der)){0,3} \p{Lu}[\p{L}’'-]+$/u;

/**
 * Gives a speaker whom one article calls by surname alone the full name that another article has, where that is one person's: nobody else in the
 * claims has the surname, and the two share a word of their roles or an actor they speak of.
 */
export async function joinVoices(
  hits: readonly ClaimHit[],
  readRole: ReadRole,
): Promise<readonly ClaimHit[]> {
  const bySpeaker = new Map(groupBy(hits, ({ speaker }) => speaker));
  const named = findFullNames([...bySpeaker.keys()]);
  const joined = new Map<string, string>();
  for (const [speaker, own] of bySpeaker) {
    const surname = SURNAME.exec(speaker)?.groups?.['surname'];
    const [fullName, another] = named.get(foldName(surname ?? '')) ?? [];
    if (fullName === undefined || another !== undefined) continue;
    const theirs = bySpeaker.get(fullName) ?? [];
    if (speakOfSame(own, theirs) || (await shareRole(own, theirs, readRole)))
      joined.set(speaker, fullName);
  }
  if (joined.size === 0) return hits;
  return hits.map((hit) => ({ ...hit, speaker: joined.get(hit.speaker) ?? hit.speaker }));
}

/** For each surname, the full names that end with it. */
function findFullNames(speakers: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const full = speakers.filter((speaker) => FULL_NAME.test(speaker) && !SURNAME.test(speaker));
  return new Map(groupBy(full, (speaker) => foldName(speaker.slice(speaker.lastIndexOf(' ') + 1))));
}

function speakOfSame(own: readonly ClaimHit[], theirs: readonly ClaimHit[]): boolean {
  const known = new Set(theirs.flatMap(({ actorIds }) => actorIds));
  return own.some(({ actorIds }) => actorIds.some((id) => known.has(id)));
}

const MOST_ROLES = 3;
/** Words that many roles share and that tell nobody from anybody. */
const COMMON = /^(?:.{1,3}|former|senior|state|said|with|from|that|chief|deputy|vice|general)$/u;

async function shareRole(
  own: readonly ClaimHit[],
  theirs: readonly ClaimHit[],
  readRole: ReadRole,
): Promise<boolean> {
  const [mine, other] = await Promise.all([
    listRoleWords(own, readRole),
    listRoleWords(theirs, readRole),
  ]);
  return mine.some((word) => other.includes(word));
}

async function listRoleWords(
  hits: readonly ClaimHit[],
  readRole: ReadRole,
): Promise<readonly string[]> {
  const roles = await Promise.all(hits.slice(0, MOST_ROLES).map(readRole));
  return roles
    .flatMap((role) => foldName(role ?? '').split(/[^\p{L}]+/u))
    .filter((word) => !COMMON.test(word));
}
