/** Builds the project in a folder: `node run-build.ts <folder>`. A process of its own, so that its memory is the build's alone. */
import { build } from 'astro';

const [root] = process.argv.slice(2);
if (root === undefined) throw new Error('Usage: node run-build.ts <folder>');
process.chdir(root);
await build({ root, logLevel: 'warn' });
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const usage = { peakKilobytes: maxRSS, cpuMicroseconds: userCPUTime + systemCPUTime };
// Run by hand, for instance under `--cpu-prof`, there is no one to send it to.
if (process.connected) {
  process.send?.(usage);
  process.disconnect();
} else {
  console.log(usage);
}
