import { readFileSync } from 'node:fs';
import { readLicences, type LicenceText } from './licence-texts.ts';
import { findInstalled, findPackageOf, type InstalledPackage } from './packages.ts';

/** A package of which readers are given something. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licences: readonly LicenceText[];
}

/** A module of our own that is made of the data of a package says so in its first comment: `@contains opencc-js`. */
const contains = /^ \* @contains (\S+)$/gmu;

/**
 * The packages of which a bundle contains something, by name.
 * @param modules the bundler's names of the modules that are in it
 * @param others packages of which something is published in another way
 * @param root folder of the project
 * @throws Error if one is not installed or has no licence
 */
export function listShipped(modules: Iterable<string>, others: readonly string[], root: string): Shipped[] {
  const found = new Map<string, InstalledPackage>();
  const add = (one: InstalledPackage): void => void found.set(`${one.name} ${one.version}`, one);
  for (const id of modules) {
    const own = findPackageOf(id, root);
    if (own) add(own);
    else for (const name of listContained(id)) add(requireInstalled(name, root));
  }
  for (const name of others) add(requireInstalled(name, root));
  return [...found.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => ({ name: one.name, version: one.version, licences: readLicences(one) }));
}

function listContained(id: string): string[] {
  const [file = ''] = id.split('?', 1);
  if (!/^[^\0].*\.[cm]?[jt]s$/su.test(file)) return [];
  return [...readFileSync(file, 'utf8').matchAll(contains)].map(([, name = '']) => name);
}

function requireInstalled(name: string, root: string): InstalledPackage {
  const one = findInstalled(name, root);
  if (!one) throw new Error(`软件包 ${name} 没有安装，读不到它的许可。请重新安装依赖。`);
  return one;
}
