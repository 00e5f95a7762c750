import { formatProblem, isError, type Problem } from '../../schema/problem.ts';

/** `错误 content/plans/x/2023.mdx:7:1 …（规则 invalid-date）`: one problem, for the terminal. */
export function formatLine(problem: Problem): string {
  return `${isError(problem) ? '错误' : '提醒'} ${formatProblem(problem)}（规则 ${problem.rule}）`;
}

/** One line a problem, a blank line between files, and a closing line with their number; empty if there are none. */
export function formatText(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const byFile = [...Map.groupBy(problems, ({ file }) => file).values()];
  const blocks = byFile.map((group) => group.map(formatLine).join('\n'));
  return [...blocks, summarise(problems, byFile.length)].join('\n\n');
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
