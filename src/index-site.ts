import path from 'node:path';
import { publishTexts, type TextsOptions } from './publish/publish-texts.ts';
import { runApart, waitForAll } from './publish/run-apart.ts';
import { buildSearchIndex } from './search/build-index.ts';
import { buildPagefind } from './search/pagefind/build-pagefind.ts';

export interface IndexOptions extends Pick<TextsOptions, 'folder' | 'version' | 'site' | 'fates'> {
  /** Folder of what is kept from one build to the next. */
  readonly work: string;
  /** How many pages there are. */
  readonly pages: number;
}

/** From so many pages on the exact index and the texts are made in threads, beside Pagefind's index: fewer are made before a thread has begun. */
const manyPages = 2000;

/**
 * Makes both indexes of a built site, and the texts to take away. None of them reads what another one writes.
 * @throws PagefindError if Pagefind cannot run, or refuses a page
 */
export async function indexSite({ folder, work, version, pages, site, fates }: IndexOptions): Promise<void> {
  const cacheIn = (name: string) => ({ folder, cache: path.join(work, name), version });
  const texts: TextsOptions = { ...cacheIn('texts'), site, fates };
  if (pages < manyPages) {
    publishTexts(texts);
    buildSearchIndex(cacheIn('search'));
    await buildPagefind(cacheIn('pagefind'));
    return;
  }
  await waitForAll([
    runApart(new URL('search/index-thread.ts', import.meta.url), cacheIn('search')),
    runApart(new URL('publish/texts-thread.ts', import.meta.url), texts),
    buildPagefind(cacheIn('pagefind')),
  ]);
}
