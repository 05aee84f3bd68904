import { BriefingError } from '../../domain/error.ts';
import { type DatabaseLocation, openDatabase } from '../drivers/open-database.ts';
import { migrate } from '../migrations/migrations.ts';
import { type Copy, type CopyOutcome, copyTables } from './copy-tables.ts';
import type { AnyDatabase } from './table-rows.ts';

interface CopyTools {
  /** What a person gave the target with. */
  readonly setting: string;
  readonly onProgress: Copy['onProgress'];
}

/**
 * Copies all that a store holds at the beginning into another one, which is empty or holds a part of it: a copy that
 * was cut off goes on where it was. Throws `store_failed` where a store cannot be opened, or fails halfway.
 */
export async function copyStore(
  fromLocation: DatabaseLocation,
  toLocation: DatabaseLocation,
  { setting, onProgress }: CopyTools,
): Promise<CopyOutcome> {
  const store: AnyDatabase = await openDatabase(fromLocation, { prepare: migrate });
  try {
    const to: AnyDatabase = await openDatabase(toLocation, { prepare: migrate, setting });
    try {
      return await copyMoment(store, { to, onProgress });
    } finally {
      await to.destroy();
    }
  } finally {
    await store.destroy();
  }
}

/** One transaction sees one moment, in SQLite by itself. */
async function copyMoment(store: AnyDatabase, copy: Omit<Copy, 'from'>): Promise<CopyOutcome> {
  try {
    const moment = store.transaction().setIsolationLevel('repeatable read');
    return await moment.execute((from) => copyTables({ ...copy, from }));
  } catch (cause) {
    throw new BriefingError('store_failed', 'The copy broke off.', {
      hint: 'Check that both databases run, can be reached and have room left, and start it again: it goes on where it was.',
      cause,
    });
  }
}
