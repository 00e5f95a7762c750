import { checkContent } from '../check/check-content.ts';
import { printProblems } from './terminal.ts';

const { problems, documentCount } = checkContent(process.cwd());
printProblems(problems);
const errors = problems.filter(({ severity }) => severity === 'error').length;
if (errors > 0) process.exitCode = 1;
else console.log(`检查了 ${String(documentCount)} 份文件，没有错误。`);
