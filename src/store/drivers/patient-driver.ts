import { setTimeout as sleep } from 'node:timers/promises';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  SqliteDriver,
} from 'kysely';

/** How long a statement waits for another process that writes, and how it is told that one does. */
const PATIENCE_MS = 10_000;
const LONGEST_NAP_MS = 50;
/** A transaction that has read what is no longer so is told by another code: that one cannot go on. */
const BUSY: ReadonlySet<unknown> = new Set(['SQLITE_BUSY', 'SQLITE_BUSY_RECOVERY']);

/**
 * Creates a driver for SQLite that waits for another process without holding up this one: left to SQLite, the wait would stop the whole
 * thread, with everybody who is to be answered.
 */
export function createPatientDriver(
  config: ConstructorParameters<typeof SqliteDriver>[0],
  patienceMs = PATIENCE_MS,
): Driver {
  return new PatientDriver(config, patienceMs);
}

class PatientDriver extends SqliteDriver {
  readonly #patienceMs: number;

  constructor(config: ConstructorParameters<typeof SqliteDriver>[0], patienceMs: number) {
    super(config);
    this.#patienceMs = patienceMs;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return new PatientConnection(await super.acquireConnection(), this.#patienceMs);
  }
}

class PatientConnection implements DatabaseConnection {
  readonly #connection: DatabaseConnection;
  readonly #patienceMs: number;

  constructor(connection: DatabaseConnection, patienceMs: number) {
    this.#connection = connection;
    this.#patienceMs = patienceMs;
  }

  executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    return this.#waitFor(() => this.#connection.executeQuery<Row>(query));
  }

  async *streamQuery<Row>(
    query: CompiledQuery,
    chunkSize: number,
  ): AsyncIterableIterator<QueryResult<Row>> {
    const { rows, first } = await this.#waitFor(async () => {
      const opened = this.#connection.streamQuery<Row>(query, chunkSize);
      return { rows: opened, first: await opened.next() };
    });
    if (first.done) return;
    yield first.value;
    yield* rows;
  }

  async #waitFor<Result>(work: () => Promise<Result>): Promise<Result> {
    const untilMs = performance.now() + this.#patienceMs;
    for (let napMs = 1; ; napMs = Math.min(napMs * 2, LONGEST_NAP_MS)) {
      try {
        return await work();
      } catch (cause) {
        if (!isBusy(cause) || performance.now() > untilMs) throw cause;
        await sleep(napMs);
      }
    }
  }
}

function isBusy(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && BUSY.has(cause.code);
}
