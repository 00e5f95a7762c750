import type { BodyStore, StoredDocument } from '../document/body-store.ts';
import { readFileFacts, type FileFacts } from '../document/file-facts.ts';
import type { FaultyDocument } from '../document/read-content.ts';
import type { Context } from '../markdown/context.ts';
import { collections, idOf, type Collection } from '../schema/document.ts';
import type { Problem } from '../schema/problem.ts';
import { problemOf } from '../source/border/fault.ts';
import type { Topic } from '../schema/topic.ts';
import type { Contexts, StoreEntry } from './contexts.ts';
import type { DigestDocument } from './digest.ts';
import type { SourceFiles } from './source-files.ts';
import { createMakeOne, type DocumentFile, type MadeDocument } from './make-document.ts';
import { splitDocumentId, toDocumentEntry, toStoredDocument, type EntryData } from './entries.ts';

/** A document in the store, with the digest of all that it was made of. */
export interface Kept {
  readonly stored: StoredDocument;
  readonly digest: string;
}

/** The stores of both collections of documents as one, by the ids of the documents. */
export interface DocumentStore {
  readonly get: (id: string) => Kept | undefined;
  readonly set: (document: StoredDocument, digest: string) => void;
  /** Deletes all others and tells which. */
  readonly keepOnly: (ids: ReadonlySet<string>, forget: (id: string) => void) => void;
  readonly list: () => Kept[];
}

export function openDocumentStore(contexts: Contexts, topics: readonly Topic[]): DocumentStore {
  const read = (collection: Collection, entry: StoreEntry): Kept => {
    const { id, filePath, digest = '' } = entry;
    const data = entry.data as EntryData['plans'];
    return { stored: toStoredDocument(collection, { id, data, filePath }, topics), digest: String(digest) };
  };
  const list = (): Kept[] =>
    collections.flatMap((name) => contexts[name].store.values().map((entry) => read(name, entry)));
  return {
    get: (id) => {
      const [collection, entryId] = splitDocumentId(id);
      const entry = contexts[collection].store.get(entryId);
      return entry && read(collection, entry);
    },
    set: (document, digest) => {
      const data: Record<string, unknown> = { ...toDocumentEntry(document, topics) };
      const [collection, id] = splitDocumentId(document.id);
      contexts[collection].store.set({ id, data, filePath: document.file, digest });
    },
    keepOnly: (ids, forget) => {
      for (const name of collections) {
        for (const entryId of contexts[name].store.keys()) {
          const id = `${name}/${entryId}`;
          if (ids.has(id)) continue;
          contexts[name].store.delete(entryId);
          forget(id);
        }
      }
    },
    list,
  };
}

/** Where documents are kept, and what is told of those that cannot be. */
interface Stores {
  readonly documents: DocumentStore;
  readonly bodies: BodyStore;
  readonly files: Pick<SourceFiles, 'tell' | 'read'>;
  readonly digest: DigestDocument;
  readonly faulty: FaultyDocument[];
}

/** Brings files into the stores. */
interface Load {
  /** Whether a document must be made of a file: it is there, and nothing of the last run is the same. */
  readonly isStale: (file: DocumentFile) => boolean;
  /**
   * Brings one file into the stores, unless nothing has changed, and tells why it cannot.
   * @param ahead what another thread has made of it
   */
  readonly load: (file: DocumentFile, ahead?: MadeDocument) => readonly Problem[];
}

export function createLoad(context: Context, { documents, bodies, files, digest, faulty }: Stores): Load {
  const makeOne = createMakeOne(bodies, context, digest);
  const isKept = ({ file, keep }: DocumentFile, content: FileFacts): boolean => {
    const id = idOf(file);
    const last = keep ? documents.get(id) : undefined;
    return last?.digest === digest(file, content, last?.stored.assets ?? []) && bodies.has(id, last.digest);
  };
  /** A file may have changed since. */
  const isOf = ({ file, digest: made, stored }: MadeDocument, content: FileFacts): boolean =>
    made === undefined || made === digest(file, content, stored?.assets ?? []);
  return {
    isStale: (one) => {
      const content = files.tell(one.file);
      return content !== undefined && !isKept(one, content);
    },
    load: (one, ahead) => {
      const { file, keep } = one;
      const told = files.tell(file);
      if (told && isKept(one, told)) return [];
      const reading = files.read(file);
      if ('fault' in reading) {
        if (reading.fault.kind === 'missing') return [];
        faulty.push({ file, links: [] });
        return [problemOf(file, reading.fault)];
      }
      const { bytes } = reading;
      const made = ahead && isOf(ahead, readFileFacts(bytes)) ? ahead : makeOne(file, bytes, keep);
      const { stored, problems, links } = made;
      if (!stored || made.digest === undefined) {
        faulty.push({ file, links });
        return problems;
      }
      if (keep) documents.set(stored, made.digest);
      // What is only worth a look is found when the document is checked.
      return [];
    },
  };
}
