import { runBuild } from './build-command.ts';
import { runServe } from './serve-command.ts';

const root = process.cwd();
if (!(await runBuild(root)) || !(await runServe(root))) process.exitCode = 1;
