import { compareProblems, type Problem } from '../schema/problem.ts';
import type { InternalLink, UnrenderedDocument } from '../schema/document.ts';
import { listDocumentFiles } from './files.ts';
import { parseFiles } from './parse-files.ts';
import { readSettings } from '../settings/settings.ts';

/** Everything in `content/` that is data. */
export interface Content {
  readonly settings: ReturnType<typeof readSettings>['settings'];
  readonly documents: readonly UnrenderedDocument[];
  /** File → its text, for each of the documents. */
  readonly sources: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  /** Files that have errors, with their links to other pages. */
  readonly faulty: readonly FaultyDocument[];
}

/** A document with errors. */
export interface FaultyDocument {
  readonly file: string;
  readonly links: readonly InternalLink[];
}

/** Reads settings and documents below a root folder; all problems of all files in one go. */
export async function readContent(root: string): Promise<Content> {
  const { settings, problems } = readSettings(root);
  const documents: UnrenderedDocument[] = [];
  const sources = new Map<string, string>();
  const faulty: FaultyDocument[] = [];
  for (const { file, document, source, links, problems: found } of await parseFiles({
    root,
    settings,
    files: listDocumentFiles(root),
  })) {
    if (document && source !== undefined) {
      documents.push(document);
      sources.set(file, source);
    } else faulty.push({ file, links });
    problems.push(...found);
  }
  return { settings, documents, sources, faulty, problems: problems.sort(compareProblems) };
}
