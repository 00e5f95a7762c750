import { ImportError } from '../../import/import-error.ts';
import { openZip, type Archive } from '../../import/docx/zip.ts';

export type { Archive };

/** The parts of a package, by name in lower case; undefined if it is none, or none that is read: torn, or with far too much in it. */
export function openPackage(bytes: Uint8Array): Archive | undefined {
  return attempt(() => openZip(bytes));
}

/** A part; undefined if there is none, or none that can be unpacked. */
export function readPart(archive: Archive, name: string, mostBytes: number): Uint8Array | undefined {
  const entry = archive.get(name);
  return entry && entry.size <= mostBytes ? attempt(() => entry.read()) : undefined;
}

/** Parts of XML are in UTF-8 or UTF-16 (ECMA-376-2, 8.2.5). */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch (error) {
    // What the directory says of places may lie outside the file.
    if (error instanceof ImportError || error instanceof RangeError) return undefined;
    throw error;
  }
}
