import { existsSync, globSync, mkdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deploySite } from '../../../src/deploy/deploy-site.ts';
import { nameUnfinished } from '../../../src/deploy/release-name.ts';
import type { Server } from '../../../src/deploy/server.ts';

/** Names of releases, oldest first. */
export const nameOf = (number: number): string => `2031-03-01-0000${String(number).padStart(2, '0')}-000`;

/** Builds a site of which every file says of which release it is; its assets have names of their own. */
export function writeDist(root: string, number: number): string {
  const dist = path.join(root, 'dist');
  const files = {
    'index.html': `release ${number}`,
    'plans/云溪 x/index.html': `release ${number}`,
    'same.txt': 'of every release',
    [`_astro/a${number}.css`]: `release ${number}`,
  };
  mkdirSync(path.join(dist, '_astro'), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dist, name)), { recursive: true });
    writeFileSync(path.join(dist, name), text);
  }
  return dist;
}

/** Puts a release there, as `npm run deploy` does it. */
export function deployRelease(
  root: string,
  server: Server,
  number: number,
  most = 5,
  onlyChanged = false,
): number | undefined {
  const dist = writeDist(root, number);
  // What a build makes anew has only its own assets.
  const name = nameOf(number);
  return deploySite(
    { dist, redirects: path.join(root, 'redirects') },
    server,
    { name, unfinished: nameUnfinished(name, { machine: 'abcd0123', pid: process.pid }) },
    { most, onlyChanged },
  );
}

/** The release that is served; throws if it is not whole. */
export function readServed(target: string): number {
  const site = path.join(target, 'current');
  const numbers = new Set(
    ['index.html', 'plans/云溪 x/index.html'].map((name) =>
      Number(readFileSync(path.join(site, name), 'utf8').replace('release ', '')),
    ),
  );
  const [number = NaN] = numbers;
  if (numbers.size !== 1 || Number.isNaN(number)) throw new Error('two releases are served at once');
  if (!existsSync(path.join(site, `_astro/a${number}.css`))) throw new Error('its styles are missing');
  return number;
}

/** Names of what lies among the releases. */
export const listKept = (target: string): string[] =>
  globSync('{*,.[!.]*}', { cwd: path.join(target, 'releases') }).sort();

export const readCurrent = (target: string): string => readlinkSync(path.join(target, 'current'));
