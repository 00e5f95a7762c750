import { runBuild } from './build-command.ts';

process.exitCode = (await runBuild(process.cwd())) ? 0 : 1;
