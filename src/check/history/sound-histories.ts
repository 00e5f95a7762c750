import { readFileFacts } from '../../document/file-facts.ts';
import { readTextFile } from '../../document/files.ts';
import type { DocumentHistory } from '../../history/history.ts';
import { readHistories, type Histories } from '../../history/read-histories.ts';
import { factsOf } from '../../history/version-facts.ts';
import type { UnrenderedDocument } from '../../schema/document.ts';
import type { ReadSettings } from '../../settings/settings.ts';

export interface SoundDocuments {
  readonly root: string;
  /** The folder that git knows: what is checked may be a copy. */
  readonly repository: string;
  /** Those without errors. */
  readonly documents: readonly UnrenderedDocument[];
  readonly settings: Pick<ReadSettings, 'site'>;
  /** `YYYY-MM-DD` in China. */
  readonly today: string;
  /** Milliseconds since 1970. Default: the clock. */
  readonly now?: number;
}

/** A document, and what git tells of it. */
export interface PublishedDocument {
  readonly file: string;
  readonly history: DocumentHistory;
}

/** What git tells, and of which of the documents. */
export interface SoundHistories {
  readonly past: Histories;
  readonly published: readonly PublishedDocument[];
}

/** What git tells of the documents that can be read. */
export async function readSoundHistories({
  root,
  repository,
  documents,
  settings,
  today,
  now,
}: SoundDocuments): Promise<SoundHistories> {
  const present = documents.flatMap((document) => {
    const reading = readTextFile(root, document.file);
    if ('fault' in reading) return [];
    const content = readFileFacts(reading.bytes);
    return [{ file: document.file, content, readFacts: () => factsOf(document) }];
  });
  const since = settings.site?.publicSince;
  const past = await readHistories({
    root: repository,
    present,
    since,
    today,
    ...(now !== undefined && { now }),
  });
  const published = documents.flatMap(({ id, file }) => {
    const history = past.documents[id];
    return history ? [{ file, history }] : [];
  });
  return { past, published };
}
