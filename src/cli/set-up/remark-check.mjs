import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNode } from './node-version.mjs';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Does for `.remarkrc.mjs` what `src/check/remark-check.ts` does, in a Node that cannot run TypeScript: that of the project is asked,
 * and if there is none, the file is told so.
 */
export function remarkCheck() {
  const node = findNode(project);
  /**
   * @param {unknown} _tree
   * @param {import('vfile').VFile} file
   */
  return (_tree, file) => {
    if ('problem' in node) {
      Object.assign(file.message(node.problem), { source: 'tongtu', fatal: true });
      return;
    }
    // What comes from standard input or was never saved has no path, and is no document yet.
    if (!file.path) return;
    const place = resolve(file.cwd, file.path);
    const script = join(project, 'src/cli/check-text.ts');
    const answer = spawnSync(node.path, [script, place], { input: String(file), encoding: 'utf8' });
    if (answer.status !== 0) {
      const message = file.message(`检查没有完成。\n${answer.stderr || String(answer.error)}`);
      Object.assign(message, { source: 'tongtu', fatal: true });
      return;
    }
    for (const found of JSON.parse(answer.stdout)) Object.assign(file.message(found.reason), found);
  };
}
