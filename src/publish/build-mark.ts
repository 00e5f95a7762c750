import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRunning } from '../remembered/is-running.ts';

/** What the work folder says of the last build. */
interface BuildMark {
  /** When it began, in milliseconds since 1970 by the clock of the disk. */
  readonly began: number;
  readonly pid: number;
  readonly isPublished: boolean;
}

const markFile = '.tongtu/last-build.json';

/** What a site is made of. */
const sources = ['content', 'public'];

/** Notes that a build begins, whatever becomes of it. @returns notes that its site stands in `dist/` */
export function markBuild(root: string, began = Date.now()): () => void {
  const write = (isPublished: boolean): void => {
    mkdirSync(path.join(root, '.tongtu'), { recursive: true });
    writeFileSync(path.join(root, markFile), JSON.stringify({ began, pid: process.pid, isPublished }));
  };
  write(false);
  return () => {
    write(true);
  };
}

/**
 * Whether `dist/` is what the last build was to make. Where nothing is known of builds nothing is said: a site may have been built elsewhere.
 * @returns `running` or `failed`, in which cases `dist/` is of a build before; for a good one the first source that was changed after it
 */
export function judgeBuilt(
  root: string,
): { readonly state: 'running' | 'failed' | 'built'; readonly changed?: string } | undefined {
  const mark = readMark(root);
  if (mark === undefined) return undefined;
  if (!mark.isPublished) return { state: isRunning(mark.pid) ? 'running' : 'failed' };
  const changed = findChanged(root, mark.began);
  return { state: 'built', ...(changed !== undefined && { changed }) };
}

function readMark(root: string): BuildMark | undefined {
  try {
    return JSON.parse(readFileSync(path.join(root, markFile), 'utf8')) as BuildMark;
  } catch {
    // None, or one that was cut short.
    return undefined;
  }
}

/** What the build itself records is no change. */
function findChanged(root: string, since: number): string | undefined {
  for (const folder of sources) {
    const place = path.join(root, folder);
    if (statSync(place, { throwIfNoEntry: false })?.isDirectory() !== true) continue;
    const files = readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => !path.relative(root, file).startsWith(path.join('content', 'published') + path.sep));
    const changed = files.sort().find((file) => statSync(file).mtimeMs > since);
    if (changed !== undefined) return path.relative(root, changed).replaceAll(path.sep, '/');
  }
  return undefined;
}
