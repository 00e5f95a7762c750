import { closeSync, mkdirSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Document } from '../schema/document.ts';

/** What only a document's own page and data need. */
export type Body = Pick<Document, 'html' | 'outline' | 'paragraphs' | 'layout'>;

/** What Astro's store keeps of a Document. */
export type StoredDocument = Omit<Document, keyof Body>;

/**
 * Keeps the bodies of documents in files of their own, outside Astro's content store: Astro holds its whole store in memory and
 * writes it as one text, which costs more than parsing. A page reads its body when it is rendered.
 */
export interface BodyStore {
  readonly write: (id: string, digest: string, body: Body) => void;
  /** Whether the body of this digest is there: a run that was broken off may have left another. */
  readonly has: (id: string, digest: string) => boolean;
  /** @throws Error if the document has not been loaded */
  readonly read: (id: string) => Body;
  /**
   * The digest with which it was written.
   * @throws Error if the document has not been loaded
   */
  readonly readDigest: (id: string) => string;
  readonly remove: (id: string) => void;
}

/**
 * @param root folder of the project
 * @param mode the development server and a build may run side by side; each has files of its own
 */
export function openBodyStore(root: string, mode: 'build' | 'dev'): BodyStore {
  const fileOf = (id: string): string => path.join(root, '.tongtu/documents', mode, `${id}.json`);
  return {
    write: (id, digest, body) => {
      const file = fileOf(id);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ digest, ...body }));
    },
    has: (id, digest) => {
      try {
        return readFileSync(fileOf(id), 'utf8').startsWith(`{"digest":${JSON.stringify(digest)},`);
      } catch {
        return false;
      }
    },
    read: (id) => JSON.parse(readFileSync(fileOf(id), 'utf8')) as Body,
    readDigest: (id) => {
      const [, digest] = /^\{"digest":"([^"]+)",/u.exec(readBeginning(fileOf(id))) ?? [];
      if (digest === undefined) throw new Error(`The body of ${id} has no digest`);
      return digest;
    },
    remove: (id) => {
      rmSync(fileOf(id), { force: true });
    },
  };
}

/** Enough for the digest, which comes first. */
function readBeginning(file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(128);
    return bytes.toString('latin1', 0, readSync(descriptor, bytes));
  } finally {
    closeSync(descriptor);
  }
}
