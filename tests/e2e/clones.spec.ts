import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { createRepository, git } from '../unit/history/repository.ts';
import { commits, last, other } from '../unit/history/twenty-commits.ts';
import { idOf } from '../../src/schema/document.ts';
import { runCommand, startServer } from './site/commands.ts';
import { hashFiles } from './site/files.ts';
import { copyParts, fixture, layOver, projectRoot } from './site/project-copy.ts';
import { runAxe } from './site/run-axe.ts';
import { test } from './sites.ts';

// A repository is built where it was cloned: by anybody, in any place.

const now = ['--now', '2031-07-01T00:00:00Z'];
let repository = '';

test.beforeAll(() => {
  repository = createRepository(commits);
});
test.afterAll(() => {
  rmSync(repository, { recursive: true, force: true });
});

/** Clones the twenty commits, and builds their site. */
async function buildClone(
  name: string,
  environment: NodeJS.ProcessEnv,
  ...options: readonly string[]
): Promise<string> {
  const root = path.join(projectRoot, '.tongtu/e2e', name);
  rmSync(root, { recursive: true, force: true });
  git(projectRoot, 'clone', '--quiet', ...options, `file://${repository}`, root);
  copyParts(root);
  for (const part of ['site.yaml', 'bureaus', 'topics.yaml'])
    layOver(fixture(`site/content/${part}`), root, part);
  const { code, output } = await runCommand(root, 'build', environment, now);
  expect(code, output).toBe(0);
  return root;
}

test('two clones give the same site, byte for byte, with every version, whatever the machine’s place, language and environment', async () => {
  test.setTimeout(240_000);
  const [here, there] = [
    await buildClone('clone-here', { TZ: 'Asia/Shanghai' }),
    await buildClone('clone-there', {
      TZ: 'America/Los_Angeles',
      LANG: 'C',
      LC_ALL: 'C',
      // As in a shell in which somebody develops something else.
      NODE_ENV: 'development',
    }),
  ].map((root) => hashFiles(path.join(root, 'dist')));
  expect(there).toEqual(here);
  const versions = Object.keys(here ?? {}).filter((file) => /\/@[^/]+\/index\.html$/u.test(file));
  // Edited, corrected, moved, merged and reverted; and the paragraph that a bad merge dropped.
  expect(versions.filter((file) => file.startsWith(`${idOf(last)}/`)).length).toBeGreaterThan(4);
  expect(versions.filter((file) => file.startsWith(`${idOf(other)}/`)).length).toBeGreaterThan(3);
});

test('the site of a shallow clone says on the history that there was more', async ({ page }) => {
  test.setTimeout(240_000);
  const root = await buildClone('clone-shallow', {}, '--depth', '4');
  const server = await startServer(root, 'preview');
  try {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(`${server.address}${encodeURI(idOf(last))}/history/`);
    await expect(page.getByText('生成本站时只取到了最近一段修改记录，更早的版本不在这里。')).toBeVisible();
    await expect(page.getByText('已知最早的版本')).toBeVisible();
    expect(await runAxe(page)).toEqual([]);
  } finally {
    await server.stop();
  }
});
