import { checks, syncTypes } from './set-up/commands.mjs';
import { tallyPlaywright, tallyVitest, type Tally } from './test-report.ts';

/** Where the runners write their reports; git ignores it. */
const reports = '.tongtu/test';

/** One step of `npm test`. */
export interface Step {
  /** What is written after `npm test --` to run only this step. */
  readonly id: string;
  /** Chinese, as shown. */
  readonly name: string;
  /** What is run with Node, one after the other until one fails; paths from the project's root. */
  readonly invocations: readonly (readonly string[])[];
  /** The runner's report and how to count it, for a step that is made of tests. */
  readonly tests?: { readonly report: string; readonly tally: (report: unknown) => Tally | undefined };
  /** Id of the step without whose success this one makes no sense. */
  readonly needs?: string;
  /** Steps of one lane run one after the other, the lanes side by side; what is in none runs alone, after all lanes. */
  readonly lane?: 'sources' | 'unit';
}

const astro = 'node_modules/astro/bin/astro.mjs';

/**
 * In each lane what is quick and tells most comes first. Most steps keep one core busy and no more, and the unit tests have
 * minutes in which one file is left; the browser's tests have waits that a busy machine would lengthen, so they run alone.
 */
export const steps: readonly Step[] = [
  { id: 'format', name: '代码格式', lane: 'sources', invocations: [checks.prettier] },
  { id: 'eslint', name: '代码规范', lane: 'sources', invocations: [syncTypes, checks.eslint] },
  { id: 'stylelint', name: '样式规范', lane: 'sources', invocations: [checks.stylelint] },
  {
    id: 'types',
    name: '类型检查',
    lane: 'sources',
    invocations: [[astro, 'check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning']],
  },
  {
    id: 'unit',
    name: '单元测试',
    lane: 'unit',
    invocations: [
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${reports}/unit.json`,
      ],
    ],
    tests: { report: `${reports}/unit.json`, tally: tallyVitest },
  },
  { id: 'content', name: '内容检查', lane: 'sources', invocations: [['src/cli/check.ts']] },
  { id: 'build', name: '生成网站', lane: 'sources', invocations: [['src/cli/build.ts']] },
  {
    id: 'e2e',
    name: '浏览器测试',
    invocations: [['node_modules/@playwright/test/cli.js', 'test']],
    tests: { report: `${reports}/e2e.json`, tally: tallyPlaywright },
    needs: 'build',
  },
];

/** The steps that were asked for by id, all of them if none was; or what is wrong with the request, in Chinese. */
export function selectSteps(
  ids: readonly string[],
): { readonly selected: readonly Step[] } | { readonly problem: string } {
  const unknown = ids.filter((id) => !steps.some((step) => step.id === id));
  if (unknown.length > 0)
    return {
      problem: `没有这样的步骤：${unknown.join('、')}。可用的步骤：${steps.map((step) => step.id).join('、')}。`,
    };
  return { selected: ids.length === 0 ? steps : steps.filter((step) => ids.includes(step.id)) };
}

/** What runs side by side, and when all of it has ended the next ones. */
export function arrangeSteps(selected: readonly Step[]): readonly (readonly (readonly Step[])[])[] {
  const lanes = Map.groupBy(
    selected.filter(({ lane }) => lane !== undefined),
    ({ lane }) => lane,
  );
  const alone = selected.filter(({ lane }) => lane === undefined).map((step) => [[step]]);
  return lanes.size === 0 ? alone : [[...lanes.values()], ...alone];
}
