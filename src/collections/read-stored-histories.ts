import { readCheckSettings } from '../check/read-check-settings.ts';
import type { BodyStore } from '../document/body-store.ts';
import { readTextFile } from '../document/files.ts';
import { readHistories, type Histories } from '../history/read-histories.ts';
import { factsOf } from '../history/version-facts.ts';
import type { Kept } from './load-documents.ts';

/** What git tells of the documents that have been loaded. */
export function readStoredHistories(
  root: string,
  documents: readonly Kept[],
  bodies: BodyStore,
  since: string | undefined,
): Promise<Histories> {
  const present = documents.flatMap(({ stored }) => {
    const { id, file, data } = stored;
    const reading = readTextFile(root, file);
    if ('fault' in reading) return [];
    return [{ file, bytes: reading.bytes, readFacts: () => factsOf({ ...bodies.read(id), data }) }];
  });
  const allow = readCheckSettings(root).settings.allow.map(({ text }) => text);
  return readHistories({ root, present, since, allow });
}
