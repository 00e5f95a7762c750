import { listAppended } from './appended.ts';
import { readOfficeMetadata } from './office.ts';
import { readPdfMetadata } from './pdf.ts';
import { readPictureMetadata } from './picture.ts';

/**
 * What a file tells of persons and of how it came about, beside what is seen in it; in Chinese, each piece to stand in a list. Only
 * what can be read in bounded time: what is in archives, and in old Office files, is not looked at.
 * @param extension in lower case, with its point
 */
export function readMetadata(extension: string, bytes: Uint8Array): string[] {
  if (/^\.(?:png|jpe?g|gif|webp|avif)$/u.test(extension))
    return [...readPictureMetadata(bytes), ...listAppended(bytes)];
  if (extension === '.pdf') return [...readPdfMetadata(bytes), ...listAppended(bytes)];
  return /^\.(?:docx|xlsx|pptx|ofd|wps|et|dps)$/u.test(extension) ? readOfficeMetadata(bytes) : [];
}
