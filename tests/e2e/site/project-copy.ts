import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

export const projectRoot = path.resolve(import.meta.dirname, '../../..');

/** What a project consists of besides its content. `node_modules` is found further up. */
const parts = [
  'src',
  'public',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'LICENSE',
];

/**
 * A project of its own below `.tongtu/e2e/`, made anew: a test may break its content and build it without touching `dist/`.
 * @param contents folders with files for `content/`; later ones lie over earlier ones
 * @returns the folder of the project
 */
export function copyProject(name: string, ...contents: readonly string[]): string {
  const root = path.join(projectRoot, '.tongtu/e2e', name);
  rmSync(root, { recursive: true, force: true });
  copyParts(root);
  for (const content of contents) layOver(content, root);
  return root;
}

/** Makes a folder a project without content, or makes what it has of the project what the project is now. */
export function copyParts(root: string): void {
  mkdirSync(root, { recursive: true });
  for (const part of parts) {
    rmSync(path.join(root, part), { recursive: true, force: true });
    cpSync(path.join(projectRoot, part), path.join(root, part), { recursive: true });
  }
}

/**
 * Copies a folder, or one file, over what a project has.
 * @param place where it goes inside `content/`
 */
export function layOver(source: string, root: string, place = ''): void {
  cpSync(source, path.join(root, 'content', place), { recursive: true });
}

/** A folder of `tests/fixtures`. */
export function fixture(name: string): string {
  return path.join(projectRoot, 'tests/fixtures', name);
}
