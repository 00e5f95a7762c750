import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
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
  /** Whether the body of this digest is there, and all of it: a run that was broken off may have left another, a power failure a part. */
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
      const text = JSON.stringify(body);
      const content = createHash('sha256').update(text).digest('base64url');
      const start: Start = { digest, content, bytes: Buffer.byteLength(text) };
      // It appears whole: whoever is ended meanwhile leaves the last one.
      const draft = `${file}.${String(process.pid)}-${String(threadId)}`;
      writeFileSync(draft, `${JSON.stringify(start)}\n${text}`);
      renameSync(draft, file);
    },
    has: (id, digest) => readStart(fileOf(id))?.digest === digest,
    contentOf: (id) => readStart(fileOf(id))?.content,
    read: (id) => {
      const written = readFileSync(fileOf(id), 'utf8');
      return JSON.parse(written.slice(written.indexOf('\n') + 1)) as Body;
    },
    remove: (id) => {
      rmSync(fileOf(id), { force: true });
    },
  };
}

/** What stands before a body, in a line of its own. */
interface Start {
  /** Of all that it was made of. */
  readonly digest: string;
  /** Of the body itself. */
  readonly content: string;
  /** Length of the body. */
  readonly bytes: number;
}

/** More than a start is long. */
const longestStart = 300;

/** Undefined if there is no file, or not all of it. */
function readStart(file: string): Start | undefined {
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    const read = Buffer.alloc(longestStart);
    const text = read.toString('latin1', 0, readSync(handle, read));
    const end = text.indexOf('\n');
    const start = JSON.parse(text.slice(0, end)) as Start;
    return fstatSync(handle).size === end + 1 + start.bytes ? start : undefined;
  } catch {
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
