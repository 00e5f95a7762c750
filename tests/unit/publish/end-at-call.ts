/**
 * Replaces a folder and ends itself, as by a loss of power, at the call to the file system whose number it is given: before it or
 * after it. Arguments: the folder, the new one, the number, `before` or `after`.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [target = '', fresh = '', call = '', moment = ''] = process.argv.slice(2);
const { replaceFolder } = await import('../../../src/publish/replace-folder.ts');
let count = 0;
for (const name of Object.keys(fs) as (keyof typeof fs)[]) {
  const original: unknown = fs[name];
  if (!name.endsWith('Sync') || typeof original !== 'function') continue;
  const counted = (...args: readonly unknown[]): unknown => {
    const isTheCall = count === Number(call);
    count += 1;
    if (isTheCall && moment === 'before') process.kill(process.pid, 'SIGKILL');
    const result: unknown = Reflect.apply(original, fs, args);
    if (isTheCall && moment === 'after') process.kill(process.pid, 'SIGKILL');
    return result;
  };
  Object.assign(fs, { [name]: counted });
}
syncBuiltinESMExports();
replaceFolder(target, fresh);
