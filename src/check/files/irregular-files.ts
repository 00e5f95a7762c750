import { isHidden } from '../../document/files.ts';
import { collections } from '../../schema/document.ts';
import type { Problem } from '../../schema/problem.ts';
import { isSettingsFile } from '../../settings/settings-file.ts';
import { problemOf } from '../../source/border/fault.ts';
import { statProjectFile } from '../../source/border/stat-inside.ts';
import { walkFolder } from '../../source/border/walk-folder.ts';

/** A file in the place of one of these would be passed over. */
const contentFolders = [...collections, 'pages', 'bureaus', 'glossary', 'measures', 'projects'].map(
  (name) => `content/${name}`,
);

/**
 * What is no file and no folder in the two folders that are published: links, wherever they lead, pipes, devices; folders that cannot
 * be read. It is not read at all; without a word about it, readers would miss it. What is read as settings is told there.
 */
export function findIrregularFiles(root: string): Problem[] {
  const content = walkFolder(root, 'content', isHidden).faults.filter(({ file }) => !isSettingsFile(file));
  // Of this one everything is published, `.well-known/` too.
  const published = walkFolder(root, 'public', () => false).faults;
  const replaced = contentFolders.flatMap((folder) =>
    'size' in statProjectFile(root, folder) ? [{ file: folder, fault: { kind: 'file' } as const }] : [],
  );
  return [...content, ...published, ...replaced].map(({ file, fault }) => problemOf(file, fault));
}
