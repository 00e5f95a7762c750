import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeDemoContent } from './write-content.ts';

/** A project's folder with the demonstration's content, for a test to read and to remove. */
export function createDemoRoot(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'tongtu-demo-'));
  writeDemoContent(path.join(root, 'content'));
  return root;
}

/** @param read is given the folder, which is there no longer than it runs */
export function withDemo<Of>(read: (root: string) => Of): Of {
  const root = createDemoRoot();
  try {
    return read(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
