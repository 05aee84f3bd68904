import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,commands,bench}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
