import type { Tally } from './test-report.ts';

/** What became of a step. `skipped`: it was not run, because the step it needs had failed. */
export interface Outcome {
  readonly id: string;
  readonly name: string;
  readonly result: 'passed' | 'failed' | 'skipped';
  readonly seconds: string;
  readonly tally?: Tally;
}

/** `单元测试……通过，用时 12.3 秒（231 项通过）`, without the name. */
export function formatOutcome({ result, seconds, tally }: Outcome): string {
  if (result === 'skipped') return '没有运行，因为前面的步骤失败了';
  const counted = tally === undefined ? '' : `（${formatTally(tally)}）`;
  return `${result === 'passed' ? '通过' : '失败'}，用时 ${seconds} 秒${counted}`;
}

/**
 * The last two lines of `npm test`: one for people, one for programs. A failed step counts as one failure unless its failed
 * tests count already, so that the sum is never 0 when something is wrong; a step that was not run counts as failed.
 */
export function summarise(outcomes: readonly Outcome[]): readonly [forPeople: string, forPrograms: string] {
  const sum = (count: (tally: Tally) => number): number =>
    outcomes.reduce((total, { tally }) => total + (tally === undefined ? 0 : count(tally)), 0);
  const broken = outcomes.filter(({ result }) => result !== 'passed');
  const failedSteps = broken.filter(({ tally }) => (tally?.failed ?? 0) === 0).length;
  const skipped = sum((tally) => tally.skipped);
  const forPeople =
    broken.length === 0
      ? `全部通过：${outcomes.length} 个步骤${skipped === 0 ? '' : `，另有 ${skipped} 项测试跳过`}。`
      : `没有通过：${broken.map(({ name }) => name).join('、')}。具体原因见上面的输出。`;
  return [
    forPeople,
    `${sum((tally) => tally.passed)} passed, ${sum((tally) => tally.failed) + failedSteps} failed`,
  ];
}

// `提醒` begins a line of our own reports, the English word stands anywhere in those of others.
const mentionsWarning = /^\s*提醒[ ：]|警告|\bwarn(?:ing)?\b/i;
const countsNoWarning = /\b0 warnings?\b/i;

/** The lines of a passed step's output that warn of something: success must not hide them. */
export function pickWarnings(output: string): readonly string[] {
  return output.split('\n').filter((line) => mentionsWarning.test(line) && !countsNoWarning.test(line));
}

function formatTally({ passed, failed, skipped }: Tally): string {
  const parts = [`${passed} 项通过`];
  if (failed > 0) parts.push(`${failed} 项失败`);
  if (skipped > 0) parts.push(`${skipped} 项跳过`);
  return parts.join('，');
}
