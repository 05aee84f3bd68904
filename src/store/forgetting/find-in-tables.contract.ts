import { type Kysely, sql } from 'kysely';

/** Finds a text in everything that a database holds; gives each `table.column` where it stands with the number of rows, case aside. */
export async function findInTables<Tables>(
  db: Kysely<Tables>,
  wanted: string,
): Promise<readonly string[]> {
  const places = new Map<string, number>();
  for (const { name } of await db.introspection.getTables()) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(
      db,
    );
    for (const row of rows) {
      for (const [column, value] of Object.entries(row)) {
        if (!write(value).toLowerCase().includes(wanted.toLowerCase())) continue;
        const place = `${name}.${column}`;
        places.set(place, (places.get(place) ?? 0) + 1);
      }
    }
  }
  return Array.from(places, ([place, rows]) => `${place}: ${rows}`).sort();
}

function write(value: unknown): string {
  if (Buffer.isBuffer(value)) return value.toString('utf8');
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
