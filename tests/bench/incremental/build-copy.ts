/**
 * Builds a copy of the project: `node build-copy.ts <folder>`, and prints the time that it took of the processors, in seconds, processes
 * that it started left aside, how many files it has changed, and whether it was made with a bundle that was there. `node build-copy.ts <folder> astro` has Astro make all
 * pages.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { buildSite as Build } from '../../../src/publish/build-site.ts';
import type { siteBuilder as SiteBuilder } from '../../../src/site-builder.ts';

const [root, by] = process.argv.slice(2);
if (root === undefined) throw new Error('Usage: node build-copy.ts <folder> [astro]');
process.chdir(root);
const load = (file: string): Promise<unknown> => import(pathToFileURL(path.join(root, file)).href);
const { buildSite } = (await load('src/publish/build-site.ts')) as { buildSite: typeof Build };
const { siteBuilder } = (await load('src/site-builder.ts')) as { siteBuilder: typeof SiteBuilder };
const before = listBundles();
// Set by a callback, of which the compiler does not know.
let renewed = false as boolean;
const { added, changed, removed } = await buildSite(root, {
  ...siteBuilder,
  renew: async (...given) => (renewed = by !== 'astro' && (await siteBuilder.renew(...given))),
});
const { userCPUTime, systemCPUTime } = process.resourceUsage();
console.log(
  JSON.stringify({
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    changed: added.length + changed.length + removed.length,
    renewed: renewed && before !== '' && before === listBundles(),
  }),
);

/** A bundle that is kept anew is another folder. */
function listBundles(): string {
  const folder = path.join(process.cwd(), '.tongtu/bundle');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.map((name) => `${name} ${String(statSync(path.join(folder, name)).ino)}`).join();
}
