import { chmodSync, lstatSync, type Stats } from 'node:fs';
import path from 'node:path';
import { listBelow } from '../remembered/list-below.ts';

/** Bits of POSIX for all but the owner: reading a file, and reading and entering a folder. */
const readFile = 0o044;
const enterFolder = 0o055;

/**
 * Lets the web server read a built site, which runs as somebody else: under a umask of 077, as hardened servers have it, whoever builds
 * is the only one who can read what was written, and visitors get 403. All that is in a site is there for everybody.
 * @param below all that is in it
 * @param known what the system has said of a file, its path with forward slashes; undefined if it has not been asked
 */
export function openToReaders(
  site: string,
  below = listBelow(site),
  known: (name: string) => Pick<Stats, 'mode'> | undefined = () => undefined,
): void {
  open(site, enterFolder);
  for (const { name, entry } of below) {
    const place = path.join(site, name);
    if (entry.isDirectory()) open(place, enterFolder);
    else if (entry.isFile()) open(place, readFile, known(name.replaceAll(path.sep, '/')));
  }
}

function open(place: string, bits: number, known?: Pick<Stats, 'mode'>): void {
  const { mode } = known ?? lstatSync(place);
  if ((mode & bits) !== bits) chmodSync(place, (mode & 0o7777) | bits);
}
