/**
 * `npm run bench:fuzz [-- --gate 100000] [--imports 20000] [--queries 20000] [--seed 1]`: tries inputs that nobody has written.
 *
 * - gate: documents and files of the settings, made by a grammar of MDX, Markdown, YAML and HTML and then spoilt. What passes is rendered
 *   as for its page, and the HTML held against an allowlist of its own; what does not is told in Chinese.
 * - imports: texts, pages, Markdown and Word files: refused in Chinese, or with every character in the document or in the list of
 *   what was left out.
 * - queries: strings of any characters, put to the exact search and to a plain scan.
 *
 * Prints counts, and each failure with its seed and an input made as small as it goes. The exit code is 1 if anything failed: an
 * exception, an input over two seconds of the processor, or what is said above.
 */
import { parseArgs } from 'node:util';
import { describeReport, runCampaign, type Target } from './fuzz/campaign.ts';
import { documents } from './fuzz/gate/documents.ts';
import { settings } from './fuzz/gate/settings.ts';
import { imports } from './fuzz/import/imports.ts';
import { createQueries } from './fuzz/search/queries.ts';

const { values } = parseArgs({
  options: {
    gate: { type: 'string', default: '100000' },
    imports: { type: 'string', default: '20000' },
    queries: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
  },
});
const seed = Number(values.seed);
const gate = Number(values.gate);
const ofSettings = Math.floor(gate * 0.3);
const plan: readonly (readonly [target: Target, count: number])[] = [
  [documents, gate - ofSettings],
  [settings, ofSettings],
  [imports, Number(values.imports)],
  [await createQueries(seed), Number(values.queries)],
];

const start = performance.now();
let failed = 0;
for (const [target, count] of plan) {
  const report = await runCampaign(target, seed, count);
  failed += report.failures.length;
  console.log(describeReport(report));
}
console.log(
  `seed ${String(seed)}, ${((performance.now() - start) / 1000).toFixed(0)} s; failures ${String(failed)}`,
);
process.exitCode = failed > 0 ? 1 : 0;
