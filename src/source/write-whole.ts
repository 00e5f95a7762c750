import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a file of the content that a program keeps, there or not; the new one is whole before it takes the old one's place.
 * @param file path from the project's root
 */
export function writeWhole(root: string, file: string, content: string | Uint8Array): void {
  const place = path.join(root, file);
  const beside = path.join(path.dirname(place), `.${path.basename(place)}.${String(process.pid)}`);
  mkdirSync(path.dirname(place), { recursive: true });
  try {
    writeFileSync(beside, content);
    renameSync(beside, place);
  } finally {
    rmSync(beside, { force: true });
  }
}
