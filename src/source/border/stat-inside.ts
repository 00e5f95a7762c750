import { lstatSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { faultOf, faultOfKind, judgeLink, type Fault } from './fault.ts';

/** The size in bytes of a file of the project, or why it would not be read; no step of its path may be a link. */
export function statProjectFile(
  root: string,
  file: string,
): { readonly size: number } | { readonly fault: Fault } {
  const [first = '', ...steps] = file.split('/');
  try {
    const border = realpathSync(path.join(root, first));
    let place = border;
    for (const [index, step] of steps.entries()) {
      place = path.join(place, step);
      const stats = lstatSync(place);
      if (stats.isSymbolicLink()) return { fault: judgeLink(border, place) };
      if (index < steps.length - 1) continue;
      return stats.isFile() ? { size: stats.size } : { fault: faultOfKind(stats) };
    }
    return { fault: { kind: 'folder' } };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}
