import { isDocumentFile } from '../document/files.ts';
import { collections } from '../schema/document.ts';
import type { Problem } from '../schema/problem.ts';
import type { Releases } from '../schema/release.ts';

/** What is not published stops nothing. */
export function toWarning(problem: Problem): Problem {
  return { ...problem, severity: 'warning' };
}

/** The same for what was found in files of drafts alone. */
export function softenDrafts(problems: readonly Problem[], releases: Releases): Problem[] {
  return problems.map((one) => (releases.get(one.file)?.state === 'draft' ? toWarning(one) : one));
}

/** Whether a file is a draft, or may lie beside one: a picture, an attachment. */
export function isOfDrafts(file: string, { releases }: { readonly releases?: Releases }): boolean {
  if (isDocumentFile(file)) return releases?.get(file)?.state === 'draft';
  return collections.some((name) => file.startsWith(`content/${name}/`));
}
