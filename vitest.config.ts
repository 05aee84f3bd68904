import { defineConfig } from 'vitest/config';

/** It replaces a module for the whole of its process. */
const REPLACING = 'src/corpus/document/run-in-worker.test.ts';

const limits = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    // Without it a machine with two cores runs one file after the other.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...limits,
          name: 'together',
          include: ['{src,commands,bench}/**/*.test.{ts,tsx}'],
          exclude: [REPLACING],
          // What a file imports is read once a process: for each file anew it took longer than the tests.
          isolate: false,
        },
      },
      { test: { ...limits, name: 'replacing', include: [REPLACING] } },
    ],
  },
});
