import { readdirSync } from 'node:fs';
import path from 'node:path';
import { adminPath } from '../../schema/address.ts';
import { collections } from '../../schema/document.ts';

const page = /(?:^|\/)index\.html$/u;
const packed = /\.(?:gz|br)$/u;
const listed = [
  // The files of a document, and the numbers of a measure.
  new RegExp(`^(?:${collections.join('|')})/.+/index\\.(?:txt|md|json|xml)$`, 'u'),
  /^measures\/.+\/index\.(?:json|csv)$/u,
  /^feeds\/.+\.atom$/u,
  /^data\/[^/]+$/u,
];

/**
 * The addresses of a built site that people and programs come back to, sorted, without slashes at their ends: all pages but the first and
 * the editor, the files of documents and measures, feeds and datasets. What else there is, pages name under its address of the day; packed
 * forms beside a file are asked for under the address of that file.
 * @param folder of the built site
 */
export function listBuiltAddresses(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)).replaceAll('\\', '/'));
  const all = new Set(names);
  return names
    .filter((name) => !packed.test(name) || !all.has(name.replace(packed, '')))
    .flatMap((name) => {
      if (name.startsWith(adminPath)) return [];
      if (page.test(name)) return name.includes('/') ? [name.replace(page, '')] : [];
      return listed.some((one) => one.test(name)) ? [name] : [];
    })
    .sort();
}
