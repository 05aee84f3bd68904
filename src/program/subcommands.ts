import type { Environment } from '../config/read-environment.ts';
import type { House } from './house/house.ts';
import type { Call, OptionName } from './read-call.ts';
import type { ExitCode, ProgramTools } from './terminal/terminal.ts';

/** What the command line can be asked to do. */
export interface Subcommand {
  readonly name: string;
  /** How it is called, and what it does then: a line of the help each. */
  readonly usage: readonly (readonly [string, string])[];
  readonly options: readonly OptionName[];
  /** What has to be there, and what to say where it is not. */
  readonly needs?: { readonly part: 'operands' | 'to'; readonly problem: string };
  run(call: Call, tools: ProgramTools): Promise<ExitCode>;
}

/** Every subcommand, in the order of the help. The reader of articles and the platforms' clients take seconds to load: only what needs them loads them. */
export const SUBCOMMANDS: readonly Subcommand[] = [
  {
    name: 'start',
    usage: [['start', 'open the web page, and join Discord and Slack where they are set up']],
    options: [],
    run: async (_call, tools) => (await import('./start.ts')).start(tools),
  },
  {
    name: 'ask',
    usage: [['ask "/claims china kazakhstan"', 'answer one command [--json]']],
    options: ['json'],
    needs: {
      part: 'operands',
      problem: 'Say what to ask: readout ask "/claims china kazakhstan".',
    },
    run: ({ operands, json }, tools) =>
      withHouse(tools, async ({ desk }) =>
        (await import('./subcommands/ask.ts')).ask(operands.join(' '), { json, desk, ...tools }),
      ),
  },
  {
    name: 'show',
    usage: [['show ARTICLE', 'show a stored article with its passages [--json]']],
    options: ['json'],
    needs: {
      part: 'operands',
      problem: 'Name the article by its id: readout show ARTICLE. “ask … --json” tells the ids.',
    },
    run: ({ operands, json }, tools) =>
      withHouse({ ...tools, withoutIndex: true }, async ({ briefing }) =>
        (await import('./subcommands/show.ts')).show(operands.join(' '), {
          json,
          briefing,
          ...tools,
        }),
      ),
  },
  {
    name: 'add',
    usage: [
      [
        'add FILE|FOLDER|URL…',
        'add articles: text, Markdown, HTML, PDF, EPUB, DOCX [--dry-run] [--json]',
      ],
    ],
    options: ['dry-run', 'json'],
    needs: {
      part: 'operands',
      problem: 'Name the files or addresses to add: readout add article.txt.',
    },
    run: ({ operands, ...options }, tools) =>
      withHouse({ ...tools, withoutIndex: true }, async (house) =>
        (await import('./add/add.ts')).add(operands, { ...options, house, ...tools }),
      ),
  },
  {
    name: 'feed',
    usage: [
      ['feed add URL…', 'follow feeds: their articles come by themselves [--dry-run] [--json]'],
      ['feed list | remove URL…', 'the feeds that are followed, and how to leave one [--json]'],
      [
        'feed import FILE.opml',
        'follow the feeds of a list from a feed reader [--dry-run] [--json]',
      ],
      ['feed poll', 'ask the feeds that are due now; “start” does so by itself [--json]'],
    ],
    options: ['dry-run', 'json'],
    run: ({ operands, ...options }, tools) =>
      withHouse({ ...tools, withoutIndex: true }, async (house) =>
        (await import('./feed/feed.ts')).feed(operands, {
          ...options,
          now: () => new Date(),
          house,
          ...tools,
        }),
      ),
  },
  {
    name: 'explain',
    usage: [
      [
        'explain FILE',
        'one article with every claim, its parts and why it was found [--html FILE]',
      ],
    ],
    options: ['html'],
    needs: { part: 'operands', problem: 'Name the file to explain: readout explain article.txt.' },
    run: async ({ operands, html }, { environment, terminal }) =>
      (await import('./explain/explain.ts')).explain(operands.join(' '), {
        engine: (await readRules(environment)).engine,
        html,
        terminal,
      }),
  },
  {
    name: 'extract',
    usage: [['extract', 'claims of JSON lines {id, text} from standard input, as JSON lines']],
    options: [],
    run: async (_call, { environment, terminal }) =>
      (await import('./subcommands/extract.ts')).extract(
        (await readRules(environment)).engine,
        terminal,
      ),
  },
  {
    name: 'rank',
    usage: [['rank FOLDER', 'rank the documents of corpus.jsonl for queries.jsonl, as JSON lines']],
    options: [],
    needs: { part: 'operands', problem: 'Name the folder to rank: readout rank FOLDER.' },
    run: async ({ operands }, tools) =>
      (await import('./subcommands/rank.ts')).rank(operands.join(' '), {
        ...(await readRules(tools.environment)),
        ...tools,
      }),
  },
  {
    name: 'manifest',
    usage: [['manifest slack|discord', 'what the platform is told of Readout, as JSON']],
    options: [],
    run: async ({ operands }, tools) => {
      const { commands } = await import('../../commands/index.ts');
      return (await import('./subcommands/manifest.ts')).manifest(operands[0], {
        commands,
        ...tools,
      });
    },
  },
  {
    name: 'digest',
    usage: [
      [
        'digest [ABOUT]',
        'what a digest would say now; channels get theirs by /digest subscribe [--json]',
      ],
    ],
    options: ['json'],
    run: ({ operands, json }, tools) =>
      withHouse(tools, async ({ desk }) => {
        const { ask } = await import('./subcommands/ask.ts');
        return ask(`/digest preview ${operands.join(' ')}`.trimEnd(), { json, desk, ...tools });
      }),
  },
  {
    name: 'move',
    usage: [
      [
        'move --to postgres://…',
        'copy all that is kept to PostgreSQL, and back with --to sqlite:FOLDER; stop Readout before',
      ],
    ],
    options: ['to'],
    needs: { part: 'to', problem: 'Say where to: readout move --to postgres://….' },
    run: async ({ to = '' }, tools) => (await import('./subcommands/move.ts')).move(to, tools),
  },
  {
    name: 'doctor',
    usage: [['doctor', 'examine settings, database and platforms, and say what to click [--json]']],
    options: ['json'],
    run: async ({ json }, tools) => (await import('./doctor/doctor.ts')).doctor({ json, ...tools }),
  },
];

/** The engine with the gazetteer, for what needs no store. */
async function readRules(environment: Environment) {
  return (await import('./filling/build-reader.ts')).buildReader(environment);
}

async function withHouse(
  tools: ProgramTools & { readonly withoutIndex?: boolean },
  work: (house: House) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { buildHouse } = await import('./house/house.ts');
  const house = await buildHouse(tools);
  try {
    for (const problem of house.problems) tools.terminal.tell(problem);
    return await work(house);
  } finally {
    await house.store.close();
  }
}
