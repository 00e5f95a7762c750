import { checkContent } from '../check/check-content.ts';
import { isError } from '../schema/problem.ts';
import { printProblems } from './terminal.ts';

const { problems, documentCount } = checkContent(process.cwd());
printProblems(problems);
if (problems.some(isError)) process.exitCode = 1;
else
  console.log(`检查了 ${String(documentCount)} 份文件，没有${problems.length > 0 ? '错误' : '发现问题'}。`);
