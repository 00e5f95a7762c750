import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,bench}/**/*.test.ts'],
    environment: 'node',
    // Ends what hangs. How long something may take is measured in tests/bench, as a ratio: a busy machine fails no test.
    testTimeout: 60_000,
  },
});
