import path from 'node:path';
import { root } from 'virtual:tongtu';
import { openBlobs, type Blobs } from '../history/git/blobs.ts';
import type { DocumentHistory, Extent, Version } from '../history/history.ts';
import { nameTextsFolder, takeTexts } from '../history/kept-texts.ts';
import { readKeptHistories } from '../history/kept-histories.ts';
import { readVersionText, type VersionText } from '../history/version-text.ts';
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

/** What this build has read of the versions of a document; its pages are rendered one after the other. */
const kept = new Map<string, ReadonlyMap<string, VersionText>>();

/** Versions that nobody has kept. They are compared with their neighbours, and the pages of a document read them all. */
const recent = new Map<string, Promise<VersionText>>();

const [mostKept, mostRecent] = [4, 48];

type Content = Pick<Version, 'blob' | 'file'>;

/** What a version says. Its content never changes: a page that is given the version depends on nothing more. */
export function loadVersion({ blob, file }: Content, { base }: Pick<Site, 'base'>): Promise<VersionText> {
  return withoutTrace(async () => {
    const texts = recall(kept, file, mostKept, () =>
      takeTexts({ folder: nameTextsFolder(path.join(root, '.tongtu')), base }, file),
    );
    return (
      texts.get(blob) ??
      (await recall(recent, `${blob} ${file}`, mostRecent, () => readAgain({ blob, file }, base)))
    );
  });
}

async function readAgain({ blob, file }: Content, base: string): Promise<VersionText> {
  blobs ??= openBlobs(root);
  return readVersionText(file, (await blobs.read(blob)) ?? new Uint8Array(), base);
}

/** What is asked for again soon; what has not been asked for the longest goes. */
function recall<Known>(known: Map<string, Known>, key: string, most: number, read: () => Known): Known {
  const found = known.get(key) ?? read();
  known.delete(key);
  known.set(key, found);
  for (const first of known.keys()) if (known.size > most) known.delete(first);
  return found;
}
