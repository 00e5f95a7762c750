/** Builds the project in a folder: `node run-build.ts <folder>`. A process of its own, so that its memory is the build's alone. */
import { build } from 'astro';

const [root] = process.argv.slice(2);
if (root === undefined) throw new Error('Usage: node run-build.ts <folder>');
process.chdir(root);
await build({ root, logLevel: 'warn' });
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
process.send?.({ peakKilobytes: maxRSS, cpuMicroseconds: userCPUTime + systemCPUTime });
process.disconnect();
