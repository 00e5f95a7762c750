import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { problemOf } from '../source/border/fault.ts';
import { copyProjectFile } from '../source/border/copy-file.ts';
import { walkFolder } from '../source/border/walk-folder.ts';
import { ContentError } from '../source/content-error.ts';

/**
 * Puts the files of `public/` into the built site. Vite's own copy follows links; this one takes what lies in the folder itself, and
 * ends the build if something there is a link by now. What a page has written already stays.
 * @param folder the built site
 * @throws ContentError
 */
export function publishPublicFiles(root: string, folder: string): void {
  const { files, faults } = walkFolder(root, 'public', () => false);
  const problems = faults.map(({ file, fault }) => problemOf(file, fault));
  for (const file of files) {
    const target = path.join(folder, ...file.split('/').slice(1));
    mkdirSync(path.dirname(target), { recursive: true });
    const fault = copyProjectFile(root, file, target);
    if (fault) problems.push(problemOf(file, fault));
  }
  if (problems.length > 0) throw new ContentError(problems);
}
