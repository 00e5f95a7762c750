import { hash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { ContentChecks } from '../check/content-checks.ts';
import type { CheckPages } from '../check/pages/check-pages.ts';
import { openBodyStore, type BodyStore, type StoredDocument } from '../document/body-store.ts';
import { listShownMeasures } from '../settings/combine-measures.ts';
import { listShownTerms } from '../settings/shared-content.ts';
import { softenDrafts } from '../check/drafts.ts';
import { readFileFacts } from '../document/file-facts.ts';
import { createContext, listDocumentFiles } from '../document/files.ts';
import { judgeReleases } from '../document/release.ts';
import type { FaultyDocument } from '../document/read-content.ts';
import { collections, idOf, type Collection, type ComparedDocument } from '../schema/document.ts';
import { compareProblems, isError, type Problem } from '../schema/problem.ts';
import {
  isComplete,
  omitConsequences,
  readSettings,
  type ReadSettings,
  type Settings,
} from '../settings/settings.ts';
import type { Releases } from '../schema/release.ts';
import type { Site } from '../schema/site.ts';
import { digestCode } from '../remembered/code-version.ts';
import type { Histories } from '../history/read-histories.ts';
import { keepHistories } from '../history/kept-histories.ts';
import { readClock, showsDrafts } from '../source/clock.ts';
import { describeEnded, mapInTime } from '../source/time-limit.ts';
import { checkLoaded, type Checked } from './check-loaded.ts';
import { ContentError } from '../source/content-error.ts';
import type { CollectionContext, Contexts } from './contexts.ts';
import { readContentState, writeContentState, type ContentState } from './content-state.ts';
import { createDigests } from './digest.ts';
import { collectionNames, listSettingsEntries, type CollectionName } from './entries.ts';
import { openKeptChecks } from './kept-checks.ts';
import { writeCollection } from './kept-collections.ts';
import { createLoad, openDocumentStore, type Kept } from './load-documents.ts';
import { makeAhead } from './make-ahead.ts';
import { readStoredHistories } from './read-stored-histories.ts';
import { openSourceFiles } from './source-files.ts';
import type { MadeDocument } from './make-document.ts';

/** Reads all content; `checkPages` is the check of the pages that the site's maintainers write. */
export type ContentRun = (contexts: Contexts, checkPages: CheckPages) => Promise<void>;

/**
 * Gives the function that reads all content and brings it into the stores. Documents whose digest has not changed are kept from the
 * last run. A build fails with all errors; the development server keeps the last good version of a document and of the settings,
 * and leaves the problems for its pages to show, those among them that do not stop a build.
 */
export function createContentRun(checks: ContentChecks): ContentRun {
  const before = new Map<string, Checked>();
  let digests: ReturnType<typeof createDigests> | undefined;
  let lastGood: Settings | undefined;
  let code: string | undefined;
  const run: ContentRun = async (contexts, checkPages) => {
    const { watcher, logger, config } = contexts.plans;
    const root = fileURLToPath(config.root);
    const mode = watcher ? 'dev' : 'build';
    digests ??= createDigests(root);
    const last = readContentState(root, mode);
    const fallback = watcher && (lastGood ?? restore(last));
    const { settings, problems: found } = readSettings(root, fallback);
    if (isComplete(settings)) lastGood = settings;
    const bodies = openBodyStore(root, mode);
    const context = createContext(root, settings);
    const documents = openDocumentStore(contexts, settings.topics);
    const {
      check,
      state,
      today,
      problems: ofChecks,
    } = checks.prepare(root, settings.site?.ownKinds, watcher ? undefined : 'error');
    found.push(...ofChecks);
    const stateOfAll = hash('sha256', JSON.stringify([settings, state]));
    const listed = listDocumentFiles(root);
    const sources = openSourceFiles(root, mode, (code ??= digestCode(root)));
    const moment = readClock();
    const judge = (): Releases => judgeReleases(listed, moment, (file) => sources.tell(file)?.publication);
    const releases = judge();
    // What is not published is not even loaded: nothing can be made of it. Of two files with one address the published one is shown.
    const [published, held] = [false, true].map((isHeld) =>
      listed.filter((file) => releases.has(file) === isHeld),
    ) as [string[], string[]];
    const showsAll = watcher !== undefined || showsDrafts();
    const files = showsAll ? [...published, ...held] : published;
    const faulty: FaultyDocument[] = [];
    const digest = digests(context);
    const { isStale, load } = createLoad(context, { documents, bodies, files: sources, digest, faulty });
    /** A file may be edited while the others are read. */
    const isOf = ({ stored, digest: made }: Kept, bytes: Uint8Array): boolean =>
      digest(stored.file, readFileFacts(bytes), stored.assets) === made;
    // Of two files with one address the first is kept; the comparison reports the second.
    const first = new Map(files.toReversed().map((file) => [idOf(file), file]));
    const seen = new Set(first.keys());
    const all = files.map((file) => ({ file, keep: first.get(idOf(file)) === file }));
    const ahead = watcher
      ? new Map<string, MadeDocument>()
      : await makeAhead(all.filter(isStale), { root, settings, mode });
    const loadedFiles = mapInTime(
      all,
      (one) => load(one, ahead.get(one.file)),
      ({ file }, ending) => {
        faulty.push({ file, links: [] });
        return [describeEnded(file, ending)];
      },
    );
    // What was made a draft while it was read must not be published.
    if (!isDeepStrictEqual(judge(), releases)) return run(contexts, checkPages);
    sources.save();
    documents.keepOnly(seen, (id) => {
      bodies.remove(id);
    });
    const entries = documents.list();
    const shown = listShownMeasures(
      settings.measures,
      entries.flatMap(({ stored }) => stored.statements),
    );
    const terms = listShownTerms(
      settings.glossary,
      entries.map(({ stored }) => stored),
    );
    fillSettings(contexts, { ...settings, measures: shown, glossary: terms });
    const compared = entries.map(({ stored }) => toCompared(stored, bodies));
    const pages = checkPages(root, settings.site);
    const readPast = (): Promise<Histories> =>
      readStoredHistories(
        root,
        entries.filter(({ stored }) => !releases.has(stored.file)),
        { bodies, sources },
        { ...settings.site, ...(watcher && { base: undefined }) },
      );
    // Who writes is told of everything else at once; whether an old version is there, the build says.
    const past = watcher ? undefined : await readPast();
    const between = checks.compare(
      { root, settings, documents: compared, files, faulty, releases, ...(past && { past }) },
      pages,
    );
    const faultyFiles = new Set(faulty.map(({ file }) => file));
    const loaded = entries
      .filter(({ stored }) => !faultyFiles.has(stored.file))
      .map((one) => ({
        id: one.stored.id,
        state: `${one.digest} ${stateOfAll}`,
        stored: one.stored,
        isOf: (bytes: Uint8Array) => isOf(one, bytes),
      }));
    const kept = watcher ? undefined : openKeptChecks(root);
    const checked = checkLoaded(root, loaded, { bodies, context, check, today, mode }, kept ?? before);
    kept?.save();
    const problems = softenDrafts(
      omitConsequences([...found, ...loadedFiles.flat(), ...between, ...checked]),
      releases,
    ).sort(compareProblems);
    const errors = problems.filter(isError);
    if (!watcher && errors.length > 0) throw new ContentError(errors);
    if (!watcher && showsDrafts()) warnOfDrafts(logger, checks.format, problems, { faultyFiles, releases });
    if (watcher) {
      logProblems(logger, checks.format, problems, last.problems);
      if (settings.site && trimSlash(settings.site.base) !== trimSlash(config.base))
        logger.warn(`路径前缀（base）改成了“${settings.site.base}”，重新运行 npm run dev 以后生效。`);
    }
    const { synonyms, measures } = settings;
    const shownHeld = entries.flatMap(({ stored: { id, file } }) => {
      const release = releases.get(file);
      return release ? [[id, release] as const] : [];
    });
    const site =
      settings.site && (showsDrafts() ? markPreview(settings.site, shownHeld.length) : settings.site);
    const now = {
      site,
      synonyms,
      measures,
      problems: watcher ? problems : [],
      held: Object.fromEntries(shownHeld),
    };
    writeContentState(root, mode, now);
    if (!watcher)
      for (const name of collectionNames) writeCollection(root, name, contexts[name].store.values());
    // The development server shows its pages anew when Astro's store changes; what has just been written lies beside it.
    contexts.plans.meta.set('content-state', contexts.plans.generateDigest(now));
    const histories = past ?? (await readPast());
    keepHistories(root, mode, histories);
    contexts.plans.meta.set('histories', contexts.plans.generateDigest({ ...histories }));
  };
  return run;
}

/** After a new start with a `site.yaml` that cannot be read, its last good version serves. */
function restore({ site, synonyms }: ContentState): Settings | undefined {
  return site && { site, synonyms, topics: [], bureaus: [], glossary: [], measures: [], projects: [] };
}

/** What is built to be looked through before it is published says so on every page, and asks not to be listed. */
function markPreview(site: Site, held: number): Site {
  const notice = `这是预览，里面有 ${String(held)} 份没有发布的文件，请不要公开。`;
  return { ...site, indexed: false, notice: [notice, site.notice ?? ''].join('') };
}

function isDocuments(name: CollectionName): name is Collection {
  return collections.some((one) => one === name);
}

function fillSettings(contexts: Contexts, settings: ReadSettings): void {
  const lists = listSettingsEntries(settings);
  for (const name of collectionNames) {
    if (isDocuments(name)) continue;
    const context = contexts[name];
    const { store } = context;
    const ids = new Set(lists[name].map(({ id }) => id));
    for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
    for (const { id, data } of lists[name]) {
      const entry: Record<string, unknown> = { ...data };
      store.set({ id, data: entry, digest: context.generateDigest(entry) });
    }
  }
}

/** Errors are told every time; what is only worth a look is listed in the pages, and here its number when it changes. */
function logProblems(
  logger: CollectionContext['logger'],
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

/** Who looks a preview through is told what is wrong with its drafts, and which of them it cannot show. */
function warnOfDrafts(
  logger: CollectionContext['logger'],
  format: ContentChecks['format'],
  problems: readonly Problem[],
  { faultyFiles, releases }: { readonly faultyFiles: ReadonlySet<string>; readonly releases: Releases },
): void {
  const isDraft = (file: string): boolean => releases.get(file)?.state === 'draft';
  for (const problem of problems) if (isDraft(problem.file)) logger.warn(format(problem));
  for (const file of faultyFiles) if (isDraft(file)) logger.warn(`${file} 读不出来，预览里没有这份草稿。`);
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

function trimSlash(base: string): string {
  return base.replace(/\/$/u, '');
}
