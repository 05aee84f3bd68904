import type { Kysely, Transaction } from 'kysely';
import type { Member } from '../../domain/discussion.ts';
import type { GroupSettings } from '../../domain/settings.ts';
import type { TrackedPrediction } from '../../domain/tracked-prediction.ts';
import { readBody } from '../bodies/read-body.ts';
import { SUBSCRIPTION } from '../digests/sql-subscriptions.ts';
import { readSettings, saveSettings } from '../groups/sql-groups.ts';
import {
  changePrediction,
  findPrediction,
  listPredictions,
} from '../predictions/sql-predictions.ts';
import { listReadings, rewriteReading } from '../readings/sql-readings.ts';
import { encodeKey } from '../tables/rows.ts';
import { takeTurn } from '../tables/sql-turn.ts';
import type { Tables } from '../tables/tables.ts';
import { isPlaceOf } from './sql-forget.ts';
import { type Forgotten, forgetInDiscussions, NOBODY } from './sql-forget-member.ts';

/** Gives in how many places the person stood. */
type Step = (db: Transaction<Tables>, forgotten: Forgotten) => Promise<number>;

/** Whoever adds a table in which people stand adds what becomes of them. */
const STEPS: readonly Step[] = [
  forgetInSettings,
  forgetInSubscriptions,
  forgetInReaders,
  forgetInDiscussions,
  forgetReadMark,
  forgetInPredictions,
  forgetInReadings,
  forgetInTexts,
];
const MOST_TRIES = 20;

/** Takes a person's id and name from all that a group has, in one transaction; gives in how many places they stood. */
export async function forgetPerson(db: Kysely<Tables>, forgotten: Forgotten): Promise<number> {
  // What is read here is written below: SQLite refuses that where somebody wrote in between.
  return await takeTurn(db, async (transaction) => {
    let places = 0;
    for (const step of STEPS) places += await step(transaction, forgotten);
    return places;
  });
}

/** Where nobody is left who may, those may who manage the place. */
async function forgetInSettings(
  db: Transaction<Tables>,
  { group, person }: Forgotten,
): Promise<number> {
  const settings = await readSettings(db, group);
  const named = `${group.split(':', 1)[0]}:${person}`;
  const changed: Record<string, unknown> = { ...settings };
  let forgotten = 0;
  for (const name of ['add', 'schedule', 'moderate'] as const) {
    const allowed = settings[name];
    if (!Array.isArray(allowed) || !allowed.includes(named)) continue;
    forgotten += 1;
    const others = allowed.filter((each) => each !== named);
    changed[name] = others.length === 0 ? 'managers' : others;
  }
  // Each name was read from the same settings, and keeps its type.
  if (forgotten > 0) await saveSettings(db, group, changed as GroupSettings);
  return forgotten;
}

/** Digests go on for the channel; who made them is not known any more. */
async function forgetInSubscriptions(
  db: Transaction<Tables>,
  { group, person }: Forgotten,
): Promise<number> {
  const all = db.selectFrom('subscription').select(['id', 'body']).where(isPlaceOf(group));
  let forgotten = 0;
  for (const { id, body: written } of await all.execute()) {
    const subscription = readBody(written, SUBSCRIPTION, { table: 'subscription', key: id });
    if (subscription.madeBy.person !== person) continue;
    forgotten += 1;
    const body = JSON.stringify({ ...subscription, madeBy: NOBODY });
    await db.updateTable('subscription').set({ body }).where('id', '=', id).execute();
  }
  return forgotten;
}

/** What they have read. */
async function forgetInReaders(
  db: Transaction<Tables>,
  { group, person }: Forgotten,
): Promise<number> {
  const { numDeletedRows: gone } = await db
    .deleteFrom('issue_reader')
    .where('person', '=', encodeKey(`${group}:${person}`))
    .executeTakeFirstOrThrow();
  return Number(gone);
}

/** Up to when they have read. */
async function forgetReadMark(
  db: Transaction<Tables>,
  { group, person }: Forgotten,
): Promise<number> {
  const { numDeletedRows: forgotten } = await db
    .deleteFrom('read_mark')
    .where('group_key', '=', encodeKey(group))
    .where('person', '=', encodeKey(person))
    .executeTakeFirstOrThrow();
  return Number(forgotten);
}

/** What a second member confirmed stands, without names; what nobody confirmed goes with whoever proposed it. */
async function forgetInPredictions(
  db: Transaction<Tables>,
  { group, person }: Forgotten,
): Promise<number> {
  let forgotten = 0;
  for (const { number } of await listPredictions(db, group)) {
    for (let tries = 0; ; tries += 1) {
      const prediction = await findPrediction(db, group, number);
      const named = prediction === undefined ? 0 : countNamed(prediction, person);
      if (prediction === undefined || named === 0) break;
      // Somebody may judge it at this moment; what they wrote is read again.
      if (await changePrediction(db, withoutMember(prediction, person))) forgotten += named;
      else if (tries >= MOST_TRIES) throw new Error(`Prediction ${number} changes all the time.`);
    }
  }
  return forgotten;
}

function countNamed({ trackedBy, proposed, confirmed }: TrackedPrediction, person: string): number {
  return [trackedBy, proposed?.by, confirmed?.by].filter((by) => by?.person === person).length;
}

function withoutMember(prediction: TrackedPrediction, person: string): TrackedPrediction {
  const { proposed, confirmed, ...rest } = prediction;
  const forget = (by: Member): Member => (by.person === person ? NOBODY : by);
  // Else they could confirm it themselves, whom nobody knows any more.
  const isDropped = confirmed === undefined && proposed?.by.person === person;
  return {
    ...rest,
    trackedBy: forget(prediction.trackedBy),
    ...(proposed && !isDropped && { proposed: { ...proposed, by: forget(proposed.by) } }),
    ...(confirmed && { confirmed: { ...confirmed, by: forget(confirmed.by) } }),
  };
}

/** A reading stands, without the name of who assigned it or was to read it; that they are through is deleted. */
async function forgetInReadings(
  db: Transaction<Tables>,
  { group, person }: Forgotten,
): Promise<number> {
  const { numDeletedRows: through } = await db
    .deleteFrom('reading_through')
    .where('group_key', '=', encodeKey(group))
    .where('person', '=', encodeKey(person))
    .executeTakeFirstOrThrow();
  const named = `${group.split(':', 1)[0]}:${person}`;
  let forgotten = Number(through);
  for (const { to, ...reading } of await listReadings(db, group)) {
    const isBy = reading.assignedBy.person === person;
    if (!isBy && !to?.includes(named)) continue;
    forgotten += 1;
    await rewriteReading(db, {
      ...reading,
      ...(isBy && { assignedBy: NOBODY }),
      ...(to && { to: to.filter((each) => each !== named) }),
    });
  }
  return forgotten;
}

/** What they typed and is kept to be corrected: a button that carries it says that it is gone. */
async function forgetInTexts(
  db: Transaction<Tables>,
  { group, person }: Forgotten,
): Promise<number> {
  const { numDeletedRows: gone } = await db
    .deleteFrom('kept_text')
    .where('group_key', '=', encodeKey(group))
    .where('author', '=', encodeKey(person))
    .executeTakeFirstOrThrow();
  return Number(gone);
}
