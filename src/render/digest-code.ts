import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Digest of all that pages are rendered with: the program, its packages, and what Astro is told. */
export function digestCode(root: string): string {
  const program = path.join(import.meta.dirname, '..');
  const files = globSync('**/*.{ts,astro,css,mjs,json,yaml}', { cwd: program })
    .sort()
    .map((name) => path.join(program, name));
  const told = ['package-lock.json', 'astro.config.mjs', 'tsconfig.json'].map((name) => path.join(root, name));
  return digestFiles([...files, ...told], [process.version]);
}

function digestFiles(files: readonly string[], words: readonly string[] = []): string {
  const sum = createHash('sha256');
  for (const word of words) sum.update(`${word}\n`);
  for (const file of files) {
    const bytes = readIfThere(file);
    sum.update(`${path.basename(file)} ${String(bytes.length)}\n`).update(bytes);
  }
  return sum.digest('base64url');
}

function readIfThere(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    return new Uint8Array();
  }
}
