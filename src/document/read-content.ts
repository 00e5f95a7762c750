import { compareProblems, type Problem } from '../schema/problem.ts';
import type { InternalLink, UnrenderedDocument } from '../schema/document.ts';
import { listDocumentFiles } from './files.ts';
import { parseFiles } from './parse-files.ts';
import { readReleases } from './release.ts';
import type { Releases } from '../schema/release.ts';
import { readSettings } from '../settings/settings.ts';
import { readClock } from '../source/clock.ts';

/** Everything in `content/` that is data. */
export interface Content {
  readonly settings: ReturnType<typeof readSettings>['settings'];
  readonly documents: readonly UnrenderedDocument[];
  /** File → its text, for each of the documents. */
  readonly sources: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  /** Files that have errors, with their links to other pages. */
  readonly faulty: readonly FaultyDocument[];
  /** Files of those that are not published now; they are among all of the above. */
  readonly releases: Releases;
}

/** Those of some documents that are published now. */
export function listPublished<One extends { readonly file: string }>(
  documents: readonly One[],
  releases: Releases,
): One[] {
  return documents.filter(({ file }) => !releases.has(file));
}

/** A document with errors. */
export interface FaultyDocument {
  readonly file: string;
  readonly links: readonly InternalLink[];
}

/** Is told, now and then, how many of the files are done. */
export type TellProgress = (done: number, total: number) => void;

/**
 * Reads settings and documents below a root folder; all problems of all files in one go.
 * @param now decides what is published: see `readReleases`
 */
export async function readContent(root: string, tell?: TellProgress, now = readClock()): Promise<Content> {
  const { settings, problems } = readSettings(root);
  const documents: UnrenderedDocument[] = [];
  const sources = new Map<string, string>();
  const faulty: FaultyDocument[] = [];
  const files = listDocumentFiles(root);
  const releases = readReleases(root, files, now);
  const tellDone =
    tell &&
    ((done: number): void => {
      tell(done, files.length);
    });
  for (const { file, document, source, links, problems: found } of await parseFiles(
    { root, settings, files },
    tellDone,
  )) {
    if (document && source !== undefined) {
      documents.push(document);
      sources.set(file, source);
    } else faulty.push({ file, links });
    for (const problem of found) problems.push(problem);
  }
  return { settings, documents, sources, faulty, releases, problems: problems.sort(compareProblems) };
}
