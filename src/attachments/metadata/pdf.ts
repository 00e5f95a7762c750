import { inflateSync, constants } from 'node:zlib';
import { isTelling, quote } from './names.ts';
import { listActions } from './pdf-actions.ts';
import { readPdfString } from './pdf-string.ts';

/** How often something is looked for, how far behind it is read, and how much is unpacked in all. */
const most = {
  places: 50,
  value: 2000,
  packed: 200,
  references: 5,
  stream: 4_000_000,
  unpacked: 32_000_000,
} as const;

/**
 * The author of a PDF, of its directory (ISO 32000-1, 14.3.3) and of its XMP. A PDF is a graph of objects that may be packed and
 * encrypted; here its bytes are looked through for the two, and what is packed is unpacked up to a limit. Of an encrypted file only XMP
 * can be read. Behind the author stands what does more than show pages (`pdf-actions.ts`).
 */
export function readPdfMetadata(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts = [file, ...unpackObjects(file)];
  const isEncrypted = file.includes('/Encrypt');
  const authors = new Set([
    ...(isEncrypted ? [] : texts.flatMap((text) => readAuthors(text, file))),
    ...texts.flatMap(readCreators),
  ]);
  const telling = [...authors].filter(isTelling);
  return [
    ...(telling.length === 0 ? [] : [`作者${telling.slice(0, 3).map(quote).join('、')}`]),
    ...listActions(texts),
  ];
}

function readAuthors(text: Buffer, file: Buffer): string[] {
  const seen = new Set<string>();
  return findAll(text, '/Author').flatMap((at) => {
    const value = text.subarray(at + '/Author'.length, at + most.value);
    const [reference, number, generation] = /^\s*(\d{1,7}) (\d{1,5}) R/u.exec(value.toString('latin1')) ?? [];
    if (reference === undefined) return readPdfString(value) ?? [];
    const head = `\n${String(number)} ${String(generation)} obj`;
    const object = seen.has(head) || seen.size >= most.references ? -1 : file.indexOf(head);
    seen.add(head);
    if (object === -1) return [];
    const start = object + head.length;
    return readPdfString(file.subarray(start, start + most.value)) ?? [];
  });
}

/** `<dc:creator><rdf:Seq><rdf:li>甲</rdf:li></rdf:Seq></dc:creator>` */
function readCreators(text: Buffer): string[] {
  return findAll(text, '<dc:creator').flatMap((at) => {
    const value = text.subarray(at, at + most.value).toString('utf8');
    const [, inner = ''] = /^<dc:creator[^>]*>([^]*?)<\/dc:creator>/u.exec(value) ?? [];
    return inner
      .split(/<[^>]*>/u)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  });
}

/** Streams of objects (ISO 32000-1, 7.5.7), as newer programs write them. */
function unpackObjects(file: Buffer): Buffer[] {
  const unpacked: Buffer[] = [];
  let left: number = most.unpacked;
  for (const at of findAll(file, '/ObjStm', most.packed)) {
    const begin = file.subarray(at, at + most.value).indexOf('stream');
    if (begin === -1 || left <= 0) continue;
    const start = at + begin + 'stream'.length + (file[at + begin + 'stream'.length] === 0x0d ? 2 : 1);
    try {
      const text = inflateSync(file.subarray(start, start + most.stream), {
        maxOutputLength: Math.min(left, most.stream),
        finishFlush: constants.Z_SYNC_FLUSH,
      });
      left -= text.length;
      unpacked.push(text);
    } catch {
      // Packed in another way, or more than is wanted.
      left -= most.stream / 10;
    }
  }
  return unpacked;
}

function findAll(text: Buffer, sign: string, limit: number = most.places): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(sign); at !== -1 && found.length < limit; at = text.indexOf(sign, at + 1))
    found.push(at);
  return found;
}
