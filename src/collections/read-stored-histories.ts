import path from 'node:path';
import { readCheckSettings } from '../check/read-check-settings.ts';
import type { BodyStore } from '../document/body-store.ts';
import { nameTextsFolder } from '../history/kept-texts.ts';
import { readHistories, type Histories } from '../history/read-histories.ts';
import { factsOf } from '../history/version-facts.ts';
import type { Site } from '../schema/site.ts';
import type { Kept } from './load-documents.ts';
import type { SourceFiles } from './source-files.ts';

/** Where the documents are, and what the files say that they were made of: it is so whatever has been written into them since. */
export interface StoredBodies {
  readonly bodies: BodyStore;
  readonly sources: Pick<SourceFiles, 'tell'>;
}

/**
 * What git tells of the documents that have been loaded.
 * @param base where the addresses of the site begin; missing if no pages will be made
 */
export function readStoredHistories(
  root: string,
  documents: readonly Kept[],
  { bodies, sources }: StoredBodies,
  { publicSince: since, base }: Partial<Pick<Site, 'publicSince'>> & { readonly base?: string | undefined },
): Promise<Histories> {
  const present = documents.flatMap(({ stored }) => {
    const { id, file, data } = stored;
    const content = sources.tell(file);
    return content ? [{ file, content, readFacts: () => factsOf({ ...bodies.read(id), data }) }] : [];
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
