import type { BodyStore, StoredDocument } from '../document/body-store.ts';
import { readTextFile } from '../document/files.ts';
import { parseDocument } from '../document/parse-document.ts';
import type { FaultyDocument } from '../document/read-content.ts';
import type { Context } from '../markdown/context.ts';
import { collections, type Collection } from '../schema/document.ts';
import type { Problem } from '../schema/problem.ts';
import { problemOf } from '../source/border/fault.ts';
import type { Topic } from '../schema/topic.ts';
import type { Contexts } from './contexts.ts';
import type { DigestDocument } from './digest.ts';
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

type StoreEntry = ReturnType<Contexts['plans']['store']['values']>[number];

/** Where documents are kept, and what is told of those that cannot be. */
interface Stores {
  readonly documents: DocumentStore;
  readonly bodies: BodyStore;
  readonly digest: DigestDocument;
  readonly faulty: FaultyDocument[];
}

/** Gives the function that brings one file into the stores, unless nothing has changed, and tells why it cannot. */
export function createLoad(
  root: string,
  context: Context,
  { documents, bodies, digest, faulty }: Stores,
): (file: string, id: string, keep: boolean) => readonly Problem[] {
  return (file, id, keep) => {
    const reading = readTextFile(root, file);
    if ('fault' in reading) {
      if (reading.fault.kind === 'missing') return [];
      faulty.push({ file, links: [] });
      return [problemOf(file, reading.fault)];
    }
    const { bytes } = reading;
    const last = keep ? documents.get(id) : undefined;
    const made = digest(file, bytes, last?.stored.assets ?? []);
    if (last?.digest === made && bodies.has(id, made)) return [];
    const { document, problems, links } = parseDocument(file, bytes, context);
    if (!document) faulty.push({ file, links });
    if (document && keep) {
      const { html, outline, paragraphs, layout, ...stored } = document;
      const written = digest(file, bytes, stored.assets);
      bodies.write(id, written, { html, outline, paragraphs, layout });
      documents.set(stored, written);
    }
    // What is only worth a look is found when the document is checked.
    return document ? [] : problems;
  };
}
