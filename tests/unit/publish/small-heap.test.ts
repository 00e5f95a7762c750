import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Replaces what is alive part by part, and tells how often V8 has looked through its whole heap for what is not. */
const script = `
import { PerformanceObserver, constants } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
let count = 0;
new PerformanceObserver((list) => {
  for (const { detail } of list.getEntries())
    if (detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR) count += 1;
}).observe({ entryTypes: ['gc'] });
const parts = [];
for (let round = 0; round < 240; round += 1)
  parts[round % 20] = Array.from({ length: 20_000 }, (_, index) => ({ index, more: [round, index] }));
await setTimeout(20);
console.log(parts.length === 20 ? count : NaN);
`;

function countSearches(prepare: string): number {
  // With threads of its own V8 begins a search when it comes to it: on a busy machine the same work gives other counts.
  const command = ['--single-threaded', '--input-type=module', '--eval', prepare + script];
  return Number(execFileSync(process.execPath, command, { encoding: 'utf8' }));
}

test('the heap is looked through long before it has grown to twice what is alive', () => {
  const module = JSON.stringify(new URL('../../../src/publish/small-heap.ts', import.meta.url).href);
  const usual = countSearches('');
  const often = countSearches(`import { keepHeapSmall } from ${module}; keepHeapSmall();`);
  expect(often).toBeGreaterThan(2 * usual);
}, 30_000);
