import { randomUUID } from 'node:crypto';
import { defineConfig, devices } from '@playwright/test';
import { canSandbox } from './src/cli/set-up/browser.mjs';
import { browserArguments } from './tests/browser-arguments.ts';

/** Found or installed by the set-up; without it (Playwright started by hand) Playwright looks for its own. */
const executablePath = process.env['TONGTU_CHROMIUM'];

/** Of this run and all its workers, which read this file after the runner has: what one has built serves the others. */
process.env['TONGTU_E2E_RUN'] ??= randomUUID();

/**
 * The tests start their servers themselves: each knows which site it needs, and on which free port.
 * No retries: a test that passes only sometimes is a defect.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.tongtu/test/e2e-output',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.tongtu/test/e2e.json' }]],
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: {
      ...(executablePath && { executablePath }),
      chromiumSandbox: canSandbox(),
      args: [...browserArguments],
    },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
});
