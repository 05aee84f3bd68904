import type { Terminal } from './terminal.ts';
import { writeCell } from './write-table.ts';

/** Tells how far a batch is, for as long as it runs. */
export interface Progress {
  begin(file: string): void;
  finish(): void;
  end(): void;
}

const EVERY_MS = 2_000;

/** Shows every two seconds beside the output how many are done, and which is being read. */
export function showProgress(total: number, terminal: Terminal, what = 'files'): Progress {
  let done = 0;
  let current = '';
  const clock = setInterval(() => {
    terminal.tell(`${done} of ${total} ${what} are done; reading ${writeCell(current)} …`);
  }, EVERY_MS);
  return {
    begin(file) {
      current = file;
    },
    finish() {
      done += 1;
    },
    end: () => clearInterval(clock),
  };
}
