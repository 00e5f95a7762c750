import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const tests = globSync('tests/{unit,bench}/**/*.test.ts', { cwd: import.meta.dirname });
/** What a test file mocks would stay mocked for the others of its process, or have been loaded by them before. */
const mocking = tests.filter((file) =>
  readFileSync(new URL(file, import.meta.url), 'utf8').includes('vi.mock('),
);

/** Takes longer than all others: begun last, it would be left alone on one core. */
const longest = 'tests/bench/benches.test.ts';

/** Tests of the program read no site's content. */
const guarded = {
  execArgv: ['--import', new URL('tests/unit/keep-to-fixtures.mjs', import.meta.url).href],
};

export default defineConfig({
  test: {
    environment: 'node',
    // By default one core is left idle for the one who waits.
    maxWorkers: '100%',
    // Ends what hangs. How long something may take is measured in tests/bench, as a ratio: a busy machine fails no test.
    testTimeout: 60_000,
    setupFiles: ['tests/unit/property-seed.ts'],
    // Of projects, the first in the alphabet begins.
    projects: [
      { extends: true, test: { ...guarded, name: '1-longest', include: [longest] } },
      {
        extends: true,
        test: {
          ...guarded,
          name: 'shared',
          include: tests.filter((file) => file !== longest && !mocking.includes(file)),
          // One process after the other would load the same modules 340 times, which takes a minute and a half of two cores.
          isolate: false,
        },
      },
      { extends: true, test: { ...guarded, name: 'alone', include: mocking } },
      // What holds for this repository's own documents.
      { extends: true, test: { name: 'content', include: ['tests/content/*.test.ts'] } },
    ],
  },
});
