import { isHidden } from '../../document/files.ts';
import type { Problem } from '../../schema/problem.ts';
import { isSettingsFile } from '../../settings/settings-file.ts';
import { problemOf } from '../../source/border/fault.ts';
import { walkFolder } from '../../source/border/walk-folder.ts';

/**
 * What is no file and no folder in the two folders that are published: links, wherever they lead, pipes, devices; folders that cannot
 * be read. It is not read at all; without a word about it, readers would miss it. What is read as settings is told there.
 */
export function findIrregularFiles(root: string): Problem[] {
  const content = walkFolder(root, 'content', isHidden).faults.filter(({ file }) => !isSettingsFile(file));
  // Of this one everything is published, `.well-known/` too.
  const published = walkFolder(root, 'public', () => false).faults;
  return [...content, ...published].map(({ file, fault }) => problemOf(file, fault));
}
