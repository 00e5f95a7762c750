import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Gives a file a second name, or copies it: on another disk, or on one that knows no links.
 * @param made folders that are there already; the file's is added
 */
export function takeFile(file: string, place: string, made = new Set<string>()): void {
  const folder = path.dirname(place);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  try {
    linkSync(file, place);
  } catch {
    copyFileSync(file, place);
  }
}
