import type { Log } from '../../adapters/adapter.ts';
import type { Environment } from '../../config/read-environment.ts';
import type { FetchDocument } from '../../corpus/fetch/fetch-document.ts';

/** Where the command line reads and writes: the process's own streams, or a test's. */
export interface Terminal {
  readonly stdin: AsyncIterable<Buffer | string>;
  print(line: string): void;
  /** For people beside the output: progress, warnings, errors. */
  tell(line: string): void;
}

/** The exit codes of every subcommand, as the README tells them. */
export const EXIT = { ok: 0, fault: 1, misuse: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What every subcommand works with. */
export interface ProgramTools {
  readonly environment: Environment;
  readonly terminal: Terminal;
  readonly log: Log;
  /** Stands for the network in tests. */
  readonly fetchDocument?: FetchDocument;
}
