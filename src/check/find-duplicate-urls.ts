import { isListPath, paths } from '../schema/address.ts';
import { collections, idOf } from '../schema/document.ts';
import type { Problem } from '../schema/problem.ts';

/**
 * Two documents with one address: `2023.mdx` beside `2023/index.mdx`, or names that differ in letter case only, which some
 * servers and file systems take for the same. The addresses of the lists of documents are taken as well.
 * @param files all document files, those too that could not be read
 */
export function findDuplicateUrls(files: readonly string[]): Problem[] {
  // Address → its owner, as it stands in a sentence.
  const owners = new Map<string, string>();
  return files.flatMap((file) => {
    const id = idOf(file);
    const key = id.normalize('NFC').toLowerCase();
    const owner = isAddressOfList(key) ? '文件列表' : owners.get(key);
    if (owner !== undefined) return [describe(file, id, owner)];
    owners.set(key, ` ${file}`);
    return [];
  });
}

function isAddressOfList(id: string): boolean {
  return collections.some((one) => isListPath(paths.document(id), paths.collection(one)));
}

function describe(file: string, id: string, owner: string): Problem {
  return {
    rule: 'duplicate-url',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message: `网址 /${id}/ 已经属于${owner}。`,
    advice: '请给这个文件改名；文件名不能只差大小写。',
  };
}
