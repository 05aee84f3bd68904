import { makeHarmless } from '../adapters/console/render-card.ts';
import { findNearest } from '../commands/typing/find-nearest.ts';
import { readCall } from './read-call.ts';
import { SUBCOMMANDS, type Subcommand } from './subcommands.ts';
import { EXIT, type ExitCode, type ProgramTools, type Terminal } from './terminal/terminal.ts';

const HELP: ReadonlySet<string | undefined> = new Set(['--help', '-h', 'help']);
const EXIT_CODES =
  'Exit codes: 0 done, 1 a fault, 2 something in the call or its input is wrong. Settings: .env.example.';

/** Runs the command line: gives its exit code, or throws a BriefingError for whoever runs it. */
export async function run(args: readonly string[], tools: ProgramTools): Promise<ExitCode> {
  const { terminal } = tools;
  const [name, ...rest] = args;
  if (name === undefined) return refuse(`A subcommand is missing.\n\n${writeHelp()}`, terminal);
  if (HELP.has(name)) {
    terminal.print(writeHelp());
    return EXIT.ok;
  }
  const subcommand = SUBCOMMANDS.find((each) => each.name === name);
  if (subcommand === undefined) return refuse(tellUnknown(name), terminal);
  if (rest.some((each) => each === '--help' || each === '-h')) {
    terminal.print(writeUsage([subcommand]).replaceAll(/^ {2}/gmu, 'readout '));
    return EXIT.ok;
  }
  const call = readCall(rest, subcommand);
  if ('problem' in call) return refuse(call.problem, terminal);
  const { needs } = subcommand;
  if (needs !== undefined && !call[needs.part]?.length) return refuse(needs.problem, terminal);
  return await subcommand.run(call, tools);
}

function writeHelp(): string {
  return `Usage: readout SUBCOMMAND\n\n${writeUsage(SUBCOMMANDS)}\n\n${EXIT_CODES}`;
}

function writeUsage(subcommands: readonly Subcommand[]): string {
  const lines = SUBCOMMANDS.flatMap(({ usage }) => usage);
  const width = Math.max(...lines.map(([call]) => call.length)) + 4;
  return subcommands
    .flatMap(({ usage }) => usage)
    .map(([call, does]) => `  ${call.padEnd(width)}${does}`)
    .join('\n');
}

function tellUnknown(name: string): string {
  const nearest = findNearest(
    name,
    SUBCOMMANDS.map((each) => each.name),
  );
  const meant = nearest === undefined ? '' : ` Did you mean “${nearest}”?`;
  return `There is no subcommand “${name}”.${meant} “readout --help” tells all of them.`;
}

function refuse(problem: string, terminal: Terminal): ExitCode {
  terminal.tell(makeHarmless(problem));
  return EXIT.misuse;
}
