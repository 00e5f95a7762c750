import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkContent, type Checked, type CheckOptions } from '../check/check-content.ts';
import { addSkeletons } from '../check/history/add-skeletons.ts';
import { compareReports } from '../check/compare-reports.ts';
import { fixContent } from '../check/fix-content.ts';
import { formatGithub } from '../check/reporters/github.ts';
import { formatGitea } from '../check/reporters/gitea.ts';
import { formatGitlab } from '../check/reporters/gitlab.ts';
import { formatJson } from '../check/reporters/json.ts';
import { formatLine } from '../check/reporters/text.ts';
import { selectFiles } from './select-files.ts';
import { formatProblem, isError, type Problem } from '../schema/problem.ts';
import { toMessage } from '../source/message.ts';
import { checkHelp, readCheckArguments, type Format } from './check-arguments.ts';
import { createProgressLine } from './progress-line.ts';
import { withStagedContent } from './staged-content.ts';
import { printProblems } from './terminal.ts';
import { watchContent } from './watch-content.ts';

/** Reports that are one text, whether anything was found or not. */
const wholeReports = { json: formatJson, gitlab: formatGitlab, gitea: formatGitea } as const;

/** As of other checkers: 1 says that the content is wrong, 2 that the question was. */
const exitCodes = { fine: 0, errors: 1, misused: 2 } as const;

/**
 * Runs `npm run check`.
 * @returns the exit code
 */
export async function runCheck(root: string, args: readonly string[]): Promise<number> {
  const read = readCheckArguments(args);
  if ('problem' in read) return refuse(read.problem);
  if (read.help) {
    console.log(checkHelp);
    return exitCodes.fine;
  }
  const now = read.now !== undefined && { now: read.now };
  if (read.staged) return checkStaged(root, read.format, { ...now });
  const selected = read.files.length > 0 ? selectFiles(root, read.files) : { files: undefined };
  if ('problem' in selected) return refuse(selected.problem);
  const options = { files: selected.files, ...now };
  if (read.watch) return checkAgain(root, options);
  if (read.fix) {
    printFixed(await fixContent(root, options), read.format);
    printSkeletons(await addSkeletons(root, options), read.format);
  }
  return print(await checkShowing(root, options, read.format), read.format);
}

/** Shows on a terminal how far the check is, unless a program reads the report. */
async function checkShowing(root: string, options: CheckOptions, format: Format): Promise<Checked> {
  if (format !== 'text') return checkContent(root, options);
  const { tell, clear } = createProgressLine();
  try {
    return await checkContent(root, { ...options, tell });
  } finally {
    clear();
  }
}

async function checkStaged(
  root: string,
  format: Format,
  options: Pick<CheckOptions, 'now'>,
): Promise<number> {
  const staged = await withStagedContent(root, ({ root: folder, files }) =>
    checkShowing(folder, { ...options, files, repository: root }, format),
  );
  if ('problem' in staged) return refuse(staged.problem);
  return staged.result ? print(staged.result, format) : exitCodes.fine;
}

async function checkAgain(root: string, options: CheckOptions): Promise<number> {
  if (!existsSync(path.join(root, 'content'))) return refuse('找不到文件夹 content/，没有可以等待的改动。');
  let problems: Checked['problems'] | undefined;
  await watchContent(root, async () => {
    const report = await checkContent(root, options);
    if (problems) printChanges(problems, report.problems);
    else {
      print(report, 'text');
      console.log('正在等待改动，按 Ctrl+C 结束。');
    }
    ({ problems } = report);
  });
  return exitCodes.fine;
}

function printChanges(before: readonly Problem[], after: readonly Problem[]): void {
  const { added, gone } = compareReports(before, after);
  for (const problem of gone) console.log(describeFixed(problem));
  for (const problem of added) console.log(formatLine(toMessage(problem)));
  if (after.length === 0 && before.length > 0) console.log('问题都改正了。');
}

function print({ problems, ...checked }: Checked, format: Format): number {
  const { documentCount } = checked;
  const report = { ...checked, messages: problems.map(toMessage) };
  const failed = problems.some(isError);
  if (format === 'github') {
    if (problems.length > 0) console.log(formatGithub(report));
  } else if (format !== 'text') console.log(wholeReports[format](report));
  else {
    printProblems(problems);
    if (!failed)
      console.log(
        `检查了 ${String(documentCount)} 份文件，没有${problems.length > 0 ? '错误' : '发现问题'}。`,
      );
  }
  return failed ? exitCodes.errors : exitCodes.fine;
}

/** Where other programs read the report, it stands alone in standard output. */
function printFixed(fixed: readonly Problem[], format: Format): void {
  const say = format === 'text' ? console.log : console.error;
  for (const problem of fixed) say(describeFixed(problem));
  say(fixed.length > 0 ? `改好了 ${String(fixed.length)} 处。` : '没有可以自动改好的问题。');
}

function printSkeletons(files: readonly string[], format: Format): void {
  const say = format === 'text' ? console.log : console.error;
  for (const file of files) say(`${file} 里加了修改记录（changes），请选好 kind，写上 note。`);
}

function describeFixed(problem: Problem): string {
  return `改好 ${formatProblem({ ...problem, advice: '' })}（规则 ${problem.rule}）`;
}

function refuse(problem: string): number {
  console.error(problem);
  return exitCodes.misused;
}
