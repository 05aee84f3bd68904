import { parseArgs } from 'node:util';
import { commands } from '../../commands/index.ts';
import { makeHarmless } from '../adapters/console/render-card.ts';
import { ask } from './ask.ts';
import { buildReader } from './build-reader.ts';
import { extract } from './extract.ts';
import { feed } from './feed.ts';
import { buildHouse, type House } from './house.ts';
import { show } from './show.ts';
import { EXIT, type ExitCode, type ProgramTools, type Terminal } from './terminal.ts';

const USAGE = `Usage: readout SUBCOMMAND

  start                             open the web page, and join Discord and Slack where they are set up
  ask "/claims china kazakhstan"    answer one command [--json]
  show ARTICLE                      show a stored article with its passages [--json]
  add FILE|FOLDER|URL…              add articles: text, Markdown, HTML, PDF, EPUB, DOCX [--dry-run] [--json]
  feed add URL…                     follow feeds: their articles come by themselves [--dry-run] [--json]
  feed list | remove URL…           the feeds that are followed, and how to leave one [--json]
  feed import FILE.opml             follow the feeds of a list from a feed reader [--dry-run] [--json]
  feed poll                         ask the feeds that are due now; “start” does so by itself [--json]
  explain FILE                      one article with every claim, its parts and why it was found [--html FILE]
  extract                           claims of JSON lines {id, text} from standard input, as JSON lines
  rank FOLDER                       rank the documents of corpus.jsonl for queries.jsonl, as JSON lines
  manifest slack|discord            what the platform is told of Readout, as JSON
  digest [ABOUT]                    what a digest would say now; channels get theirs by /digest subscribe [--json]
  move --to postgres://…            copy all that is kept to PostgreSQL, and back with --to sqlite:FOLDER; stop Readout before
  doctor                            examine settings, database and platforms, and say what to click [--json]

Exit codes: 0 done, 1 a fault, 2 something in the call or its input is wrong. Settings: .env.example.`;

const OPTIONS = {
  json: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  html: { type: 'string' },
  to: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Runs the command line: gives its exit code, or throws a BriefingError for whoever runs it. */
export async function run(args: readonly string[], tools: ProgramTools): Promise<ExitCode> {
  const parsed = readArguments(args);
  if ('problem' in parsed) return refuse(parsed.problem, tools.terminal);
  const { values, positionals } = parsed;
  const [subcommand, ...rest] = positionals;
  const options = { json: values.json, dryRun: values['dry-run'] };
  if (values.help) {
    tools.terminal.print(USAGE);
    return EXIT.ok;
  }
  // The platforms' clients take seconds to load: only what talks to a platform loads them.
  switch (subcommand) {
    case 'start':
      return (await import('./start.ts')).start(tools);
    case 'ask':
      return rest.length === 0
        ? refuse('Say what to ask: readout ask "/claims china kazakhstan".', tools.terminal)
        : withHouse(tools, ({ desk }) =>
            ask(rest.join(' '), { json: values.json, desk, ...tools }),
          );
    case 'digest':
      return withHouse(tools, ({ desk }) =>
        ask(`/digest preview ${rest.join(' ')}`.trimEnd(), { json: values.json, desk, ...tools }),
      );
    case 'show':
      return withHouse(tools, ({ briefing }) =>
        show(rest.join(' '), { json: values.json, briefing, ...tools }),
      );
    case 'add':
      return rest.length === 0
        ? refuse('Name the files or addresses to add: readout add article.txt.', tools.terminal)
        : withHouse({ ...tools, withoutIndex: true }, async (house) =>
            (await import('./add.ts')).add(rest, { ...options, house, ...tools }),
          );
    case 'feed':
      return withHouse(tools, (house) =>
        feed(rest, { ...options, now: () => new Date(), house, ...tools }),
      );
    case 'explain':
      return rest.length === 0
        ? refuse('Name the file to explain: readout explain article.txt.', tools.terminal)
        : (await import('./explain.ts')).explain(rest.join(' '), {
            engine: (await buildReader(tools.environment)).engine,
            html: values.html,
            terminal: tools.terminal,
          });
    case 'extract':
      return extract((await buildReader(tools.environment)).engine, tools.terminal);
    case 'rank':
      return rest[0] === undefined
        ? refuse('Name the folder to rank: readout rank FOLDER.', tools.terminal)
        : (await import('./rank.ts')).rank(rest[0], {
            ...(await buildReader(tools.environment)),
            ...tools,
          });
    case 'manifest':
      return (await import('./manifest.ts')).manifest(rest[0], { commands, ...tools });
    case 'move':
      return values.to === undefined
        ? refuse('Say where to: readout move --to postgres://….', tools.terminal)
        : (await import('./move.ts')).move(values.to, tools);
    case 'doctor':
      return (await import('./doctor.ts')).doctor({ json: values.json, ...tools });
    case undefined:
      return refuse('A subcommand is missing.', tools.terminal);
    default:
      return refuse(`There is no subcommand “${makeHarmless(subcommand)}”.`, tools.terminal);
  }
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    return {
      problem: cause instanceof Error ? makeHarmless(cause.message) : 'The call is not right.',
    };
  }
}

function refuse(problem: string, terminal: Terminal): ExitCode {
  terminal.tell(`${problem}\n\n${USAGE}`);
  return EXIT.misuse;
}

async function withHouse(
  tools: ProgramTools & { readonly withoutIndex?: boolean },
  work: (house: House) => Promise<ExitCode>,
): Promise<ExitCode> {
  const house = await buildHouse(tools);
  try {
    for (const problem of house.problems) tools.terminal.tell(problem);
    return await work(house);
  } finally {
    await house.store.close();
  }
}
