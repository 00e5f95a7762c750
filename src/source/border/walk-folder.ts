import { type Dirent, lstatSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { faultOf, judgeLink, type Fault } from './fault.ts';

/** What lies below a folder. */
export interface Walk {
  /** Paths from the project's root, sorted: the order is the same on every machine. */
  readonly files: readonly string[];
  /** What is no file and no folder, and folders that cannot be read. */
  readonly faults: readonly { readonly file: string; readonly fault: Fault }[];
}

/**
 * Lists the files below a folder of the project. No link is followed, so that nothing lies outside and no way is a circle; the first
 * step of the folder may be a link.
 * @param folder from the root: `content/plans`
 * @param isLeftOut of a name, not of a path
 */
export function walkFolder(root: string, folder: string, isLeftOut: (name: string) => boolean): Walk {
  const files: string[] = [];
  const faults: { file: string; fault: Fault }[] = [];
  const [first = ''] = folder.split('/');
  let border: string;
  try {
    border = realpathSync(path.join(root, first));
  } catch (error) {
    const fault = faultOf(error);
    return { files, faults: fault.kind === 'missing' ? [] : [{ file: first, fault }] };
  }
  const visit = (below: string): void => {
    for (const entry of list(below)) {
      if (isLeftOut(entry.name)) continue;
      const file = `${below}/${entry.name}`;
      const fault = judge(entry, path.join(border, file.slice(first.length)), border);
      if (fault) faults.push({ file, fault });
      else if (entry.isDirectory()) visit(file);
      else files.push(file);
    }
  };
  const list = (below: string): Dirent[] => {
    try {
      const place = path.join(border, below.slice(first.length));
      // Where it begins, there may be something else; a link is told where the folder above is listed.
      const stats = below === first ? undefined : lstatSync(place);
      if (stats?.isFile()) faults.push({ file: below, fault: { kind: 'file' } });
      if (stats && !stats.isDirectory()) return [];
      return readdirSync(place, { withFileTypes: true });
    } catch (error) {
      const fault = faultOf(error);
      if (fault.kind !== 'missing') faults.push({ file: below, fault });
      return [];
    }
  };
  visit(folder);
  return { files: files.sort(), faults };
}

function judge(entry: Dirent, place: string, border: string): Fault | undefined {
  if (entry.isSymbolicLink()) return judgeLink(border, place);
  // Bytes that are no UTF-8 come as this character, and under such a name there is nothing.
  if (entry.name.includes('\uFFFD') && !lstatSync(place, { throwIfNoEntry: false })) return { kind: 'name' };
  return entry.isFile() || entry.isDirectory() ? undefined : { kind: 'special' };
}
