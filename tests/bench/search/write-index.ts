/**
 * Writes the search index of a folder of published documents: `node write-index.ts <folder>`. A process of its own, so that its
 * memory is the index's alone.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import type { Writing } from './index-folder.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: node write-index.ts <folder>');
const started = performance.now();
const cache = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
buildSearchIndex({ folder, cache, version: '' });
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const writing: Writing = {
  seconds: (performance.now() - started) / 1000,
  cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
  peakMegabytes: (maxRSS * 1024) / 1e6,
};
rmSync(cache, { recursive: true });
process.send?.(writing);
process.disconnect();
