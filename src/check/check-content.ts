import { listDocumentFiles } from '../document/files.ts';
import { listPublished, readContent } from '../document/read-content.ts';
import { describeEnded, mapInTime } from '../source/time-limit.ts';
import { omitConsequences } from '../settings/settings.ts';
import { compareProblems, type Problem } from '../schema/problem.ts';
import { readClock } from '../source/clock.ts';
import { checkBetweenFiles } from './check-between-files.ts';
import { loadPageCheck } from './pages/check-pages.ts';
import { checkDocument } from './check-document.ts';
import { softenDrafts } from './drafts.ts';
import { findAlteredLog } from './history/altered-log.ts';
import { readSoundHistories } from './history/sound-histories.ts';
import { findUnexplainedChanges } from './history/unexplained-changes.ts';
import { readBasis } from './read-basis.ts';
import { readCheckSettings } from './read-check-settings.ts';
import { findUnusedExceptions } from './unused-exceptions.ts';
import { documentRules } from './run-rules.ts';
import { todayInChina } from './today.ts';

/** What to check, and at which time. */
export interface CheckOptions {
  /** Paths from the root: only these files are checked, but compared with the whole content. All files, if missing. */
  readonly files?: readonly string[];
  /** Milliseconds since 1970: decides what is published, and what day it is. Default: the clock. */
  readonly now?: number;
  /** `YYYY-MM-DD` in China. Default: the day of that. */
  readonly today?: string;
  /** The folder that git knows, if what is checked is a copy of it. */
  readonly repository?: string;
  /** Is told, now and then, how far the check is. */
  readonly tell?: (what: string, done: number, total: number) => void;
}

/** The result of one check. */
export interface Checked {
  readonly problems: readonly Problem[];
  /** How many documents were checked. */
  readonly documentCount: number;
  /** Path prefix of the site, `/` or `/jtj/`. */
  readonly base: string;
}

/** All checks over the content: what would stop a build, and what is only worth a look. */
export async function checkContent(
  root: string,
  { files, now = readClock(), today = todayInChina(now), repository = root, tell }: CheckOptions = {},
): Promise<Checked> {
  const { settings, documents, sources, faulty, releases, problems } = await readContent(
    root,
    (done, total) => tell?.('正在读取', done, total),
    now,
  );
  const named = files && new Set(files);
  const isAsked = (file: string): boolean => named?.has(file) ?? true;
  const all = listDocumentFiles(root);
  const checks = readCheckSettings(root);
  const basis = readBasis(root, settings.site?.ownKinds, today);
  // What is said of a document that will be published does not depend on drafts.
  const issued = documents.filter(({ file }) => releases.get(file)?.state !== 'draft');
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const checkPages = await loadPageCheck(root);
  const published = listPublished(documents, releases);
  const { past, published: histories } = await readSoundHistories({
    root,
    repository,
    documents: published,
    settings,
    today,
    now,
  });
  const compared = { root, settings, documents, files: all, faulty, releases, past };
  const asked = documents.filter(({ file }) => isAsked(file));
  const found = [
    ...omitConsequences(problems.filter(({ file }) => !sources.has(file))),
    ...checks.problems,
    ...findUnusedExceptions(checks, documents),
    ...findUnexplainedChanges(histories, sources),
    ...(await findAlteredLog(root, { repository, site: settings.site })),
    ...checkBetweenFiles(compared, checkPages(root, settings.site)),
    ...mapInTime(
      asked,
      (document) =>
        checkDocument(
          documentRules,
          { document, source: sources.get(document.file) ?? '' },
          byFile.get(document.file) ?? [],
          { ...basis, documents: releases.get(document.file)?.state === 'draft' ? documents : issued },
        ),
      ({ file }, ending) => [describeEnded(file, ending)],
      (done) => tell?.('正在检查', done, asked.length),
    ).flat(),
  ];
  return {
    documentCount: all.filter(isAsked).length,
    base: settings.site?.base ?? '/',
    problems: softenDrafts(
      found.filter(({ file }) => isAsked(file)),
      releases,
    ).sort(compareProblems),
  };
}
