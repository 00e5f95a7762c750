import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { withoutContentVariable } from './collections/without-content.ts';

/**
 * Has Astro bundle the program, which keeps the bundle, in a process of its own: what Astro, Vite and Rolldown take, half a gigabyte, the
 * system has back before the first page is rendered. No content is loaded for it.
 * @param root folder of the project
 * @returns false if it could not be; Astro tells why when it makes the whole site
 */
export async function bundleApart(root: string): Promise<boolean> {
  const child = fork(path.join(import.meta.dirname, 'bundle-process.ts'), [root], {
    cwd: root,
    env: { ...process.env, [withoutContentVariable]: '1' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const told = child.stderr ? text(child.stderr) : Promise.resolve('');
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    if (code === 0) process.stderr.write(await told);
    return code === 0;
  } catch {
    // It could not even be started.
    return false;
  }
}
