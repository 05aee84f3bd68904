import './run-for-use.ts';
import { existsSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { readEnvironment } from './config/read-environment.ts';
import { BriefingError } from './domain/error.ts';
import { run } from './program/run.ts';
import { createLog } from './program/terminal/create-log.ts';
import { EXIT, type Terminal } from './program/terminal/terminal.ts';

const terminal: Terminal = {
  stdin: process.stdin,
  print: (line) => void process.stdout.write(`${line}\n`),
  tell: (line) => void process.stderr.write(`${line}\n`),
};

// A pipe that closes early (`… | head`) is no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  process.exit(fault.code === 'EPIPE' ? EXIT.ok : EXIT.fault);
});

try {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const environment = readEnvironment(process.env);
  const log = createLog(environment.LOG_LEVEL);
  // Before any thread is started, for threads inherit it: a Readout that answers on the same machine goes first.
  if (process.argv[2] === 'add') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  process.exitCode = await run(process.argv.slice(2), { environment, terminal, log });
} catch (fault) {
  terminal.tell(
    fault instanceof BriefingError
      ? [fault.message, fault.hint].filter(Boolean).join('\n')
      : String(fault instanceof Error ? fault.stack : fault),
  );
  process.exitCode =
    fault instanceof BriefingError && fault.code.endsWith('_invalid') ? EXIT.misuse : EXIT.fault;
}
