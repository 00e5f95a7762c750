import { readdirSync } from 'node:fs';
import path from 'node:path';
import { adminPath, paths } from '../../schema/address.ts';
import { collections } from '../../schema/document.ts';

const page = 'index.html';
const filesOfDocument = new Set([
  page,
  path.basename(paths.documentText('')),
  path.basename(paths.documentMarkdown('')),
]);

/**
 * The addresses of all pages of a built site but its first and the editor, and of the texts of documents to take away, sorted; without slashes at their
 * ends. Programs know the rest from what these say.
 * @param folder of the built site
 */
export function listBuiltAddresses(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .flatMap((name) => {
      const at = name.lastIndexOf('/');
      if (at < 0 || !filesOfDocument.has(name.slice(at + 1))) return [];
      const above = name.slice(0, at);
      if (`${above}/` === adminPath) return [];
      if (name.endsWith(`/${page}`)) return [above];
      return collections.some((one) => above.startsWith(`${one}/`)) ? [name] : [];
    })
    .sort();
}
