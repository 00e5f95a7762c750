import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FileFacts } from '../document/file-facts.ts';
import type { Context } from '../markdown/context.ts';
import { lockFiles } from '../remembered/lock-files.ts';
import type { Asset } from '../schema/document.ts';

/**
 * Digest of everything that a Document is made of: its path and bytes, the files it shows (by what the system says of them: a copy may have the time of the original), the data
 * it may refer to, and the code. While the digest is the same, so is the Document.
 */
export type DigestDocument = (
  file: string,
  content: Pick<FileFacts, 'sha256'>,
  assets: readonly Pick<Asset, 'file'>[],
) => string;

/** Reads the code once; gives the function that makes digests for documents of one context. */
export function createDigests(root: string): (context: Context) => DigestDocument {
  const code = digestCode(root);
  return ({ bureaus, topics, measures, projects, termNames, base }) => {
    const version = hash(
      JSON.stringify([code, base, [...bureaus], [...topics], [...measures], [...projects], termNames]),
    );
    return (file, { sha256 }, assets) => {
      const stamps = assets.map((asset) => stampFile(path.join(root, asset.file)));
      return hash(version, `${file}\n${sha256}\n`, ...stamps);
    };
  };
}

function stampFile(file: string): string {
  try {
    // Of a link it is the link's own: one that has been put in the place of a file is something else.
    const { mode, ino, size, mtimeMs, ctimeMs } = lstatSync(file);
    return `${[mode, ino, size, mtimeMs, ctimeMs].join(' ')}\n`;
  } catch {
    return 'missing\n';
  }
}

/** What older code or another version of a library made is not kept. */
function digestCode(root: string): string {
  const folders = ['text', 'schema', 'source', 'settings', 'markdown', 'document'].map((room) =>
    path.join(import.meta.dirname, '..', room),
  );
  const files = folders.flatMap((folder) => listCode(folder).map((name) => path.join(folder, name)));
  const locks = lockFiles.map((name) => path.join(root, name));
  return hash(JSON.stringify(process.versions), ...[...files, ...locks].map(readIfThere));
}

function listCode(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort();
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function hash(...parts: (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('base64');
}
