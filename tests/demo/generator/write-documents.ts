import type { Made } from './document.ts';
import { years, type Year } from './figures.ts';
import { writeHalfYear } from './write-half-year.ts';
import { writePlan } from './write-plan.ts';
import { writeReport } from './write-report.ts';

/** What a bureau has published that nobody wrote by hand. A year that is missing is missing on purpose. */
interface Published {
  readonly bureau: string;
  /** Years of plans of their own. */
  readonly plans: readonly Year[];
  /** Years of reports; `+`: with the plan for the next year in the same document. */
  readonly reports: readonly (Year | `${Year}+`)[];
  readonly halfYears?: readonly Year[];
}

const published: readonly Published[] = [
  { bureau: 'nanping', plans: [2019, 2020, 2021], reports: [2019, 2020, 2021] },
  { bureau: 'luting', plans: [2020], reports: ['2020+', '2021+', '2022+'], halfYears: [2024] },
  { bureau: 'baishi', plans: [2019, 2020, 2021], reports: [2019, 2020, 2021] },
  {
    bureau: 'qingdu',
    plans: [2019],
    reports: ['2019+', '2020+', '2021+', '2022+'],
    halfYears: [2024],
  },
  { bureau: 'songlan', plans: [2020, 2021, 2023, 2024], reports: [2020, 2021, 2022], halfYears: [2024] },
  { bureau: 'yanhui-roads', plans: [2019], reports: ['2019+'] },
  { bureau: 'yanhui', plans: [2021], reports: ['2021+', '2022+'], halfYears: [2024] },
  // Nothing on 2023, and nothing on the first half of 2024.
  { bureau: 'wangchuan', plans: [2021, 2024], reports: ['2021+', '2022+'] },
  // No plan for 2021.
  { bureau: 'shuangqiao', plans: [2020], reports: [2020, '2021+', '2022+'], halfYears: [2024] },
  { bureau: 'maipu', plans: [2021], reports: [2021, '2023+'] },
  // Nothing on 2019.
  { bureau: 'liaoxi', plans: [2019, 2020], reports: ['2020+', '2021+', '2023+'], halfYears: [2024] },
  { bureau: 'xingwu', plans: [2021], reports: ['2021+', '2022+'], halfYears: [2024] },
];

export function writeDocuments(): Made[] {
  return published.flatMap(({ bureau, plans, reports, halfYears = [] }) => [
    ...plans.map((year) => writePlan(bureau, year)),
    ...reports.map((report) => {
      const year = years.find((one) => String(report).startsWith(String(one)));
      if (year === undefined) throw new RangeError(`No year: ${String(report)}`);
      const next = years.find((one) => one === year + 1);
      return typeof report === 'number' ? writeReport(bureau, year) : writeReport(bureau, year, next);
    }),
    ...halfYears.map((year) => writeHalfYear(bureau, year)),
  ]);
}
