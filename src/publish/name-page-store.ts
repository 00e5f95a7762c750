import path from 'node:path';

/** Where a project keeps its rendered pages from one build to the next. */
export function namePageStore(root: string): string {
  return path.join(root, '.tongtu/pages');
}
