import { accessSync, constants, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { followLink } from './follow-link.ts';

/**
 * Refuses at once what would be refused when all has been built: a place where no folder can be put.
 * @param target the folder that is to be replaced, or a link to it
 * @throws NodeJS.ErrnoException as the system would name it: `EACCES`, `EBUSY` for a mount point, `ELOOP`, `ENOTDIR`
 */
export function requirePlace(target: string): void {
  const place = followLink(target);
  const parent = path.dirname(place);
  mkdirSync(parent, { recursive: true });
  const stats = statSync(place, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) throw refuse('ENOTDIR', place);
  if (stats && (stats.dev !== statSync(parent).dev || isMounted(place))) throw refuse('EBUSY', place);
  accessSync(parent, constants.W_OK);
}

/** Whether a folder of the same disk is mounted there, as containers do: Linux lists what is mounted where (proc(5)). */
function isMounted(place: string): boolean {
  try {
    const real = realpathSync(place);
    const places = readFileSync('/proc/self/mountinfo', 'utf8')
      .split('\n')
      .map((line) => line.split(' ')[4] ?? '');
    // Blanks and backslashes in a name are written in octal.
    return places.some(
      (one) =>
        one.replace(/\\([0-7]{3})/gu, (_, code: string) => String.fromCharCode(parseInt(code, 8))) === real,
    );
  } catch {
    return false;
  }
}

function refuse(code: string, place: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: ${place}`), { code, path: place });
}
