/**
 * `npm run bench:extract [-- --bytes 1000000]`: prints how long it takes to find quantities and routes in one line of so many bytes.
 * `npm run bench:extract -- --labelled FILE [--labelled FILE]`: prints precision and recall over sentences that somebody labelled, in
 * the notation of `tests/fixtures/quantities/sentences.txt`, and every mistake (多 is one too many, 缺 is one missed).
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findQuantities } from '../../src/text/quantity/quantity.ts';
import { findRoutes } from '../../src/text/route.ts';
import { judgeLabelled, printSummary } from '../unit/text/quantity/judge-labelled.ts';

/** An ordinary report has about ten quantities in a thousand characters, the second text forty times as many. */
const texts = {
  report:
    '2023年，云溪县交通运输局坚持以人民为中心的发展思想，统筹发展和安全，聚焦重点任务，克服一系列困难，较好地完成了各项工作。' +
    '全年新改建农村公路约180公里，G209线三座危桥开工建设，总投资6.3亿元。下一步将继续落实主体责任，加强日常监督，提升服务水平。',
  dense: '新建180公里，投资6.3亿元，',
  worst: '1,2,3-4~5约约约十十十百千万亿余余1.1.1.1',
};

const { values } = parseArgs({
  options: { bytes: { type: 'string', default: '1000000' }, labelled: { type: 'string', multiple: true } },
});
if (values.labelled) measureQuality(values.labelled);
else measureSpeed(Number(values.bytes));

function measureQuality(files: readonly string[]): void {
  const judged = files.map((file) => ({ file, all: judgeLabelled(readFileSync(file, 'utf8')) }));
  for (const { file, all } of judged) console.log(printSummary(file, all));
  if (files.length > 1) {
    const [total = ''] = printSummary(
      'all',
      judged.flatMap(({ all }) => all),
    ).split('\n');
    console.log(total);
  }
}

function measureSpeed(bytes: number): void {
  console.log('text     bytes     quantities   first run   best of 5   routes');
  for (const [name, text] of Object.entries(texts)) {
    const line = text.repeat(Math.ceil(bytes / Buffer.byteLength(text)));
    const times = Array.from({ length: 5 }, () => measureTime(() => findQuantities(line)));
    const found = findQuantities(line).length;
    const routes = measureTime(() => findRoutes(line));
    const columns = [name.padEnd(8), String(Buffer.byteLength(line)).padEnd(9), String(found).padEnd(12)];
    const milliseconds = [times[0] ?? 0, Math.min(...times), routes].map((time) =>
      `${time.toFixed(0)} ms`.padEnd(11),
    );
    console.log([...columns, ...milliseconds].join(' ').trimEnd());
  }
}

function measureTime(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
