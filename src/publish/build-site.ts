import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { isComplete } from '../document/read-content.ts';
import { readSettings } from '../settings/settings.ts';
import { buildSearchIndex } from '../search/build-index.ts';
import { buildPagefind } from '../search/pagefind/build-pagefind.ts';
import { nameBuildFolder, removeAbandonedBuilds } from './abandoned-builds.ts';
import { publishDatasets } from './publish-datasets.ts';
import { replaceFolder } from './replace-folder.ts';

export interface BuildStep {
  readonly label: string;
  readonly run: () => Promise<void> | void;
}

/**
 * Builds the site beside the one that is being served and puts it in its place only when it is complete: a build that fails
 * leaves the last good one untouched.
 * @param root folder of the project
 * @param step runs one step of the build; the command line prints its progress
 * @throws ContentError if the content has errors
 */
export async function buildSite(root: string, step: (step: BuildStep) => Promise<void>): Promise<void> {
  const work = path.join(root, '.tongtu');
  const fresh = nameBuildFolder(work);
  mkdirSync(work, { recursive: true });
  removeAbandonedBuilds(work);
  rmSync(fresh, { recursive: true, force: true });
  try {
    await step({
      label: '读取内容，生成网页',
      run: () => build({ root, outDir: fresh, logLevel: 'warn' }),
    });
    await step({
      label: '建立检索索引',
      run: () => {
        buildSearchIndex(fresh);
      },
    });
    await step({
      label: '建立全站检索的索引',
      run: async () => {
        await buildPagefind({ folder: fresh, cache: path.join(work, 'pagefind') });
      },
    });
    await step({
      label: '整理数据',
      run: () => {
        const { settings } = readSettings(root);
        if (isComplete(settings)) publishDatasets(fresh, settings);
      },
    });
    replaceFolder(path.join(root, 'dist'), fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
