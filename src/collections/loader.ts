import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { compareProblems, formatProblem, isError, type Problem } from '../schema/problem.ts';
import { openBodyStore, type BodyStore, type StoredDocument } from '../document/body-store.ts';
import { createDigests, type DigestDocument } from './digest.ts';
import { checkLoaded, type CheckedBefore } from './check-loaded.ts';
import type { Context } from '../markdown/context.ts';
import { createContext, listDocumentFiles, readBytes } from '../document/files.ts';
import { type LinkedDocument, idOf } from '../schema/document.ts';
import type { ContentChecks } from '../check/content-checks.ts';
import { parseDocument } from '../document/parse-document.ts';
import type { FaultyDocument } from '../document/read-content.ts';
import { omitConsequences, readSettings, type Settings } from '../settings/settings.ts';

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
 * kept from the last run. A build fails with all errors; the development server keeps the last good version of a document and of
 * the settings, and stores the problems for its pages to show, those among them that do not stop a build.
 */
export function documentsLoader(checks: ContentChecks): Loader {
  return {
    name: 'tongtu-documents',
    load: (context) => {
      const root = fileURLToPath(context.config.root);
      const digests = createDigests(root);
      const before: CheckedBefore = new Map();
      const loadOnce = (): void => {
        loadAll(root, context, checks, digests, before);
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
  checks: ContentChecks,
  digests: ReturnType<typeof createDigests>,
  before: CheckedBefore,
): void {
  const lastGood = watcher && (store.get(settingsEntry)?.data as Settings | undefined);
  const { settings, problems: found } = readSettings(root, lastGood);
  const files = listDocumentFiles(root);
  const seen = new Set([settingsEntry, problemsEntry]);
  const drafts: FaultyDocument[] = [];
  const mode = watcher ? 'dev' : 'build';
  const bodies = openBodyStore(root, mode);
  const context = createContext(root, settings);
  const { check, state, problems: ofChecks } = checks.prepare(root, watcher ? undefined : 'error');
  found.push(...ofChecks);
  const stateOfAll = JSON.stringify([settings, state]);
  const load = createLoad(root, context, { store, bodies, digests, drafts });
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
  const entries = store.values().filter(({ id }) => !id.startsWith(':'));
  const documents = entries.map((entry) => toCompared(storedDocument(entry), bodies));
  found.push(...checks.compare(documents, files, drafts));
  const drafted = new Set(drafts.map(({ file }) => file));
  const loaded = entries.flatMap(({ id, digest = '', data }) => {
    const stored = storedDocument({ data });
    return drafted.has(stored.file) ? [] : [{ id, state: `${String(digest)} ${stateOfAll}`, stored }];
  });
  found.push(...checkLoaded(root, loaded, { bodies, context, check, mode }, before));
  const problems = omitConsequences(found).sort(compareProblems);
  const errors = problems.filter(isError);
  if (!watcher && errors.length > 0) throw new ContentError(errors);
  if (watcher) logProblems(logger, checks.format, problems, problemsOf(store));
  if (watcher && settings.site && trimSlash(settings.site.base) !== trimSlash(config.base)) {
    logger.warn(`路径前缀（base）改成了“${settings.site.base}”，重新运行 npm run dev 以后生效。`);
  }
  store.set({ id: problemsEntry, data: { problems: watcher ? problems : [] } });
}

/** Errors are told every time; what is only worth a look is listed in the pages, and here its number when it changes. */
function logProblems(
  logger: LoaderContext['logger'],
  format: ContentChecks['format'],
  problems: readonly Problem[],
  before: readonly Problem[],
): void {
  const errors = problems.filter(isError);
  for (const problem of errors) logger.error(format(problem));
  if (errors.length === 0 && before.some(isError)) logger.info('内容里的错误都改正了。');
  const warnings = problems.length - errors.length;
  if (warnings > 0 && warnings !== before.filter((problem) => !isError(problem)).length)
    logger.warn(`内容里有 ${String(warnings)} 个提醒，列在网页上方。`);
}

/** Where documents are kept, and what is told of those that cannot be. */
interface Stores {
  readonly store: LoaderContext['store'];
  readonly bodies: BodyStore;
  readonly digests: ReturnType<typeof createDigests>;
  readonly drafts: FaultyDocument[];
}

/** Gives the function that brings one file into the store, unless nothing has changed, and tells why it cannot. */
function createLoad(
  root: string,
  context: Context,
  { store, bodies, digests, drafts }: Stores,
): (file: string, id: string, keep: boolean) => readonly Problem[] {
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
      const { html, outline, paragraphs, layout, ...data } = document;
      const written = digest(file, bytes, data.assets);
      bodies.write(id, written, { html, outline, paragraphs, layout });
      store.set({ id, data: { ...data }, filePath: file, digest: written });
    }
    // What is only worth a look is found when the document is checked.
    return document ? [] : problems;
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
function toCompared(document: StoredDocument, bodies: BodyStore): LinkedDocument {
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

function problemsOf(store: LoaderContext['store']): readonly Problem[] {
  const last = store.get(problemsEntry)?.data as { problems: readonly Problem[] } | undefined;
  return last?.problems ?? [];
}

function trimSlash(base: string): string {
  return base.replace(/\/$/u, '');
}

/** Runs once when calls have stopped for a moment: editors write a file in several steps. */
function debounce(run: () => void, milliseconds = 100): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds);
  };
}
