import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,commands,bench}/**/*.test.{ts,tsx}'],
    // Without it a machine with two cores runs one file after the other.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
