import { isMainThread } from 'node:worker_threads';
import { describeSystemError } from '../../publish/system-error.mjs';
import { report } from './report.mjs';

/**
 * Is loaded before a command (`node --import`): what the system refuses and no command expects, a full disk or a folder of somebody
 * else's, ends in a line that says what to do, not in a stack. All other errors end as they always do.
 *
 * Threads inherit the arguments of the process; theirs is for those to judge who started them.
 */
if (isMainThread)
  process.on('uncaughtException', (error) => {
    const told = describeSystemError(error);
    if (told === undefined) console.error(error);
    else report(told);
    process.exit(1);
  });
