import { defineConfig } from 'vitest/config';

/** The first replaces a module for the whole of its process; the others count what their process computes. */
const APART = [
  'src/corpus/document/run-in-worker.test.ts',
  'src/corpus/{feed/damage,pdf/read-pdf-limits,scrape/label-passages}.test.ts',
];

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
          exclude: APART,
          // What a file imports is read once a process: for each file anew it took longer than the tests.
          isolate: false,
        },
      },
      { test: { ...limits, name: 'apart', include: APART } },
    ],
  },
});
