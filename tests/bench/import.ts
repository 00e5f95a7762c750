/**
 * `npm run bench:import [-- --inputs 20000] [--seed 1]`: spoils the fixtures of the import (bytes flipped, cut, nested) and imports
 * the outcome, as many of each format. Prints how many were imported, refused with advice, how many crashed or took over five
 * seconds, and the slowest. The exit code is 1 if any crashed or took too long.
 */
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { readSamples } from './import/samples.ts';
import type { Outcome, Task } from './import/worker.ts';

/** Time that an input may take, in milliseconds. */
const longest = 5000;
/** Time in which the thread starts. */
const startUp = 3000;

const { values } = parseArgs({
  options: { inputs: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});
const formats = [...readSamples().keys()];
const share = Math.ceil(Number(values.inputs) / formats.length);
const first = Number(values.seed) * 1_000_000;
let failed = 0;
for (const format of formats)
  failed += report(format, await measure({ format, from: first, to: first + share }));
process.exitCode = failed > 0 ? 1 : 0;

/** Imports in a thread, which is ended if an input takes too long, and begun again with the next. */
async function measure(task: Task): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let from = task.from; from < task.to; from = task.from + outcomes.length) {
    await new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('import/worker.ts', import.meta.url), {
        workerData: { ...task, from },
      });
      const start = (): NodeJS.Timeout =>
        setTimeout(() => {
          outcomes.push({ seed: task.from + outcomes.length, result: 'slow', milliseconds: longest });
          void worker.terminate();
        }, longest + startUp);
      let timer = start();
      worker.on('message', (outcome: Outcome) => {
        clearTimeout(timer);
        outcomes.push(outcome.milliseconds > longest ? { ...outcome, result: 'slow' } : outcome);
        timer = start();
      });
      worker.once('error', reject);
      worker.once('exit', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
  return outcomes;
}

function report(format: string, outcomes: readonly Outcome[]): number {
  const count = (result: Outcome['result']): number => outcomes.filter((one) => one.result === result).length;
  const slowest = outcomes.reduce((a, b) => (b.milliseconds > a.milliseconds ? b : a));
  console.log(
    `${format.padEnd(9)} ${String(outcomes.length)} inputs: imported ${String(count('imported'))}, refused ${String(count('refused'))}, ` +
      `crashed ${String(count('crashed'))}, over 5 s ${String(count('slow'))}; ` +
      `slowest ${String(Math.round(slowest.milliseconds))} ms (seed ${String(slowest.seed)})`,
  );
  const wrong = outcomes.filter(({ result }) => result === 'crashed' || result === 'slow');
  for (const { seed, result, message } of wrong.slice(0, 10))
    console.log(`  seed ${String(seed)} ${result}: ${message ?? ''}`);
  return wrong.length;
}
