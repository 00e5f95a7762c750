/** Builds a copy of the project: `node build-copy.ts <folder>`, and prints the time that it took of the processors, in seconds. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { buildSite as Build } from '../../../src/publish/build-site.ts';

const [root] = process.argv.slice(2);
if (root === undefined) throw new Error('Usage: node build-copy.ts <folder>');
process.chdir(root);
const program = pathToFileURL(path.join(root, 'src/publish/build-site.ts')).href;
const { buildSite } = (await import(program)) as { buildSite: typeof Build };
const { added, changed, removed } = await buildSite(root);
const { userCPUTime, systemCPUTime } = process.resourceUsage();
console.log(
  JSON.stringify({
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    changed: added.length + changed.length + removed.length,
  }),
);
