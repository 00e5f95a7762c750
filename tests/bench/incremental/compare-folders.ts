import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * What differs between two built sites, byte for byte. Scripts and style sheets of the site before the last one are left out: they stay
 * for readers who are in the middle of a page (`src/publish/keep-assets.ts`).
 */
export function compareFolders(one: string, other: string, kept: ReadonlySet<string>): string[] {
  const [some, others] = [list(one, kept), list(other, new Set())];
  return [
    ...[...some.difference(others)].map((name) => `only the kept site has ${name}`),
    ...[...others.difference(some)].map((name) => `only the cold site has ${name}`),
    ...[...some.intersection(others)]
      .filter((name) => !readFileSync(path.join(one, name)).equals(readFileSync(path.join(other, name))))
      .map((name) => `${name} differs`),
  ];
}

function list(folder: string, leftOut: ReadonlySet<string>): Set<string> {
  const names = globSync('**/*', { cwd: folder }).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  );
  return new Set(names.map((name) => name.split(path.sep).join('/')).filter((name) => !leftOut.has(name)));
}
