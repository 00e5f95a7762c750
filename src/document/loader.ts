import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { compareProblems, formatProblem, type Problem } from '../schema/problem.ts';
import type { Context } from './context.ts';
import type { Document } from './document.ts';
import { createContext, listDocumentFiles } from './files.ts';
import { parseDocument } from './parse-document.ts';
import { idOf } from './references.ts';
import { readSettings, type Settings } from './settings.ts';

/** What the store keeps of a Document: the HTML stands where Astro looks for it, in `rendered`. */
export type StoredDocument = Omit<Document, 'html'>;

/** Checks that compare documents with each other. */
export type CompareDocuments = (documents: readonly StoredDocument[], settings: Settings) => Problem[];

/** Entries that are not documents; a file's path cannot begin with a colon. */
export const settingsEntry = ':settings';
export const problemsEntry = ':problems';

/** Thrown by a build whose content has errors: all of them, for the command line to print. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}

/**
 * Astro content loader: parses each document once and stores what it is made of. Documents whose digest has not changed are
 * kept from the last run. A build fails with all problems; the development server keeps the last good version of a document
 * and stores the problems for its pages to show.
 */
export function documentsLoader(compare: CompareDocuments): Loader {
  return {
    name: 'tongtu-documents',
    load: async (context) => {
      const root = fileURLToPath(context.config.root);
      loadAll(root, context, compare);
      if (!context.watcher) return;
      const reload = debounce(() => {
        loadAll(root, context, compare);
      });
      const content = path.join(root, 'content');
      context.watcher.add(content);
      context.watcher.on('all', (_event, changed) => {
        if (path.resolve(changed).startsWith(content)) reload();
      });
    },
  };
}

function loadAll(root: string, { store, logger, watcher, generateDigest }: LoaderContext, compare: CompareDocuments) {
  const { settings, problems } = readSettings(root);
  const context = createContext(root, settings);
  const version = JSON.stringify([settings, readCodeDigest()]);
  const seen = new Set([settingsEntry, problemsEntry]);
  for (const file of listDocumentFiles(root)) {
    const id = idOf(file);
    const bytes = readFileSync(path.join(root, file));
    const digest = generateDigest(version + createHash('sha256').update(bytes).digest('base64'));
    const known = store.get(id);
    seen.add(id);
    if (known?.digest === digest && hasSameAssets(storedDocument(known), context)) continue;
    const parsed = parseDocument(file, bytes, context);
    problems.push(...parsed.problems.filter(({ severity }) => severity === 'error'));
    if (!parsed.document) continue;
    const { html, ...data } = parsed.document;
    store.set({ id, data: { ...data }, filePath: file, digest, rendered: { html } });
  }
  for (const id of store.keys()) if (!seen.has(id)) store.delete(id);
  if (settings.site) {
    const whole = { ...settings, site: settings.site };
    store.set({ id: settingsEntry, data: { ...whole } });
    const documents = store.values().flatMap((entry) => (entry.id.startsWith(':') ? [] : [storedDocument(entry)]));
    problems.push(...compare(documents, whole).filter(({ severity }) => severity === 'error'));
  }
  problems.sort(compareProblems);
  if (!watcher && problems.length > 0) throw new ContentError(problems);
  for (const problem of problems) logger.error(formatProblem(problem));
  store.set({ id: problemsEntry, data: { problems } });
}

export function storedDocument(entry: { data: Record<string, unknown> }): StoredDocument {
  return entry.data as unknown as StoredDocument;
}

/** A file that was replaced or removed after the document was parsed asks for a new parse. */
function hasSameAssets({ assets }: StoredDocument, context: Context): boolean {
  return assets.every(({ file, size }) => context.fileSize(file) === size);
}

/** Digest of the code that makes documents: what older code made is not kept. */
function readCodeDigest(): string {
  const hash = createHash('sha256');
  for (const room of ['.', '../text', '../schema']) {
    const folder = path.join(import.meta.dirname, room);
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (name.endsWith('.ts')) hash.update(readFileSync(path.join(folder, name)));
    }
  }
  return hash.digest('base64');
}

/** Runs once when calls have stopped for a moment: editors write a file in several steps. */
function debounce(run: () => void, milliseconds = 100): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds);
  };
}
