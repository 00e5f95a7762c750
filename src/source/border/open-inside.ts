import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { faultOf, faultOfKind, judgeLink, type Fault } from './fault.ts';

/**
 * Opens a file below a folder, and only if it lies there itself: no step of its path may be a link, wherever that leads. What counts
 * is not what is found by looking but what has been opened, whatever is put in its place meanwhile. The folder itself may be a link.
 * @param name with forward slashes
 * @param most bytes of the largest file that is wanted
 * @param use is given the open file, which is closed afterwards
 */
export function openInside<Result>(
  folder: string,
  name: string,
  most: number,
  use: (descriptor: number) => Result,
): Result | { readonly fault: Fault } {
  let descriptor: number | undefined;
  try {
    const border = realpathSync(folder);
    const place = path.join(border, name);
    if (!place.startsWith(border + path.sep)) return { fault: { kind: 'link', leads: 'outside' } };
    // Looked at first: opening a device may do something.
    const seen = lstatSync(place);
    if (seen.isSymbolicLink()) return { fault: judgeLink(border, place) };
    if (!seen.isFile()) return { fault: faultOfKind(seen) };
    descriptor = openSync(place, unfollowing);
    const fault = judgeOpened(descriptor, border, place, most);
    return fault ? { fault } : use(descriptor);
  } catch (error) {
    return { fault: faultOf(error) };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Does not follow a link at the end, and does not wait for the other end of a pipe. Windows knows neither: there it is 0. */
const unfollowing =
  constants.O_RDONLY |
  ((constants.O_NOFOLLOW as number | undefined) ?? 0) |
  ((constants.O_NONBLOCK as number | undefined) ?? 0);

function judgeOpened(descriptor: number, border: string, place: string, most: number): Fault | undefined {
  const opened = fstatSync(descriptor);
  if (!opened.isFile()) return { kind: 'special' };
  if (opened.size > most) return { kind: 'large', most };
  if (locate(descriptor, place) === place) return undefined;
  return findLink(border, place) ?? { kind: 'missing' };
}

/** The real path of what has been opened; undefined if it is no longer there. */
function locate(descriptor: number, place: string): string | undefined {
  try {
    // Linux keeps the name of what is open, so that there is nothing in between.
    return readlinkSync(`/proc/self/fd/${String(descriptor)}`);
  } catch {
    const real = realpathSync(place);
    const [there, opened] = [statSync(real), fstatSync(descriptor)];
    return there.ino === opened.ino && there.dev === opened.dev ? real : undefined;
  }
}

/** The first step of a path that is a link. */
function findLink(border: string, place: string): Fault | undefined {
  let step = border;
  for (const name of path.relative(border, place).split(path.sep)) {
    step = path.join(step, name);
    if (lstatSync(step).isSymbolicLink()) return judgeLink(border, step);
  }
  return undefined;
}
