import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './project-copy.ts';

/** The environment of somebody who has nothing of this checkout on the path, and is not run by its npm. */
const environment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_|^TONGTU_|^NODE_/iu.test(name)),
  ),
  PATH: (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.startsWith(projectRoot))
    .join(path.delimiter),
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
};

/**
 * Runs a program to its end in a folder outside of this checkout, and gives what it printed.
 * @throws Error if it fails
 */
export function runOutside(folder: string, command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Packs the program, and installs the package in a folder that is empty. */
export function installPacked(work: string): string {
  const folder = path.join(work, 'site');
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', work], {
    cwd: projectRoot,
    stdio: 'ignore',
  });
  const file = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (file === undefined) throw new Error('Nothing was packed');
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  runOutside(folder, 'npm', 'install', '--ignore-scripts', ...quiet, path.join(work, file));
  return folder;
}
