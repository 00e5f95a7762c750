import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { contentChecks, type ContentChecks } from '../check/content-checks.ts';
import type { CollectionContext, Contexts } from './contexts.ts';
import { collectionNames, type CollectionName } from './entries.ts';
import { writeCollection } from './kept-collections.ts';
import { createContentRun } from './load-content.ts';
import { createSharedPagesLoader } from './shared-pages-loader.ts';
import { withoutContentVariable } from './without-content.ts';

/**
 * Loaders of all collections of documents and settings. A document is checked against the settings and against the other documents,
 * and all problems are told at once; so whichever loader Astro calls first waits for the others, and one run fills all stores.
 * Astro calls them side by side, each time it loads the content.
 */
export function createContentLoaders(
  checks: ContentChecks = contentChecks,
): Record<CollectionName | 'pages' | 'sharedPages', Loader> {
  const joined: Partial<Record<CollectionName, CollectionContext>> = {};
  const run = createContentRun(checks);
  const finished = Promise.withResolvers<undefined>();
  // Those that wait are told; if none has begun to, nobody need be.
  finished.promise.catch(() => undefined);
  const load = async (name: CollectionName, context: LoaderContext): Promise<void> => {
    if (process.env[withoutContentVariable] !== undefined) {
      finished.resolve(undefined);
      return;
    }
    joined[name] = context;
    if (!isComplete(joined)) return finished.promise;
    try {
      const { root } = joined.plans.config;
      const checkPages = await checks.loadPageCheck(fileURLToPath(root));
      await run(joined, checkPages);
      watch(joined, (contexts) => run(contexts, checkPages));
    } catch (error) {
      finished.reject(error);
      throw error;
    }
    finished.resolve(undefined);
  };
  const create = (name: CollectionName): Loader => ({
    name: `tongtu-${name}`,
    load: (context) => load(name, context),
  });
  return {
    plans: create('plans'),
    summaries: create('summaries'),
    papers: create('papers'),
    bureaus: create('bureaus'),
    topics: create('topics'),
    measures: create('measures'),
    projects: create('projects'),
    glossary: create('glossary'),
    pages: loadAfter(finished.promise, 'pages', glob({ base: 'content/pages', pattern: '*.mdx' })),
    sharedPages: loadAfter(finished.promise, 'sharedPages', createSharedPagesLoader()),
  };
}

/** Astro reads the pages of `content/pages/` itself, and says in English what is wrong with them: our check speaks first. */
function loadAfter(checked: Promise<unknown>, name: 'pages' | 'sharedPages', loader: Loader): Loader {
  return {
    ...loader,
    load: async (context) => {
      await checked;
      await loader.load(context);
      const { store, config, watcher } = context;
      if (!watcher) writeCollection(fileURLToPath(config.root), name, store.values());
    },
  };
}

function isComplete(contexts: Partial<Record<CollectionName, CollectionContext>>): contexts is Contexts {
  return collectionNames.every((name) => contexts[name] !== undefined);
}

/** Loads anew after changes in `content/`. What goes wrong then must not end the server. */
function watch(contexts: Contexts, load: (contexts: Contexts) => Promise<void>): void {
  const { watcher, logger, config } = contexts.plans;
  const root = fileURLToPath(config.root);
  const content = path.join(root, 'content');
  const reload = debounce(() => {
    load(contexts).catch((error: unknown) => {
      logger.error(`内容没有重新读取：${error instanceof Error ? error.message : String(error)}`);
    });
  });
  watcher?.add(content);
  watcher?.on('all', (_event, changed) => {
    if (path.resolve(root, changed).startsWith(content + path.sep)) reload();
  });
}

/** Runs once when calls have stopped for a moment: editors write a file in several steps. */
function debounce(run: () => void, milliseconds = 100): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds);
  };
}
