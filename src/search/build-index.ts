import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { collections } from '../document/document.ts';
import type { DocumentData } from '../catalogue/document-data.ts';
import { blockBorder, spellWords } from './words.ts';

/**
 * Builds the search index of a built site into its folder `pagefind/`. It reads the data that the build has published, so
 * search and pages cannot disagree.
 * @param folder the built site
 */
export async function buildSearchIndex(folder: string): Promise<void> {
  // Words are single characters: no language's stemming or segmentation may touch them.
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(errors.join('\n'));
  try {
    for (const file of listDataFiles(folder)) {
      const document = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as DocumentData;
      const added = await index.addHTMLFile({ url: document.id, content: createIndexPage(document) });
      if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
    }
    const written = await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  } finally {
    await close();
  }
}

function listDataFiles(folder: string): string[] {
  return collections
    .flatMap((collection) => {
      const names = readdirSync(path.join(folder, collection), { recursive: true, encoding: 'utf8' });
      return names.map((name) => path.join(collection, name));
    })
    .filter((name) => name.endsWith('.json'))
    .sort();
}

/** What Pagefind is given of a document: its title and blocks, spelt as words, with a border between them. */
function createIndexPage({ data, paragraphs }: DocumentData): string {
  const blocks = [data.title, ...paragraphs.map(({ text }) => text)];
  const body = blocks.map((block) => spellWords(block)).join(` ${blockBorder} `);
  return `<html lang="zh"><head><title>${spellWords(data.title)}</title></head><body>${body}</body></html>`;
}
