import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Document } from '../../../src/schema/document.ts';
import { createContext, listDocumentFiles } from '../../../src/document/files.ts';
import { parseDocument } from '../../../src/document/parse-document.ts';
import {
  isComplete,
  readSettings,
  type ReadSettings,
  type Settings,
} from '../../../src/settings/settings.ts';

/**
 * The settings of a project and its documents with their pages, as a build loads them.
 * @throws Error if one of them cannot be read
 */
export function readDocuments(root: string): { settings: ReadSettings & Settings; documents: Document[] } {
  const { settings } = readSettings(root);
  if (!isComplete(settings)) throw new Error(`${root} has no settings`);
  const context = createContext(root, settings);
  const documents = listDocumentFiles(root).map((file) => {
    const { document, problems } = parseDocument(file, readFileSync(path.join(root, file)), context);
    if (!document) throw new Error(`${file} is refused: ${JSON.stringify(problems)}`);
    return document;
  });
  return { settings, documents };
}
