import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashedFolder } from '../../../src/schema/address.ts';

/** Pages of a made-up release; their number and addresses never change. */
export const pages = Array.from({ length: 12 }, (_, number) =>
  number === 0 ? '/' : `/plans/p${String(number)}/2024/`,
);

/** How many times a file says of which release it is: another number in each, so that half of one and half of another shows. */
function countLines(release: number, file: number): number {
  return 20 + ((release * 7919 + file * 104_729) % 4000);
}

/** A text that says in every line of which release it is, and that it has come to its end. */
export function stamp(release: number, lines: number): string {
  return `${`release ${String(release)}\n`.repeat(lines)}end of release ${String(release)}`;
}

/** The release of a stamped text; undefined if it is cut off, or of several. */
export function readStamp(text: string): number | undefined {
  const stamps = new Set(text.match(/release \d+/gu));
  const [only] = stamps;
  return stamps.size === 1 && only !== undefined && /end of release \d+(?: \*\/|\n<\/pre>\n)$/u.test(text)
    ? Number(only.slice('release '.length))
    : undefined;
}

/** Addresses of what a page of a release loads. */
export function listAssets(html: string): string[] {
  return [...html.matchAll(/(?:href|src)="([^"]+)"/gu)].map(([, address = '']) => address);
}

/** Writes a release: pages, a style sheet and a script of each, in files whose names change with their content. */
export function writeRelease(folder: string, release: number): void {
  for (const [number, page] of pages.entries()) {
    const names = ['css', 'js'].map((ending, place) => {
      const text = `/* ${stamp(release, countLines(release, number * 2 + place) / 10)} */`;
      const name = `p${String(number)}.${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.${ending}`;
      write(path.join(folder, hashedFolder, name), text);
      return `/${hashedFolder}/${name}`;
    });
    const [css = '', js = ''] = names;
    const html = `<link rel="stylesheet" href="${css}"><script src="${js}"></script><pre>${stamp(release, countLines(release, number))}\n</pre>\n`;
    write(path.join(folder, page, 'index.html'), html);
  }
  write(path.join(folder, '404.html'), `<pre>${stamp(release, 1)}\n</pre>\n`);
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
