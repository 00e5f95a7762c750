import { describe, expect, test } from 'vitest';
import { takeMedian, type Result } from './results.ts';
import { formatTable } from './table.ts';
import { describeGrowth, judge } from './targets.ts';

const figures = (seconds: number, bytes = 100e6) => ({
  seconds,
  cpuSeconds: seconds * 2,
  peakMegabytes: 1300,
  files: 4000,
  bytes,
  output: '',
});
const hugo: Result = {
  peer: { id: 'hugo', label: 'Hugo' },
  documents: 2000,
  cold: figures(10),
  changed: figures(8),
};
const own: Result = {
  peer: { id: 'tongtu', label: 'this project' },
  documents: 2000,
  cold: figures(9, 270e6),
  changed: figures(1.8, 270e6),
};

describe('formatTable', () => {
  test('shows the figures of all and the ratios between them', () => {
    expect(formatTable([hugo, own])).toEqual([
      '                              wall (s)  CPU (s)  memory (MB)  files     MB  KB/document',
      'Hugo, cold                        10.0     20.0         1300   4000  100.0         50.0',
      'Hugo, changed                      8.0     16.0         1300   4000  100.0         50.0',
      'this project, cold                 9.0     18.0         1300   4000  270.0        135.0',
      'this project, changed              1.8      3.6         1300   4000  270.0        135.0',
      'this project / Hugo, cold         0.90     0.90         1.00   1.00   2.70         2.70',
      'this project / Hugo, changed      0.23     0.23         1.00   1.00   2.70         2.70',
      'changed / cold, Hugo              0.80     0.80         1.00   1.00   1.00         1.00',
      'changed / cold, this project      0.20     0.20         1.00   1.00   1.00         1.00',
    ]);
  });

  test('compares one site with itself only, and does not make up what the system does not tell', () => {
    const cold = { ...hugo.cold, cpuSeconds: 0, peakMegabytes: 0 };
    const [, first, , ratio, ...rest] = formatTable([{ ...hugo, cold }]);
    expect(first).toMatch(/^Hugo, cold +10\.0 +– +– +4000 /u);
    expect(ratio).toMatch(/^changed \/ cold, Hugo +0\.80 +– +– +1\.00 /u);
    expect(rest).toEqual([]);
  });
});

describe('judge', () => {
  test('says what is reached', () => {
    expect(judge([hugo, own])).toEqual([
      { measure: 'cold, against Hugo + Pagefind', value: '0.90', target: '≤ 1.00', met: true },
      { measure: 'one sentence changed, against cold', value: '0.20', target: '≤ 0.10', met: false },
      { measure: 'memory of all processes together', value: '1300 MB', target: '≤ 2000 MB', met: true },
      { measure: 'published for each document', value: '135.0 KB', target: '≤ 130.0 KB', met: false },
    ]);
    expect(judge([hugo])).toEqual([]);
  });

  test('wants more of many documents and nothing of a few', () => {
    const of = (documents: number) => judge([hugo, own].map((result) => ({ ...result, documents })));
    expect(of(10_000).map(({ target }) => target)).toEqual(['≤ 0.80', '≤ 0.05', '≤ 2000 MB', '≤ 130.0 KB']);
    expect(of(1999).filter((row) => 'target' in row || 'met' in row)).toEqual([]);
  });
});

describe('describeGrowth', () => {
  test('is 1 where twice as many documents take twice as long', () => {
    const more = { ...own, documents: 4000, cold: figures(19.8), changed: figures(3.6) };
    expect(describeGrowth([hugo, own, { ...hugo, documents: 4000 }, more])).toEqual([
      { measure: 'Hugo, cold, 2000 → 4000 documents', value: '0.50 × linear' },
      { measure: 'Hugo, changed, 2000 → 4000 documents', value: '0.50 × linear' },
      {
        measure: 'this project, cold, 2000 → 4000 documents',
        value: '1.10 × linear',
        target: '≤ 1.10 × linear',
        met: true,
      },
      { measure: 'this project, changed, 2000 → 4000 documents', value: '1.00 × linear' },
    ]);
    expect(describeGrowth([hugo, own])).toEqual([]);
  });
});

describe('takeMedian', () => {
  test('takes the middle of each figure, or half-way between the two in the middle', () => {
    const runs = [9, 1, 5, 3].map((seconds) => ({ ...own, cold: figures(seconds) }));
    expect(takeMedian(runs as [Result, ...Result[]]).cold).toEqual(figures(4));
    expect(takeMedian([own])).toEqual(own);
  });
});
