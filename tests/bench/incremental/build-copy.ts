/** Builds a copy of the project: `node build-copy.ts <folder>`, and prints the time that it took of the processors, in seconds. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { buildSite as Build } from '../../../src/publish/build-site.ts';
import type { findSiteConfig as FindConfig } from '../../../src/site-config.ts';

const [root] = process.argv.slice(2);
if (root === undefined) throw new Error('Usage: node build-copy.ts <folder>');
process.chdir(root);
const load = (file: string): Promise<unknown> => import(pathToFileURL(path.join(root, file)).href);
const { buildSite } = (await load('src/publish/build-site.ts')) as { buildSite: typeof Build };
const { findSiteConfig } = (await load('src/site-config.ts')) as { findSiteConfig: typeof FindConfig };
const { added, changed, removed } = await buildSite(root, findSiteConfig);
const { userCPUTime, systemCPUTime } = process.resourceUsage();
console.log(
  JSON.stringify({
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    changed: added.length + changed.length + removed.length,
  }),
);
