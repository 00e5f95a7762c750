import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Sample } from './mutate.ts';

const folder = path.join(import.meta.dirname, '../../fixtures/import');

/** The fixtures of the import by their formats: `html`, `text`, `markdown`, `docx`. */
export function readSamples(): ReadonlyMap<string, readonly Sample[]> {
  const files = globSync('*/*.{html,txt,md,docx}', { cwd: folder }).filter(
    (file) => !file.includes('.expected.'),
  );
  const formats = new Map<string, Sample[]>();
  for (const file of files.sort()) {
    const sample = { name: path.basename(file), bytes: readFileSync(path.join(folder, file)) };
    const format = file.split(path.sep)[0] ?? '';
    formats.set(format, [...(formats.get(format) ?? []), sample]);
  }
  return formats;
}
