import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentData } from '../catalogue/document-data.ts';
import { listPublishedFiles } from '../catalogue/published-documents.ts';
import { openFileDigests } from '../remembered/file-digests.ts';
import { openFolderStore } from '../remembered/folder-store.ts';
import { openRememberedValues } from '../remembered/remembered-values.ts';
import { readSealed, writeSealed } from '../remembered/sealed-file.ts';
import { placeFile } from './engine/file-places.ts';
import type { Directory, Manifest } from './engine/format.ts';
import { summarizeDocument, type DocumentSummary } from './index/document-summary.ts';
import { makeIndexFiles, unpack, type IndexDivision } from './index/index-files.ts';
import type { IndexSizes } from './index/index-sizes.ts';
import { renewIndexFiles } from './index/renew/renew-index.ts';
import { changeIndex } from './index/renew/change-index.ts';
import { writeIndex } from './index/write-index.ts';

export interface SearchIndexOptions {
  /** The built site: documents are read from it, and the index is written into its folder `search-index/`. */
  readonly folder: string;
  /** Folder of what is kept from one build to the next; it holds nothing else. */
  readonly cache: string;
  /** Digest of the code: what other code has made is not taken. */
  readonly version: string;
  /** Instead of those that suit the text. */
  readonly sizes?: IndexSizes;
}

/** A document as it is published. */
interface PublishedFile {
  /** Path inside the site. */
  readonly file: string;
  readonly digest: string;
}

/** What is kept beside the index itself. */
interface LastBuild {
  readonly key: string;
  readonly files: readonly PublishedFile[];
  readonly blocks: readonly number[];
  readonly sizes: IndexSizes;
  readonly counts: readonly (readonly [string, number])[];
}

/** How an index came to be. */
export type Origin = 'kept' | 'renewed' | 'made';

/**
 * Builds the search index of a built site. It reads the data that the build has published, so search and pages cannot disagree. The
 * same documents give the same bytes, whether it is taken from the last build, made from that, or made anew.
 */
export function buildSearchIndex({ folder, cache, version, sizes }: SearchIndexOptions): Origin {
  const [target, recordFile] = [path.join(folder, 'search-index'), path.join(cache, 'last.json')];
  const digests = openFileDigests(path.join(cache, 'digests.json'), folder);
  const known = openRememberedValues<DocumentSummary>(path.join(cache, 'documents.json'), version);
  const store = openFolderStore(path.join(cache, 'indexes'));
  const files = listPublishedFiles(folder).map((file) => ({
    file,
    digest: digests.get(path.join(folder, file)),
  }));
  const key = hash('sha256', JSON.stringify([version, sizes, files]));
  const read = ({ file }: PublishedFile): DocumentData =>
    JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as DocumentData;
  const summaries = files.map((file) => known.get(file.digest, () => summarizeDocument(read(file))));
  let origin: Origin = 'kept';
  if (!store.take(key, target)) {
    const last = readSealed(recordFile, version) as LastBuild | undefined;
    const renewed = last && tryRenew(last);
    origin = renewed ? 'renewed' : 'made';
    const { sizes: used, counts } = renewed ?? makeAnew();
    if (!store.take(key, target)) throw new Error('The search index was made and is not there');
    const blocks = summaries.map((document) => document.blocks);
    writeSealed(recordFile, version, {
      key,
      files,
      blocks,
      sizes: used,
      counts: [...counts],
    } satisfies LastBuild);
  }
  digests.save();
  known.save();
  store.clear();
  return origin;

  function makeAnew(): IndexDivision {
    const folderOfNew = store.begin(key);
    const documents = { summaries, readAll: () => Iterator.from(files).map(read) };
    const made = writeIndex(folderOfNew.folder, (write) => makeIndexFiles(documents, write, sizes));
    folderOfNew.keep(made.digests);
    return made.draft;
  }

  /** Another build over the same folder may take the last index meanwhile. */
  function tryRenew(last: LastBuild): IndexDivision | undefined {
    try {
      return renew(last);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  /** Makes it of the last index, which nobody needs any more: its files stay where they are, but for those that are others now. */
  function renew(last: LastBuild): IndexDivision | undefined {
    const isSame =
      last.files.length === files.length && files.every(({ file }, at) => last.files[at]?.file === file);
    const old = isSame ? store.open(last.key) : undefined;
    if (!old) return undefined;
    const { folder: tables } = JSON.parse(
      readFileSync(path.join(old.folder, 'manifest.json'), 'utf8'),
    ) as Manifest;
    const directory = unpack(readFileSync(path.join(old.folder, tables, 'directory.bin'))) as Directory;
    const changed = new Map(
      [...files.entries()]
        .filter(([at, { digest }]) => last.files[at]?.digest !== digest)
        .map(([at, file]) => [at, read(file)]),
    );
    const lastIndex = {
      sizes: last.sizes,
      counts: new Map(last.counts),
      blocks: last.blocks,
      directory,
      read: (file: string) => readFileSync(path.join(old.folder, placeFile(file, directory.folders))),
    };
    const [written, kept] = [new Map<string, Uint8Array>(), [] as string[]];
    const draft = renewIndexFiles(
      lastIndex,
      { summaries, changed },
      (name, bytes) => written.set(name, bytes),
      (name) => kept.push(name),
      sizes,
    );
    if (!draft) return undefined;
    const folderOfNew = store.rename(last.key, key);
    const lastFiles = { folders: directory.folders, tables, digests: old.digests };
    folderOfNew.keep(changeIndex(folderOfNew.folder, { draft, written, kept }, lastFiles).digests);
    return draft;
  }
}
