import { statSync } from 'node:fs';
import path from 'node:path';
import { walkFolder } from '../source/border/walk-folder.ts';

/**
 * Paths from the root of the files that were named, and of all files in the folders that were named.
 * @param names relative to the root, or absolute
 */
export function selectFiles(
  root: string,
  names: readonly string[],
): { readonly files: readonly string[] } | { readonly problem: string } {
  const files: string[] = [];
  for (const name of names) {
    const place = path.resolve(root, name);
    const stats = statSync(place, { throwIfNoEntry: false });
    if (!stats)
      return { problem: `找不到文件“${name}”。请从项目的文件夹写起，例如 content/plans/yunxi/2024.mdx` };
    const file = toPosix(path.relative(root, place));
    if (file !== 'content' && !file.startsWith('content/'))
      return { problem: `“${name}”不在 content/ 里，这里只检查 content/ 里的内容。` };
    if (stats.isDirectory()) files.push(...listBelow(root, file));
    else files.push(file);
  }
  return { files };
}

/** With what is no file, so that its problem is told. */
function listBelow(root: string, folder: string): string[] {
  const { files, faults } = walkFolder(root, folder, () => false);
  return [...files, ...faults.map(({ file }) => file)];
}

function toPosix(file: string): string {
  return file.split(path.sep).join('/');
}
