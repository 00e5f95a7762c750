import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';
import { createTermFinder } from '../text/term.ts';
import { listBureauNames } from '../source/describe-unknown.ts';
import type { ReadSettings } from '../settings/settings.ts';
import type { Context } from '../markdown/context.ts';
import { collections } from '../schema/document.ts';
import { listTermNames } from '../markdown/term-names.ts';

/** Paths of all document files from the root, sorted: the order is the same on every machine. */
export function listDocumentFiles(root: string): string[] {
  return collections.flatMap((collection) => listFiles(root, `content/${collection}`)).filter(isDocumentFile);
}

export function isDocumentFile(file: string): boolean {
  return collections.some((collection) => file.startsWith(`content/${collection}/`)) && /\.mdx?$/u.test(file);
}

/** Paths of all files in `content/` from the root, sorted, but those that are hidden. */
export function listContentFiles(root: string): string[] {
  return listFiles(root, 'content');
}

function listFiles(root: string, folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
  return names
    .filter((name) => !isHidden(name))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((file) => statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile())
    .sort();
}

/** Editors and systems leave files of their own beside the documents: `.#2023.mdx`, `._2023.mdx`, `~$2023.docx`. */
function isHidden(name: string): boolean {
  return name.split(path.sep).some((step) => step.startsWith('.') || step.startsWith('~$'));
}

/** Whether nothing is there. A folder that nobody may read is something else: its documents would be gone without a word. */
export function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

/** Undefined if the file went away after it was listed. */
export function readBytes(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** The context of documents below a root folder. */
export function createContext(root: string, settings: ReadSettings): Context {
  const termNames = listTermNames(settings.glossary);
  return {
    bureaus: new Set(settings.bureaus.map(({ id }) => id)),
    bureauNames: listBureauNames(settings.bureaus),
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
      const stats = statSync(path.join(root, file), { throwIfNoEntry: false });
      return stats?.isFile() ? stats.size : undefined;
    },
    imageSize: (file) => {
      try {
        const { width, height } = imageSize(readFileSync(path.join(root, file)));
        return { width, height };
      } catch {
        return undefined;
      }
    },
  };
}
