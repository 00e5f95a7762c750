import path from 'node:path';
import { root } from 'virtual:tongtu';
import { openBlobs, type Blobs } from '../history/git/blobs.ts';
import type { DocumentHistory, Extent, Version } from '../history/history.ts';
import { nameTextsFolder, takeText } from '../history/kept-texts.ts';
import { readKeptHistories } from '../history/kept-histories.ts';
import { lookForFacts, readVersionText, type VersionText } from '../history/version-text.ts';
import { createQuestion, perBuild } from '../reads/per-build.ts';
import { withoutTrace } from '../reads/reads.ts';
import type { Site } from '../schema/site.ts';

const mode = import.meta.env.DEV ? 'dev' : 'build';

/** What git tells of all documents. */
export const loadHistories = perBuild('histories', () => Promise.resolve(readKeptHistories(root, mode)));

/** What is known of the past of one document. */
export interface KnownHistory {
  readonly extent: Extent;
  readonly history?: DocumentHistory;
}

/** By the id of the document: its page depends on its own history alone. */
export const loadHistory = createQuestion('history', async (id): Promise<KnownHistory> => {
  const { extent, documents } = await loadHistories();
  const history = documents[id];
  return { extent, ...(history && { history }) };
});

let blobs: Blobs | undefined;

/** Versions are compared with their neighbours, and the pages of a document, which are rendered one after the other, read them all. */
const recent = new Map<string, Promise<VersionText>>();

const mostRecent = 48;

/** What a version says. Its content never changes: a page that is given the version depends on nothing more. */
export function loadVersion(
  { blob, file }: Pick<Version, 'blob' | 'file'>,
  { base }: Pick<Site, 'base'>,
): Promise<VersionText> {
  const key = `${blob} ${file}`;
  const text =
    recent.get(key) ??
    withoutTrace(async () => {
      const kept = takeText({ folder: nameTextsFolder(path.join(root, '.tongtu')), base }, { blob, file });
      if (kept) return lookForFacts(kept);
      blobs ??= openBlobs(root);
      return readVersionText(file, (await blobs.read(blob)) ?? new Uint8Array(), base);
    });
  recent.delete(key);
  recent.set(key, text);
  for (const first of recent.keys()) if (recent.size > mostRecent) recent.delete(first);
  return text;
}
