import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { DocumentData } from '../../../src/catalogue/document-data.ts';
import { pagefindFolder, type Part } from '../../../src/search/pagefind/parts.ts';
import { collections } from '../../../src/schema/document.ts';
import { measureIndexing, type Indexing } from '../pagefind/measure-indexing.ts';
import { writePages } from '../pagefind/write-pages.ts';
import { measureFolder, type FolderSize } from '../folder-size.ts';

/** The index of words over documents and over the other pages of a site. */
export interface WordIndexFigures {
  readonly indexing: Indexing;
  readonly size: FolderSize;
}

/**
 * Builds the index of words as a build does, into the folder `pagefind/` of a folder that is made anew.
 * @param site a built site; its pages that are no documents are indexed too
 */
export async function buildWordIndex(
  folder: string,
  site: string,
  documents: readonly DocumentData[],
): Promise<WordIndexFigures> {
  const cache = `${folder}-cache`;
  rmSync(cache, { recursive: true, force: true });
  writePages(folder, documents);
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    const [first = ''] = name.split(path.sep);
    const isOther = path.basename(name) === 'index.html' && !collections.some((one) => one === first);
    if (!isOther) continue;
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    cpSync(path.join(site, name), path.join(folder, name));
  }
  const indexing = await measureIndexing(folder, cache);
  return { indexing, size: measureFolder(path.join(folder, pagefindFolder)) };
}

/** Name of a fragment, which is a result's id → path of its page without slashes at its ends. */
export function readFragments(index: string, parts: readonly Part[]): Map<string, string> {
  const folders = parts.map((part) => path.join(index, part.path, 'fragment'));
  return new Map(
    folders.flatMap((folder) =>
      readdirSync(folder).map((file) => {
        const text = gunzipSync(readFileSync(path.join(folder, file))).toString('utf8');
        const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
        return [path.basename(file, '.pf_fragment'), decodeURI(url).slice(1, -1)] as const;
      }),
    ),
  );
}
