import { createHash } from 'node:crypto';
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
  /** Digest of the body itself: what it was made of may have changed without it. Undefined if it has not been loaded. */
  readonly contentOf: (id: string) => string | undefined;
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
      const content = createHash('sha256').update(JSON.stringify(body)).digest('base64url');
      writeFileSync(file, JSON.stringify({ digest, content, ...body }));
    },
    has: (id, digest) => readStart(fileOf(id)).startsWith(`{"digest":${JSON.stringify(digest)},`),
    contentOf: (id) => /,"content":"([\w-]+)"/u.exec(readStart(fileOf(id)))?.[1],
    read: (id) => JSON.parse(readFileSync(fileOf(id), 'utf8')) as Body,
    remove: (id) => {
      rmSync(fileOf(id), { force: true });
    },
  };
}

/** Where both digests stand; empty if there is no file. */
function readStart(file: string): string {
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    const bytes = Buffer.alloc(200);
    return bytes.toString('latin1', 0, readSync(handle, bytes));
  } catch {
    return '';
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
