import path from 'node:path';
import { readCheckSettings } from '../check/read-check-settings.ts';
import type { BodyStore } from '../document/body-store.ts';
import { readTextFile } from '../document/files.ts';
import { nameTextsFolder } from '../history/kept-texts.ts';
import { readHistories, type Histories } from '../history/read-histories.ts';
import { factsOf } from '../history/version-facts.ts';
import type { Site } from '../schema/site.ts';
import type { Kept } from './load-documents.ts';

/** Where the documents are. */
export interface StoredBodies {
  readonly bodies: BodyStore;
  /** Whether a document was made of a file with these bytes: it may have been edited since. */
  readonly isOf: (document: Kept, bytes: Uint8Array) => boolean;
}

/**
 * What git tells of the documents that have been loaded.
 * @param base where the addresses of the site begin; missing if no pages will be made
 */
export function readStoredHistories(
  root: string,
  documents: readonly Kept[],
  { bodies, isOf }: StoredBodies,
  { publicSince: since, base }: Partial<Pick<Site, 'publicSince'>> & { readonly base?: string | undefined },
): Promise<Histories> {
  const present = documents.flatMap((one) => {
    const { id, file, data } = one.stored;
    const reading = readTextFile(root, file);
    // What its body says would be kept as what these bytes say.
    if ('fault' in reading || !isOf(one, reading.bytes)) return [];
    return [{ file, bytes: reading.bytes, readFacts: () => factsOf({ ...bodies.read(id), data }) }];
  });
  const allow = readCheckSettings(root).settings.allow.map(({ text }) => text);
  const folder = nameTextsFolder(path.join(root, '.tongtu'));
  return readHistories({
    root,
    present,
    since,
    allow,
    ...(base !== undefined && { texts: { folder, base } }),
  });
}
