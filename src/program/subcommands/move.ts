import { makeHarmless } from '../../adapters/console/render-card.ts';
import { type DatabaseLocation, nameDatabase } from '../../store/drivers/open-database.ts';
import { copyStore } from '../../store/move/copy-store.ts';
import type { CopyProgress, TableCheck } from '../../store/move/copy-tables.ts';
import { EXIT, type ExitCode, type ProgramTools, type Terminal } from '../terminal/terminal.ts';
import { writeTable } from '../terminal/write-table.ts';

const EVERY_MS = 2_000;
const CHECKSUM_DIGITS = 16;

/** Copies the store of the settings to a PostgreSQL server or into a SQLite file, and checks that both are the same. */
export async function move(
  target: string,
  { environment, terminal }: Pick<ProgramTools, 'environment' | 'terminal'>,
): Promise<ExitCode> {
  const to = readTarget(target);
  if ('problem' in to) {
    terminal.tell(to.problem);
    return EXIT.misuse;
  }
  const { DATABASE_URL: databaseUrl, READOUT_DATA: dataFolder } = environment;
  const from = { databaseUrl, dataFolder };
  const names = `from ${nameDatabase(from)} to ${nameDatabase(to)}`;
  const onProgress = showProgress(terminal);
  const outcome = await copyStore(from, to, { setting: '--to', onProgress });
  if ('foreign' in outcome) {
    terminal.tell(
      `Nothing was moved ${makeHarmless(names)}: its table ${outcome.foreign} holds rows that are not in the store you move. ` +
        'Name an empty database, or one that an earlier move of this store filled; Readout must not run in between.',
    );
    return EXIT.misuse;
  }
  terminal.print(writeChecks(outcome.tables));
  return conclude(outcome.tables, { to, names, terminal });
}

/** Reads where to move to; a path of a file is taken for a folder by nobody. */
function readTarget(target: string): DatabaseLocation | { readonly problem: string } {
  const folder = target.match(/^sqlite:(?:\/\/)?(.+)$/su)?.[1];
  if (folder?.endsWith('.db')) {
    return { problem: 'Name the folder of the SQLite file, not the file: --to sqlite:data.' };
  }
  if (folder !== undefined) return { dataFolder: folder };
  const isServer = URL.canParse(target) && /^postgres(?:ql)?:\/\/[^/]/u.test(target);
  if (isServer) return { databaseUrl: target, dataFolder: '' };
  return {
    problem:
      'Say where to move to: --to postgres://user:password@host:5432/database, or --to sqlite:FOLDER.',
  };
}

/** A line every two seconds; none for a small store. */
function showProgress({ tell }: Terminal): (progress: CopyProgress) => void {
  let next = Date.now() + EVERY_MS;
  return ({ step, name, rows, total }) => {
    if (Date.now() < next) return;
    next = Date.now() + EVERY_MS;
    tell(`${name}: ${rows} of ${total} rows are ${step}.`);
  };
}

function writeChecks(tables: readonly TableCheck[]): string {
  const rows = tables.map(({ name, from, to, isSame }) => [
    name,
    ...[from, to].flatMap(({ rows, checksum }) => [`${rows}`, writeChecksum(checksum)]),
    isSame ? 'the same' : 'NOT THE SAME',
  ]);
  return writeTable([['table', 'rows', 'checksum', 'rows there', 'checksum there', ''], ...rows]);
}

function writeChecksum(checksum: bigint): string {
  return checksum.toString(16).padStart(64, '0').slice(0, CHECKSUM_DIGITS);
}

function conclude(
  tables: readonly TableCheck[],
  { to, names, terminal }: { to: DatabaseLocation; names: string; terminal: Terminal },
): ExitCode {
  const others = tables.filter(({ isSame }) => !isSame).map(({ name }) => name);
  if (others.length > 0) {
    terminal.tell(
      `The move ${makeHarmless(names)} is not whole: ${others.join(', ')} differ. Stop whatever uses the target, and move to an empty database.`,
    );
    return EXIT.fault;
  }
  const total = tables.reduce((sum, { from }) => sum + from.rows, 0);
  terminal.print(makeHarmless(`\n${total} rows were moved ${names}, and both are the same.`));
  terminal.print(makeHarmless(tellSetting(to)));
  return EXIT.ok;
}

function tellSetting(to: DatabaseLocation): string {
  return to.databaseUrl === undefined
    ? `Set READOUT_DATA=${to.dataFolder}, leave DATABASE_URL out, and start Readout again.`
    : `Set DATABASE_URL to the address you moved to (${nameDatabase(to)}, with its user and password), and start Readout again.`;
}
