import { formatProblem, type Problem } from '../schema/problem.ts';

/** Prints problems as `file:line:column message`, one a line, and a closing line with their number. */
export function printProblems(problems: readonly Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  for (const problem of problems) {
    const mark = problem.severity === 'error' ? '错误' : '提醒';
    console.error(`${mark} ${formatProblem(problem)}（规则 ${problem.rule}）`);
  }
  if (problems.length > 0) {
    console.error(`共 ${String(errors)} 个错误，${String(problems.length - errors)} 个提醒。各条规则的说明见 docs/rules.md。`);
  }
}

/** A step that takes longer than this is heard of again. */
const heartbeatSeconds = 10;

/** Says what goes on, that it still goes on, and how long it took. */
export async function withProgress<Result>(label: string, work: () => Promise<Result> | Result): Promise<Result> {
  const start = performance.now();
  const seconds = () => ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${label}……`);
  const heartbeat = setInterval(() => {
    console.log(`${label}……已用 ${seconds()} 秒`);
  }, heartbeatSeconds * 1000);
  try {
    const result = await work();
    console.log(`${label}：完成，用时 ${seconds()} 秒`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}
