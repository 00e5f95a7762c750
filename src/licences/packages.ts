import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A folder of a package that is installed. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
}

const folderName = 'node_modules';

/**
 * The package that a module of a bundle comes from; undefined for our own. Helpers of the bundler have names that are no files:
 * `\0vite/preload-helper.js`, `\0rolldown/runtime.js`.
 * @param id the bundler's name of the module
 * @param root folder of the project
 */
export function findPackageOf(id: string, root: string): InstalledPackage | undefined {
  const [file = ''] = id.split('?', 1);
  if (!file.startsWith('\0')) {
    const steps = file.split(/[\\/]/u);
    const at = steps.lastIndexOf(folderName);
    if (at === -1) return undefined;
    const length = steps[at + 1]?.startsWith('@') ? 2 : 1;
    return readPackage(steps.slice(0, at + 1 + length).join('/'));
  }
  const [, name] = /^\0((?:@[^/]+\/)?[^/:]+)\//u.exec(file) ?? [];
  return name === undefined ? undefined : findInstalled(name, root);
}

/** A package by its name, as the project finds it; undefined if it is not installed. */
export function findInstalled(name: string, root: string): InstalledPackage | undefined {
  const places = createRequire(path.join(root, 'package.json')).resolve.paths(name) ?? [];
  const place = places
    .map((folder) => path.join(folder, name))
    .find((folder) => existsSync(path.join(folder, 'package.json')));
  return place === undefined ? undefined : readPackage(place);
}

function readPackage(folder: string): InstalledPackage {
  const { name, version } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  ) as InstalledPackage;
  return { name, version, folder };
}
