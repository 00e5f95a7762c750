import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { compareProblems, formatProblem, isError, type Problem } from '../schema/problem.ts';
import { openBodyStore, type Body, type BodyStore } from './body-store.ts';
import { createDigests, type DigestDocument } from './digest.ts';
import type { Document } from './document.ts';
import { createContext, listDocumentFiles } from './files.ts';
import { parseDocument } from './parse-document.ts';
import type { Draft } from './read-content.ts';
import { idOf } from './references.ts';
import { omitConsequences, readSettings, type Settings } from './settings.ts';

/** What Astro's store keeps of a Document; the rest stands in the body store. */
export type StoredDocument = Omit<Document, keyof Body>;

/** What documents are compared by. */
export type ComparedDocument = Pick<Document, 'id' | 'file' | 'links' | 'paragraphs'>;

/**
 * Checks that compare documents with each other.
 * @param files all document files; those that could not be read are missing among the documents
 */
export type CompareDocuments = (
  documents: readonly ComparedDocument[],
  files: readonly string[],
  drafts: readonly Draft[],
) => Problem[];

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
 * and of the settings, and stores the problems for its pages to show.
 */
export function documentsLoader(compare: CompareDocuments): Loader {
  return {
    name: 'tongtu-documents',
    load: (context) => {
      const root = fileURLToPath(context.config.root);
      const digests = createDigests(root);
      const loadOnce = (): void => {
        loadAll(root, context, compare, digests);
      };
      loadOnce();
      if (context.watcher) watch(root, context, loadOnce);
      return Promise.resolve();
    },
  };
}

function loadAll(
  root: string,
  { store, logger, watcher, config }: LoaderContext,
  compare: CompareDocuments,
  digests: ReturnType<typeof createDigests>,
): void {
  const lastGood = watcher && (store.get(settingsEntry)?.data as Settings | undefined);
  const { settings, problems: found } = readSettings(root, lastGood);
  const files = listDocumentFiles(root);
  const seen = new Set([settingsEntry, problemsEntry]);
  const drafts: Draft[] = [];
  const bodies = openBodyStore(root, watcher ? 'dev' : 'build');
  const load = createLoad(root, settings, { store, bodies, digests, drafts });
  for (const file of files) {
    const id = idOf(file);
    // Of two files with one address the first is kept; the comparison reports the second.
    found.push(...load(file, id, !seen.has(id)));
    seen.add(id);
  }
  for (const id of store.keys()) {
    if (seen.has(id)) continue;
    store.delete(id);
    bodies.remove(id);
  }
  if (settings.site) store.set({ id: settingsEntry, data: { ...settings } });
  const documents = store
    .values()
    .flatMap((entry) => (entry.id.startsWith(':') ? [] : [toCompared(storedDocument(entry), bodies)]));
  found.push(...compare(documents, files, drafts));
  const problems = omitConsequences(found.filter(isError)).sort(compareProblems);
  if (!watcher && problems.length > 0) throw new ContentError(problems);
  for (const problem of problems) logger.error(formatProblem(problem));
  if (problems.length === 0 && hadProblems(store)) logger.info('内容里的问题都改正了。');
  if (watcher && settings.site && trimSlash(settings.site.base) !== trimSlash(config.base)) {
    logger.warn(`路径前缀（base）改成了“${settings.site.base}”，重新运行 npm run dev 以后生效。`);
  }
  store.set({ id: problemsEntry, data: { problems } });
}

/** Where documents are kept, and what is told of those that cannot be. */
interface Stores {
  readonly store: LoaderContext['store'];
  readonly bodies: BodyStore;
  readonly digests: ReturnType<typeof createDigests>;
  readonly drafts: Draft[];
}

/** Gives the function that brings one file into the store, unless nothing has changed, and tells its problems. */
function createLoad(
  root: string,
  settings: ReturnType<typeof readSettings>['settings'],
  { store, bodies, digests, drafts }: Stores,
): (file: string, id: string, keep: boolean) => readonly Problem[] {
  const context = createContext(root, settings);
  const digest: DigestDocument = digests(context);
  return (file, id, keep) => {
    const bytes = readBytes(path.join(root, file));
    if (!bytes) return [];
    const last = keep ? store.get(id) : undefined;
    const made = digest(file, bytes, last ? storedDocument(last).assets : []);
    if (last?.digest === made && bodies.has(id, made)) return [];
    const { document, problems, links } = parseDocument(file, bytes, context);
    if (!document) drafts.push({ file, links });
    if (document && keep) {
      const { html, outline, paragraphs, ...data } = document;
      const written = digest(file, bytes, data.assets);
      bodies.write(id, written, { html, outline, paragraphs });
      store.set({ id, data: { ...data }, filePath: file, digest: written });
    }
    return problems;
  };
}

/** Loads anew after changes in `content/`. What goes wrong then must not end the server. */
function watch(root: string, { watcher, logger }: LoaderContext, load: () => void): void {
  const content = path.join(root, 'content');
  const reload = debounce(() => {
    try {
      load();
    } catch (error) {
      logger.error(`内容没有重新读取：${error instanceof Error ? error.message : String(error)}`);
    }
  });
  watcher?.add(content);
  watcher?.on('all', (_event, changed) => {
    if (path.resolve(root, changed).startsWith(content + path.sep)) reload();
  });
}

/** Paragraphs are read only of documents that a link points into. */
function toCompared(document: StoredDocument, bodies: BodyStore): ComparedDocument {
  return {
    ...document,
    get paragraphs() {
      return bodies.read(document.id).paragraphs;
    },
  };
}

export function storedDocument(entry: { data: Record<string, unknown> }): StoredDocument {
  return entry.data as unknown as StoredDocument;
}

function hadProblems(store: LoaderContext['store']): boolean {
  const last = store.get(problemsEntry)?.data as { problems: readonly Problem[] } | undefined;
  return last !== undefined && last.problems.length > 0;
}

function trimSlash(base: string): string {
  return base.replace(/\/$/u, '');
}

/** Undefined if the file went away after it was listed. */
function readBytes(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Runs once when calls have stopped for a moment: editors write a file in several steps. */
function debounce(run: () => void, milliseconds = 100): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds);
  };
}
