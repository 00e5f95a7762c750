/**
 * Builds a copy of the project: `node build-copy.ts <folder>`, and prints the time that it took of the processors, in seconds, how many
 * files it has changed, and whether it was made without Astro.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { buildSite as Build } from '../../../src/publish/build-site.ts';
import type { siteBuilder as SiteBuilder } from '../../../src/site-builder.ts';

const [root] = process.argv.slice(2);
if (root === undefined) throw new Error('Usage: node build-copy.ts <folder>');
process.chdir(root);
const load = (file: string): Promise<unknown> => import(pathToFileURL(path.join(root, file)).href);
const { buildSite } = (await load('src/publish/build-site.ts')) as { buildSite: typeof Build };
const { siteBuilder } = (await load('src/site-builder.ts')) as { siteBuilder: typeof SiteBuilder };
let renewed = false;
const { added, changed, removed } = await buildSite(root, {
  ...siteBuilder,
  renew: async (...given) => (renewed = await siteBuilder.renew(...given)),
});
const { userCPUTime, systemCPUTime } = process.resourceUsage();
console.log(
  JSON.stringify({
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    changed: added.length + changed.length + removed.length,
    renewed,
  }),
);
