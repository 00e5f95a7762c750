import { imageSize } from 'image-size';
import { createTermFinder } from '../text/term.ts';
import {
  mostAssetBytes,
  mostTextBytes,
  readProjectFile,
  type Reading,
} from '../source/border/read-inside.ts';
import { statProjectFile } from '../source/border/stat-inside.ts';
import { describeFault } from '../source/border/fault.ts';
import { walkFolder } from '../source/border/walk-folder.ts';
import { listBureauNames } from '../source/describe-unknown.ts';
import { takeHead } from '../source/picture-head.ts';
import type { ReadSettings } from '../settings/settings.ts';
import type { Context } from '../markdown/context.ts';
import { collections } from '../schema/document.ts';
import { listKinds } from '../schema/kind.ts';
import { listTermNames } from '../markdown/term-names.ts';

/** Paths of all document files from the root, sorted: the order is the same on every machine. */
export function listDocumentFiles(root: string): string[] {
  return collections.flatMap((collection) => listFiles(root, `content/${collection}`)).filter(isDocumentFile);
}

export function isDocumentFile(file: string): boolean {
  return collections.some((collection) => file.startsWith(`content/${collection}/`)) && /\.mdx?$/u.test(file);
}

/** Paths of all files in `content/` from the root, sorted, but those that are hidden. */
export function listContentFiles(root: string): readonly string[] {
  return listFiles(root, 'content');
}

function listFiles(root: string, folder: string): readonly string[] {
  return walkFolder(root, folder, isHidden).files;
}

/** Editors and systems leave files of their own beside the documents: `.#2023.mdx`, `._2023.mdx`, `~$2023.docx`. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}

/** Reads a document or a page, its path from the root. */
export function readTextFile(root: string, file: string): Reading {
  return readProjectFile(root, file, { most: mostTextBytes });
}

/** The context of documents below a root folder. */
export function createContext(root: string, settings: ReadSettings): Context {
  const termNames = listTermNames(settings.glossary);
  return {
    bureaus: new Set(settings.bureaus.map(({ id }) => id)),
    bureauNames: listBureauNames(settings.bureaus),
    ...(settings.site && { kinds: listKinds(settings.site.ownKinds) }),
    topics: new Set(settings.topics.map(({ name }) => name)),
    measures: new Map([
      ...settings.unread.map((id) => [id, undefined] as const),
      ...settings.measures.map(({ id, name, unit, units }) => [id, { name, unit, units }] as const),
    ]),
    projects: new Set([...settings.unread, ...settings.projects.map(({ id }) => id)]),
    termNames,
    findTerms: createTermFinder(termNames),
    base: settings.site?.base ?? '/',
    ...(settings.site && { domain: settings.site.domain }),
    fileSize: (file) => {
      const found = statProjectFile(root, file);
      return 'size' in found ? found.size : undefined;
    },
    refusal: (file) => {
      const found = statProjectFile(root, file);
      return 'fault' in found && found.fault.kind !== 'missing' ? describeFault(found.fault) : undefined;
    },
    imageSize: (file) => {
      try {
        const read = readProjectFile(root, file, { most: mostAssetBytes });
        if ('fault' in read) return undefined;
        const { width, height } = imageSize(takeHead(read.bytes));
        return { width, height };
      } catch {
        return undefined;
      }
    },
  };
}
