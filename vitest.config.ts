import { defineConfig } from 'vitest/config';

/** Nothing here keeps a server, a client or a process for itself, or changes what other files see. */
const PURE =
  '{src/{briefing,card,citing,claims,commands,config,corpus,domain,messages,schedule,search,views},commands}/**/*.test.{ts,tsx}';
/** It replaces a module for the whole of its process. */
const REPLACING = 'src/corpus/document/run-in-worker.test.ts';

const limits = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    // Without it a machine with two cores runs one file after the other.
    maxWorkers: '100%',
    projects: [
      // What these files import is read once a process: that took as long as their tests.
      { test: { ...limits, name: 'pure', include: [PURE], exclude: [REPLACING], isolate: false } },
      { test: { ...limits, name: 'replacing', include: [REPLACING] } },
      {
        test: {
          ...limits,
          name: 'apart',
          include: ['{src,commands,bench}/**/*.test.{ts,tsx}'],
          exclude: [PURE],
        },
      },
    ],
  },
});
