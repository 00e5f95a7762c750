import type { ContentError } from '../collections/loader.ts';
import { buildSite } from '../publish/build-site.ts';
import type { PagefindError } from '../search/pagefind/pagefind-error.ts';
import { printProblems, withProgress } from './terminal.ts';

/** Builds the site and prints what happens. Gives false, and has said why, if the content has errors or Pagefind cannot run. */
export async function runBuild(root: string): Promise<boolean> {
  try {
    await buildSite(root, ({ label, run }) => withProgress(label, run));
    return true;
  } catch (error) {
    if (isContentError(error)) printProblems(error.problems);
    else if (isPagefindError(error)) console.error(error.message);
    else throw error;
    console.error('网站没有重新生成，原来的网站没有变动。');
    return false;
  }
}

/** Astro loads the loader's module a second time, so the class is not the same one: the name is. */
function isContentError(error: unknown): error is ContentError {
  return error instanceof Error && error.name === 'ContentError' && 'problems' in error;
}

function isPagefindError(error: unknown): error is PagefindError {
  return error instanceof Error && error.name === 'PagefindError';
}
