import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { runWatched, type Run } from '../processes/run-watched.ts';

const project = path.resolve(import.meta.dirname, '../../..');
const parts = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];

/** What builds of one site took, each in its own processes. */
export interface Builds {
  /** From nothing, where nothing is known of the past. */
  readonly bare: Run;
  /** From nothing, with the repository. */
  readonly whole: Run;
  /** Again, with nothing changed. */
  readonly again: Run;
}

/**
 * Builds the site of a repository: first as an exported folder, then with its history, and once more.
 * @param root folder of the repository; the project is put beside the content
 */
export async function buildBoth(root: string): Promise<Builds> {
  for (const part of parts) {
    mkdirSync(path.dirname(path.join(root, part)), { recursive: true });
    cpSync(path.join(project, part), path.join(root, part), { recursive: true });
  }
  symlinkSync(path.join(project, 'node_modules'), path.join(root, 'node_modules'));
  const [git, aside] = [path.join(root, '.git'), `${root}-git`];
  renameSync(git, aside);
  const bare = await build(root);
  renameSync(aside, git);
  for (const made of ['dist', '.tongtu', '.astro'])
    rmSync(path.join(root, made), { recursive: true, force: true });
  return { bare, whole: await build(root), again: await build(root) };
}

function build(root: string): Promise<Run> {
  return runWatched([process.execPath, path.join(root, 'src/cli/build.ts')], root);
}
