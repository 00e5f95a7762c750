import { runCheck } from './check-command.ts';

process.exitCode = await runCheck(process.cwd(), process.argv.slice(2));
