import { isMarkup } from '../content/name-content.ts';

/** PKWARE APPNOTE 4.3.16: at the end of a package, with a comment of 65,535 bytes at most behind it. */
const endOfPackage = Buffer.from('PK\x05\x06', 'latin1');
const endSize = 22;
const mostComment = 65_535;

/** Browsers look at so many bytes to guess what a file is (WHATWG MIME Sniffing, 5.2), and readers of PDF look for its beginning there. */
const sniffed = 1445;

/**
 * What a picture or a PDF is as well: programs that read from the end find a package in it, and others a page at its beginning. Whoever
 * offers it gives on more than is seen.
 */
export function listAppended(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return [
    ...(endsAsPackage(file) ? ['接在后面的压缩包'] : []),
    ...(hasPage(file.toString('latin1', 0, sniffed)) ? ['写在前面的网页'] : []),
  ];
}

/** What is a page from its first sign on is none of these at all, and refused. */
function hasPage(start: string): boolean {
  return !isMarkup(start) && /<(?:!doctype html|html|script|iframe|body)[\s>]/iu.test(start);
}

function endsAsPackage(file: Buffer): boolean {
  const from = Math.max(0, file.length - endSize - mostComment);
  for (let at = file.lastIndexOf(endOfPackage); at >= from; at = file.lastIndexOf(endOfPackage, at - 1)) {
    if (at + endSize <= file.length && at + endSize + file.readUInt16LE(at + 20) <= file.length) return true;
    if (at === 0) break;
  }
  return false;
}
