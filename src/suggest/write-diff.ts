import { createTwoFilesPatch } from 'diff';

const context = 3;

/**
 * A unified diff of one file that `git apply` and `patch -p1` take; empty if nothing changed. Line ends stay as they are, and a name
 * that is not ASCII is quoted as git does it.
 * @param file path from the project's root
 */
export function writeDiff(file: string, before: string, after: string): string {
  if (before === after) return '';
  const headerOptions = { includeIndex: false, includeUnderline: false, includeFileHeaders: true };
  // What stands behind a tab is a date, which both tools pass over; without the tab `patch` ends a name at its first space.
  const date = file.includes(' ') ? ' ' : '';
  return createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, date, date, { context, headerOptions });
}
