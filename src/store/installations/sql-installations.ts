import type { Kysely, Selectable } from 'kysely';
import { decodeKey, encodeKey } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';
import type { Installation, InstallationStore } from './installation-store.ts';

/** Makes the table of installations: each has what is sealed, or names the organisation that has it. */
export async function createInstallations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('installation')
    .addColumn('group_key', 'text', (column) => column.primaryKey())
    .addColumn('organisation_key', 'text')
    .addColumn('key_id', 'text')
    .addColumn('sealed', 'text')
    .addColumn('saved_ms', 'bigint', (column) => column.notNull())
    .execute();
  const index = db.schema.createIndex('installation_organisation');
  await index.on('installation').column('organisation_key').execute();
}

/** The installations over a database whose tables are up to date. */
export function createSqlInstallations(
  db: Kysely<Tables>,
): Omit<InstallationStore, 'noteJoined' | 'listJoined'> {
  return {
    saveInstallation: ({ group, keyId, sealed, savedMs }) =>
      write(db, group, { organisation_key: null, key_id: keyId, sealed, saved_ms: savedMs }),
    linkInstallation: (group, organisation) => link(db, group, organisation),
    resealInstallation: (old, next) => reseal(db, old, next),
    findInstallation: (group) => find(db, group),
    listInstallations: () => list(db),
    listMembers: (organisation) => listMembers(db, organisation),
    removeInstallation: (group, untilMs) => remove(db, group, untilMs),
  };
}

type Row = Omit<Tables['installation'], 'group_key'>;

async function write(
  db: Kysely<Tables>,
  group: string,
  row: Omit<Selectable<Row>, 'saved_ms'> & { readonly saved_ms: number },
): Promise<void> {
  await db
    .insertInto('installation')
    .values({ group_key: encodeKey(group), ...row })
    .onConflict((conflict) => conflict.column('group_key').doUpdateSet(row))
    .execute();
}

/** An installation of the group's own goes before that of its organisation. */
async function link(db: Kysely<Tables>, group: string, organisation: string): Promise<void> {
  const key = encodeKey(organisation);
  await db
    .insertInto('installation')
    .values({
      group_key: encodeKey(group),
      organisation_key: key,
      key_id: null,
      sealed: null,
      saved_ms: 0,
    })
    .onConflict((conflict) => conflict.column('group_key').doNothing())
    .execute();
}

async function reseal(
  db: Kysely<Tables>,
  { group, sealed }: Installation,
  next: Pick<Installation, 'keyId' | 'sealed'>,
): Promise<boolean> {
  const { numUpdatedRows: updated } = await db
    .updateTable('installation')
    .set({ key_id: next.keyId, sealed: next.sealed })
    .where('group_key', '=', encodeKey(group))
    .where('sealed', '=', sealed)
    .executeTakeFirstOrThrow();
  return updated === 1n;
}

async function find(db: Kysely<Tables>, group: string): Promise<Installation | undefined> {
  const row = await db
    .selectFrom('installation')
    .selectAll()
    .where('group_key', '=', encodeKey(group))
    .executeTakeFirst();
  if (row === undefined) return undefined;
  // An organisation is never one of another.
  if (row.organisation_key !== null) return find(db, decodeKey(row.organisation_key));
  return readRow(row);
}

async function list(db: Kysely<Tables>): Promise<readonly Installation[]> {
  const rows = await db
    .selectFrom('installation')
    .selectAll()
    .where('sealed', 'is not', null)
    .orderBy('group_key')
    .execute();
  return rows.flatMap((row) => readRow(row) ?? []);
}

async function listMembers(db: Kysely<Tables>, organisation: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('installation')
    .select('group_key')
    .where('organisation_key', '=', encodeKey(organisation))
    .orderBy('group_key')
    .execute();
  return rows.map((row) => decodeKey(row.group_key));
}

async function remove(db: Kysely<Tables>, group: string, untilMs: number): Promise<boolean> {
  const { numDeletedRows: removed } = await db
    .deleteFrom('installation')
    .where('group_key', '=', encodeKey(group))
    .where('saved_ms', '<=', untilMs)
    .executeTakeFirstOrThrow();
  return removed === 1n;
}

function readRow(row: Selectable<Tables['installation']>): Installation | undefined {
  if (row.key_id === null || row.sealed === null) return undefined;
  return {
    group: decodeKey(row.group_key),
    keyId: row.key_id,
    sealed: row.sealed,
    savedMs: Number(row.saved_ms),
  };
}
