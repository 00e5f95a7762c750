import { runDev } from './run-dev.ts';

if (!(await runDev(process.cwd(), 'npm run dev'))) process.exitCode = 1;
