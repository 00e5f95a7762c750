import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { readSettings } from '../settings/settings.ts';
import { makeBuildFolder, removeAbandonedBuilds } from './abandoned-builds.ts';
import { runStep } from './build-step.ts';
import { followLink } from '../folders/follow-link.ts';
import { compareSites, type Changes } from './keep-unchanged.ts';
import { awaitTurn } from './one-build.ts';
import { packFiles } from './pack-files.ts';
import { listSiteFilesApart } from './site-files-apart.ts';
import type { SiteFiles } from './site-files.ts';
import { prepareFolder, usePlainFolder } from './prepare-folder.ts';
import { publishSite } from './publish-site.ts';
import { draftsVariable } from '../source/clock.ts';
import { replaceFolder, restoreFolder } from '../folders/replace-folder.ts';
import { readFormer } from '../record/former/read-former.ts';
import { readOldAddresses } from '../record/old/old-addresses.ts';
import { requirePlace } from '../folders/require-place.ts';
import { keepHeapSmall } from './small-heap.ts';
import { writeRedirects } from './write-redirects.ts';

/** Makes all of a site in a folder. */
export interface Builder {
  /** What Astro is run with in the folder of a site. */
  readonly configure: (root: string) => AstroInlineConfig | Promise<AstroInlineConfig>;
  /**
   * Makes the site without Astro, if a former build has left what is needed for it.
   * @param target a folder without files
   * @param ready tells when it is one, and whether it can be used. Default: at once
   * @returns whether it could; if not, whatever is in the folder means nothing
   */
  readonly renew: (root: string, target: string, ready?: Promise<boolean>) => Promise<boolean>;
}

/** Runs Astro. It is large, and loaded when it is needed. */
export async function runAstro(
  { configure }: Pick<Builder, 'configure'>,
  root: string,
  outDir: string,
  logLevel: 'warn' | 'error' = 'warn',
): Promise<void> {
  const { build } = await import('astro');
  const logger = { entrypoint: new URL('build-log.ts', import.meta.url) };
  await build({ ...(await configure(root)), outDir, logLevel, logger });
}

/** Where a site is put that is to be looked through before it is published. */
export function namePreviewFolder(root: string): string {
  return path.join(root, '.tongtu/preview');
}

/**
 * Builds the site with drafts, and with what waits for its time, in a place of its own.
 * @throws ContentError if the content has errors, those of drafts left aside
 */
export async function buildPreview(root: string, builder: Builder): Promise<void> {
  const target = namePreviewFolder(root);
  await buildBeside(root, { builder, target, drafts: true }, (fresh) => {
    replaceFolder(target, fresh);
  });
}

/**
 * Builds the site beside the one that is being served and puts it in its place only when it is complete: a build that fails
 * leaves the last good one untouched. The build itself is Astro's, with all that `src/integration.ts` adds.
 * @param root folder of the site
 * @param options.isPacked puts packed forms beside the texts, for servers that send such
 * @param options.onComplete called with the folder of the site before it is put in its place
 * @param options.onPublished called at once when the site is in its place
 * @returns what differs from the site before
 * @throws ContentError if the content has errors
 * @throws NodeJS.ErrnoException if no folder can be put at `dist`, before anything is built
 */
export async function buildSite(
  root: string,
  builder: Builder,
  {
    isPacked = false,
    onComplete = (_folder: string): void => undefined,
    onPublished = (): void => undefined,
  } = {},
): Promise<Changes> {
  const target = path.join(root, 'dist');
  return buildBeside(root, { builder, target, drafts: false }, async (fresh, { work, before }) => {
    // A site without settings has not been built.
    const { domain, base } = readSettings(root).settings.site ?? { domain: 'http://localhost', base: '/' };
    writeRedirects(work, readFormer(root).former, { base }, readOldAddresses(root));
    if (isPacked) await runStep('压缩网页', () => packFiles(fresh, path.join(work, 'packed')));
    onComplete(fresh);
    // The site before is left for the next build to remove: readers need not wait for that.
    const remove = (): void => undefined;
    const changes = publishSite(target, fresh, work, { domain, base }, { remove, before });
    onPublished();
    return changes;
  });
}

/**
 * Builds the site and publishes nothing.
 * @param look is given what would differ from the site that is served, and the folders of both while they are there
 */
export function tryBuild<Seen>(
  root: string,
  builder: Builder,
  look: (changes: Changes, folders: { readonly before: string; readonly after: string }) => Seen,
): Promise<Seen> {
  const target = path.join(root, 'dist');
  return buildBeside(root, { builder, target, drafts: false }, (after, known) => {
    try {
      return look(compareSites(target, after, known), { before: followLink(target), after });
    } finally {
      rmSync(after, { recursive: true, force: true });
    }
  });
}

/** What is known beside a new site. */
interface Beside {
  readonly work: string;
  /** Files of the site that is served. */
  readonly before?: SiteFiles | undefined;
}

interface BesideOptions {
  readonly builder: Builder;
  readonly target: string;
  readonly drafts: boolean;
}

/** @param put puts what has been built in its place */
async function buildBeside<Result>(
  root: string,
  options: BesideOptions,
  put: (fresh: string, beside: Beside) => Result | Promise<Result>,
): Promise<Result> {
  keepHeapSmall();
  requirePlace(options.target);
  const giveUp = await awaitTurn(path.join(root, '.tongtu'));
  try {
    return await buildAlone(root, options, put);
  } finally {
    giveUp();
  }
}

async function buildAlone<Result>(
  root: string,
  { builder, target, drafts }: BesideOptions,
  put: (fresh: string, beside: Beside) => Result | Promise<Result>,
): Promise<Result> {
  const work = path.join(root, '.tongtu');
  restoreFolder(target);
  const old = followLink(target);
  const prepared = drafts ? usePlainFolder(work) : prepareFolder(work, old);
  const removed = removeAbandonedBuilds(work);
  const served = drafts ? undefined : listSiteFilesApart(old);
  let fresh = prepared.folder;
  let complete = false;
  const before = process.env[draftsVariable];
  // Whatever the shell says: drafts never get into the site itself.
  process.env[draftsVariable] = drafts ? '1' : '0';
  try {
    if (!(await builder.renew(root, fresh, prepared.ready))) {
      // What has been prepared is left for the next build.
      fresh = makeBuildFolder(work);
      await runAstro(builder, root, fresh);
    }
    // It may still be making folders, in the site or in what takes its place.
    await prepared.done;
    // Somebody may have put another one in its place meanwhile.
    const isServed = followLink(target) === old && existsSync(old);
    const result = await put(fresh, { work, before: isServed ? await served : undefined });
    complete = true;
    return result;
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, draftsVariable);
    else process.env[draftsVariable] = before;
    if (!complete && fresh !== prepared.folder) rmSync(fresh, { recursive: true, force: true });
    await Promise.all([removed, prepared.done, served]);
  }
}
