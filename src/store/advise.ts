/** What mends a fault of the database, by the codes of SQLite and of PostgreSQL. */
const ADVICE: readonly { readonly codes: RegExp; readonly hint: string }[] = [
  {
    codes: /^(?:SQLITE_FULL|ENOSPC|53100)$/u,
    hint: 'The disk of the database is full: make room, and try again.',
  },
  {
    codes: /^(?:SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|EACCES|EROFS|25006)(?:_|$)/u,
    hint: 'The database cannot be written: give its folder and its files to the account that runs Readout.',
  },
  {
    codes: /^(?:SQLITE_CORRUPT|SQLITE_NOTADB)(?:_|$)/u,
    hint: 'The file of the database is damaged: stop Readout, and put back a copy of it.',
  },
];
const OTHERWISE = 'Check that the database runs, can be reached and has room left.';
const DEEPEST = 5;

/** Says what whoever runs Readout can do about a fault of the store, told by the codes along its causes. */
export function advise(cause: unknown, depth = 0): string {
  if (!(cause instanceof Error) || depth > DEEPEST) return OTHERWISE;
  const code = 'code' in cause ? String(cause.code) : '';
  return ADVICE.find(({ codes }) => codes.test(code))?.hint ?? advise(cause.cause, depth + 1);
}
