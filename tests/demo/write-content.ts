import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeDocuments } from './generator/write-documents.ts';

/** What is written by hand: the settings, and the documents that are worth reading. */
export const writtenContent = path.join(import.meta.dirname, 'content');

/**
 * Puts the content of the demonstration into a folder: what is written by hand, and between it the documents that fill the years. These
 * are made when they are needed and not kept in the repository, so that each figure stands in one place.
 */
export function writeDemoContent(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(writtenContent, folder, { recursive: true });
  for (const made of writeDocuments()) {
    const file = path.join(folder, `${made.path}.mdx`);
    if (existsSync(file)) throw new Error(`Written by hand and by program: ${made.path}`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, made.text);
  }
}
