/**
 * Publishes a site and ends itself, as by a loss of power, at the call to the file system whose number it is given: before it or
 * after it. Arguments: the folder, the new one, the work folder, the number, `before` or `after`, and `renames` for a system that cannot
 * exchange folders. Starting the program that exchanges them counts as a call.
 */
import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [target = '', fresh = '', work = '', call = '', moment = '', way = ''] = process.argv.slice(2);
const { publishSite } = await import('../../../src/publish/publish-site.ts');
if (way === 'renames') Object.defineProperty(process, 'platform', { value: 'other' });
let count = 0;
for (const [module, name] of [
  ...Object.keys(fs).map((key) => [fs, key] as const),
  [childProcess, 'spawnSync'] as const,
]) {
  const original: unknown = Reflect.get(module, name);
  if (!name.endsWith('Sync') || typeof original !== 'function') continue;
  const counted = (...args: readonly unknown[]): unknown => {
    const isTheCall = count === Number(call);
    count += 1;
    if (isTheCall && moment === 'before') process.kill(process.pid, 'SIGKILL');
    try {
      return Reflect.apply(original, module, args);
    } finally {
      // Also when it failed: a file that is not there yet.
      if (isTheCall && moment === 'after') process.kill(process.pid, 'SIGKILL');
    }
  };
  Object.assign(module, { [name]: counted });
}
syncBuiltinESMExports();
publishSite(target, fresh, work, { domain: 'https://jt.example.com', base: '/' });
