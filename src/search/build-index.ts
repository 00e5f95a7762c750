import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { DocumentData } from '../catalogue/document-data.ts';
import { listPublishedFiles } from '../catalogue/published-documents.ts';
import { openFileDigests } from '../remembered/file-digests.ts';
import { openFolderStore } from '../remembered/folder-store.ts';
import { openRememberedValues } from '../remembered/remembered-values.ts';
import { readSealed, writeSealed } from '../remembered/sealed-file.ts';
import { takeFile } from '../remembered/take-file.ts';
import { placeFile } from './engine/file-places.ts';
import type { Directory, Manifest } from './engine/format.ts';
import { summarizeDocument, type DocumentSummary } from './index/document-summary.ts';
import { makeIndexFiles, unpack, type IndexDivision } from './index/index-files.ts';
import type { IndexSizes } from './index/index-sizes.ts';
import { renewIndexFiles } from './index/renew/renew-index.ts';
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
  const digests = openFileDigests(path.join(cache, 'digests.json'));
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
    const draft = store.begin(key);
    const last = readSealed(recordFile, version) as LastBuild | undefined;
    const renewed = last && renew(last, draft.folder);
    origin = renewed ? 'renewed' : 'made';
    const { counts, sizes: used } = renewed ?? makeAnew(draft.folder);
    draft.keep();
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

  function makeAnew(into: string): IndexDivision {
    rmSync(into, { recursive: true });
    mkdirSync(into);
    return writeIndex(into, (write) =>
      makeIndexFiles({ summaries, readAll: () => Iterator.from(files).map(read) }, write, sizes),
    );
  }

  function renew(last: LastBuild, into: string): IndexDivision | undefined {
    const isSame =
      last.files.length === files.length && files.every(({ file }, at) => last.files[at]?.file === file);
    // Beside those that are kept: `clear` removes what a build that was broken off has left.
    const old = path.join(cache, 'indexes', `last.${String(process.pid)}`);
    rmSync(old, { recursive: true, force: true });
    // Of its own, so that the last index is not kept as well.
    if (!isSame || !openFolderStore(path.join(cache, 'indexes')).take(last.key, old)) return undefined;
    const { folder: ofTables } = JSON.parse(
      readFileSync(path.join(old, 'manifest.json'), 'utf8'),
    ) as Manifest;
    const directory = unpack(readFileSync(path.join(old, ofTables, 'directory.bin'))) as Directory;
    const placeOf = (file: string): string => path.join(old, placeFile(file, directory.folders));
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
      read: (file: string) => readFileSync(placeOf(file)),
    };
    return writeIndex(into, (write, work) =>
      renewIndexFiles(
        lastIndex,
        { summaries, changed },
        write,
        (file) => {
          takeFile(placeOf(file), path.join(work, file));
        },
        sizes,
      ),
    );
  }
}
