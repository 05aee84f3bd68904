import type { ColumnType } from 'kysely';

/** Milliseconds in a BIGINT, which comes as a text from PostgreSQL. */
export type Time = ColumnType<string | number, number, number>;

/** The same, where there may be none. */
export type MaybeTime = ColumnType<string | number | null, number | null, number | null>;
