import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** Gives a file a second name, or copies it: on another disk, or on one that knows no links. */
export function takeFile(file: string, place: string): void {
  mkdirSync(path.dirname(place), { recursive: true });
  try {
    linkSync(file, place);
  } catch {
    copyFileSync(file, place);
  }
}
