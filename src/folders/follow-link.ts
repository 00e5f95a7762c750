import { lstatSync, readlinkSync } from 'node:fs';
import path from 'node:path';

/**
 * Where a link leads, whether or not there is something; itself if it is none.
 * @throws NodeJS.ErrnoException `ELOOP` if links lead in a circle
 */
export function followLink(target: string): string {
  const passed = new Set<string>();
  let place = target;
  while (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink()) {
    if (passed.has(place))
      throw Object.assign(new Error('links lead in a circle'), { code: 'ELOOP', path: target });
    passed.add(place);
    place = path.resolve(path.dirname(place), readlinkSync(place));
  }
  return place;
}
