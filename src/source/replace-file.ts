import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The new file is whole before it takes the old one's place; its name is one that no list of documents shows. */
export function replaceFile(link: string, text: string): void {
  const file = realpathSync(link);
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${String(process.pid)}`);
  try {
    writeFileSync(beside, text, { mode: statSync(file).mode });
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}
