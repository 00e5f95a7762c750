import { chmodSync, lstatSync } from 'node:fs';
import path from 'node:path';
import { listBelow } from '../remembered/list-below.ts';

/** Bits of POSIX for all but the owner: reading a file, and reading and entering a folder. */
const readFile = 0o044;
const enterFolder = 0o055;

/**
 * Lets the web server read a built site, which runs as somebody else: under a umask of 077, as hardened servers have it, whoever builds
 * is the only one who can read what was written, and visitors get 403. All that is in a site is there for everybody.
 */
export function openToReaders(site: string): void {
  open(site, enterFolder);
  for (const { name, entry } of listBelow(site)) {
    const place = path.join(site, name);
    if (entry.isDirectory()) open(place, enterFolder);
    else if (entry.isFile()) open(place, readFile);
  }
}

function open(place: string, bits: number): void {
  const { mode } = lstatSync(place);
  if ((mode & bits) !== bits) chmodSync(place, (mode & 0o7777) | bits);
}
