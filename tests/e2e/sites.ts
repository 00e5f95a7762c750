import { existsSync } from 'node:fs';
import path from 'node:path';
import { test as base } from '@playwright/test';
import type { Document } from '../../src/schema/document.ts';
import type { Site } from '../../src/schema/site.ts';
import { serve } from '../../src/publish/serve.ts';
import { readDocuments } from '../unit/document/read-documents.ts';
import { listFiles } from './site/files.ts';
import { projectRoot } from './site/project-copy.ts';
import { buildDemo, buildYunxi } from './site/projects.ts';

/** A built site that is being served. */
export interface ServedSite {
  /** Folder of the built files. */
  readonly folder: string;
  /** Address of the home page; every address of the site begins with it. */
  readonly address: string;
  readonly site: Site;
  readonly documents: readonly Document[];
}

interface Sites {
  /** The project's own content, as `npm run build` has put it into `dist/`. */
  published: ServedSite;
  /** 云溪县, which does not exist: every shape of document, every mark, and a path prefix. */
  yunxi: ServedSite;
  /** What `npm run demo` shows, no setting that may be left out, attachments whose names are all that is allowed, and many more places. */
  demo: ServedSite;
}

export const test = base.extend<object, Sites>({
  published: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed
    async ({}, use) => {
      if (!existsSync(path.join(projectRoot, 'dist')))
        throw new Error('dist/ is missing: npm run build makes it');
      await serveProject(projectRoot, use);
    },
    { scope: 'worker' },
  ],
  yunxi: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed
    async ({}, use) => {
      await serveProject(await buildYunxi(), use);
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  demo: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed
    async ({}, use) => {
      await serveProject(await buildDemo(), use);
    },
    { scope: 'worker', timeout: 240_000 },
  ],
});

async function serveProject(root: string, use: (site: ServedSite) => Promise<void>): Promise<void> {
  const { settings, documents } = readDocuments(root);
  const { site } = settings;
  const folder = path.join(root, 'dist');
  const server = await serve(folder, site.base, 0);
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  await use({ folder, address: `http://localhost:${address.port}${site.base}`, site, documents });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** Paths of a site's pages as a browser asks for them: `''`, `plans/`, `404.html`. */
export function listPages(folder: string): string[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/u, '$1'));
}
