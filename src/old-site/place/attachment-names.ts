import path from 'node:path';
import { judgeContent } from '../../attachments/content/judge-content.ts';
import { wantedKinds } from '../../attachments/content/kinds.ts';
import { judgeFileName } from '../../schema/file-name.ts';
import { describeFault } from '../../source/border/fault.ts';
import { mostAssetBytes, readInside } from '../../source/border/read-inside.ts';
import type { Attached } from '../group/find-attached.ts';

/** A file as it goes with a document. */
export interface NamedAttachment {
  /** Path below the crawl's folder. */
  readonly file: string;
  /** What the public reads. */
  readonly title: string;
  /** Name in the document's folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface NamedAttachments {
  readonly taken: readonly NamedAttachment[];
  /** What cannot be published, and why, in Chinese. */
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
}

/**
 * Reads the files that go with a document, and names them by what the page calls them: systems store them under numbers. One that is
 * not what it is called is refused: a saved site has pages that say 404 under such names.
 */
export function nameAttachments(folder: string, attached: readonly Attached[]): NamedAttachments {
  const taken: NamedAttachment[] = [];
  const refused: { file: string; reason: string }[] = [];
  const names = new Set<string>();
  for (const { file, title } of attached) {
    const extension = path.posix.extname(file.replace(/[?@#].*$/u, '')).toLowerCase();
    const read = readPublishable(folder, file, extension);
    if ('reason' in read) {
      refused.push({ file, reason: read.reason });
      continue;
    }
    const shown = title
      .replace(/^附\s*件\s*\d*\s*[:：.]?\s*/u, '')
      .replace(/\.\w{2,4}$/u, '')
      .trim();
    const name = findName([shown, path.posix.basename(file, path.posix.extname(file))], extension, names);
    names.add(name.toLowerCase());
    taken.push({ file, title: shown || name, name, bytes: read.bytes });
  }
  return { taken, refused };
}

function readPublishable(
  folder: string,
  file: string,
  extension: string,
): { readonly bytes: Uint8Array } | { readonly reason: string } {
  if (wantedKinds[extension] === undefined) return { reason: `“${extension}”文件不能作附件。` };
  const reading = readInside(folder, file, { most: mostAssetBytes });
  if ('fault' in reading) return { reason: describeFault(reading.fault).message };
  const refusal = judgeContent(extension, reading.bytes);
  return refusal ? { reason: refusal.message } : reading;
}

function findName(wanted: readonly string[], extension: string, names: ReadonlySet<string>): string {
  const [base = '附件'] = wanted
    .map(clean)
    .filter((name) => name !== '' && judgeFileName(name + extension) === undefined);
  let name = base + extension;
  for (let count = 2; names.has(name.toLowerCase()); count += 1)
    name = `${base}-${String(count)}${extension}`;
  return name;
}

/** Longest name that is made, in characters. */
const longest = 50;

function clean(name: string): string {
  const words = name.normalize('NFC').match(/[\p{L}\p{N}（）()《》.-]+/gu) ?? [];
  return [...words.join('-').replace(/^[.-]+|[.-]+$/gu, '')].slice(0, longest).join('');
}
