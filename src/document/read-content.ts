import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compareProblems, type Problem } from '../schema/problem.ts';
import type { Document, InternalLink } from './document.ts';
import { createContext, listDocumentFiles } from './files.ts';
import { parseDocument } from './parse-document.ts';
import { readSettings, type Settings } from './settings.ts';

/** Everything in `content/` that is data. */
export interface Content {
  readonly settings: ReturnType<typeof readSettings>['settings'];
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
  /** Files that have errors, with their links to other pages. */
  readonly drafts: readonly Draft[];
}

/** A document with errors. */
export interface Draft {
  readonly file: string;
  readonly links: readonly InternalLink[];
}

/**
 * Reads settings and documents below a root folder; all problems of all files in one go.
 * @param progress told after each document
 */
export function readContent(root: string, progress?: (done: number, total: number) => void): Content {
  const { settings, problems } = readSettings(root);
  const context = createContext(root, settings);
  const files = listDocumentFiles(root);
  const documents: Document[] = [];
  const drafts: Draft[] = [];
  files.forEach((file, index) => {
    const parsed = parseDocument(file, readFileSync(path.join(root, file)), context);
    if (parsed.document) documents.push(parsed.document);
    else drafts.push({ file, links: parsed.links });
    problems.push(...parsed.problems);
    progress?.(index + 1, files.length);
  });
  return { settings, documents, drafts, problems: problems.sort(compareProblems) };
}

/** Whether the settings are whole, so that a site can be built from them. */
export function isComplete(settings: Content['settings']): settings is Settings {
  return settings.site !== undefined;
}
