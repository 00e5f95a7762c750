import { formatProblem, isError, type Problem } from '../schema/problem.ts';

/** Prints problems to standard error, with a closing line; nothing if there are none. */
export function printProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) console.error(formatReport(problems));
}

/** One line a problem, `错误 file:line:column …`, a blank line between files, and a closing line with their number. */
export function formatReport(problems: readonly Problem[]): string {
  const byFile = [...Map.groupBy(problems, ({ file }) => file).values()];
  const blocks = byFile.map((group) => group.map(formatLine).join('\n'));
  return [...blocks, summarise(problems, byFile.length)].join('\n\n');
}

function formatLine(problem: Problem): string {
  return `${isError(problem) ? '错误' : '提醒'} ${formatProblem(problem)}（规则 ${problem.rule}）`;
}

function summarise(problems: readonly Problem[], files: number): string {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  const counts = [
    errors > 0 ? `${String(errors)} 个错误` : '',
    warnings > 0 ? `${String(warnings)} 个提醒` : '',
  ];
  const effect = errors > 0 ? '错误改正以后才能生成网站' : '提醒不妨碍生成网站';
  const total = counts.filter(Boolean).join('、');
  return `${String(files)} 个文件里有 ${total}。${effect}；各条规则的说明和例子见 docs/rules.md。`;
}

/** A step that takes longer than this is heard of again. */
const heartbeatSeconds = 10;

/** Says what goes on, that it still goes on, and how long it took. */
export async function withProgress<Result>(
  label: string,
  work: () => Promise<Result> | Result,
): Promise<Result> {
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
