import { defineConfig } from 'vitest/config';

// Drives a real Chromium: READOUT_CHROMIUM names it, else it is /usr/bin/chromium.
export default defineConfig({
  test: {
    include: ['src/**/*.browser.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
