import { judgeFileName } from '../schema/file-name.ts';
import type { Problem } from '../schema/problem.ts';

/** Names of files and folders that an address could not hold: `2023#1.mdx` would be the page `2023`. */
export function findBadFileNames(files: readonly string[]): Problem[] {
  return files.flatMap((file) => {
    const refusal = judgeFileName(file);
    return refusal ? [{ severity: 'error' as const, file, line: 1, column: 1, ...refusal }] : [];
  });
}
