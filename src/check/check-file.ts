import type { Problem } from '../schema/problem.ts';
import { compareProblems } from '../schema/problem.ts';
import { createContext, listDocumentFiles } from '../document/files.ts';
import { readDocument } from '../document/parse-document.ts';
import { readRelease, readReleases } from '../document/release.ts';
import { idOf } from '../schema/document.ts';
import { readClock } from '../source/clock.ts';
import { omitConsequences, readSettings } from '../settings/settings.ts';
import { checkBetweenFiles } from './check-between-files.ts';
import { checkDocument } from './check-document.ts';
import { softenDrafts } from './drafts.ts';
import { readBasis } from './read-basis.ts';
import { documentRules } from './run-rules.ts';

/** Finds what is wrong with one document. */
export type CheckFile = (file: string, bytes: Uint8Array) => Problem[];

/**
 * Reads the settings below a root folder, once, and gives the function that checks a document as `checkContent` does, without reading
 * another one: for editors, where it is not saved yet. What needs the text of others is not found: paragraphs that stand in them as
 * well, links to paragraphs that they do not have, documents that are a copy of this one, and so
 * whether an acceptance is of use. Without settings the document is still read.
 */
export function createFileCheck(root: string): CheckFile {
  const { settings, problems: ofSettings } = readSettings(root);
  const reading = createContext(root, settings);
  const basis = readBasis(root, settings.site?.ownKinds);
  return (file, bytes) => {
    const { document, source, problems, links } = readDocument(file, bytes, reading);
    const documents = document ? [document] : [];
    const faulty = document ? [] : [{ file, links }];
    const files = listDocumentFiles(root);
    const now = readClock();
    const named = new Set([...links.map(({ target }) => target), document?.data.validity?.successor]);
    const own = readRelease(bytes, now);
    const releases = new Map([
      ...readReleases(
        root,
        files.filter((one) => one !== file && named.has(idOf(one))),
        now,
      ),
      ...(own ? [[file, own] as const] : []),
    ]);
    const found = [
      ...ofSettings,
      ...checkBetweenFiles({ root, settings, documents, files, faulty, releases }),
      ...(document && source !== undefined
        ? checkDocument(documentRules, { document, source }, problems, { ...basis, documents })
        : problems),
    ];
    return softenDrafts(omitConsequences(found), releases)
      .filter((problem) => problem.file === file && problem.rule !== 'unused-acceptance')
      .sort(compareProblems);
  };
}
