import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import type { AstroConfig, AstroIntegration, ViteUserConfig } from 'astro';
import { passthroughImageService } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { keepLocal } from './admin/build/keep-local.ts';
import { withoutNode } from './admin/build/without-node.ts';
import { keepStill } from './admin/local/still-page.ts';
import { serveFiles } from './admin/local/serve-files.ts';
import { cmsVariable } from './admin/local/cms-variable.ts';
import { adminPath } from './schema/address.ts';
import { collectShipped } from './licences/collect-shipped.ts';
import { nameAloneFile, nameDatasetsFolder, nameShippedFile } from './publish/abandoned-builds.ts';
import { guardContent } from './publish/guard-content.ts';
import { namePageStore } from './publish/name-page-store.ts';
import { shareVariable } from './publish/share-variable.ts';
import { readBundledCollections, writeCollectionsModule } from './collections/kept-collections.ts';
import { withoutContentVariable } from './collections/without-content.ts';
import { finishSite } from './finish-site.ts';
import { digestBundleInputs, isKnownModule, nameBundleStore } from './publish/kept-bundle-key.ts';
import { listModules, readCollectionsLate } from './publish/read-collections-late.ts';
import { digestCode } from './remembered/code-version.ts';
import { forgetReads } from './reads/reads.ts';
import { keepBundle } from './render/kept-bundle.ts';
import { createPrerenderer } from './render/prerenderer.ts';
import { parseShare } from './render/share.ts';
import { bundleFolder, type PageSort } from './render/renderer.ts';
import { readSettings } from './settings/settings.ts';

/**
 * Makes a site of plans and reports of an Astro project: how pages are built, what they are told, and what is made of them when
 * they are complete. The collections are named in `src/content.config.ts`.
 */
export default function tongtu(): AstroIntegration {
  let root = '';
  let work = '';
  let datasets = '';
  let shipped = '';
  let resolved: AstroConfig | undefined;
  let sorts: ReadonlyMap<string, PageSort> = new Map();
  let codeVersion = '';
  let bundleKey: string | undefined;
  let edits = false;
  return {
    name: 'tongtu',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, injectRoute }) => {
        root = fileURLToPath(config.root);
        edits = command === 'dev' && process.env[cmsVariable] === '1';
        const isEdited = command === 'build' && readSettings(root).settings.site?.editing !== undefined;
        if (edits || isEdited)
          injectRoute({
            pattern: `/${adminPath}`,
            entrypoint: new URL('admin/AdminPage.astro', import.meta.url),
          });
        // A build writes them when all pages are there.
        if (command === 'dev')
          injectRoute({
            pattern: '/[...document]/index.[form]',
            entrypoint: new URL('pages/_texts.ts', import.meta.url),
          });
        // A shell that develops something else may say `development`: Vite would then build pages that read the development server's content.
        if (command === 'build') process.env['NODE_ENV'] = 'production';
        work = path.join(root, '.tongtu');
        codeVersion = digestCode(root);
        bundleKey = command === 'build' ? digestBundleInputs(root, codeVersion) : undefined;
        const known = (id: string): void => {
          if (!isKnownModule(id, root, import.meta.dirname)) bundleKey = undefined;
        };
        datasets = nameDatasetsFolder(work);
        shipped = nameShippedFile(work);
        updateConfig({
          // Beside all else that is made, and not in `node_modules`, which may belong to somebody else.
          cacheDir: pathToFileURL(path.join(work, 'astro') + path.sep),
          // The development server wants a slash even after `/files/…/附件.pdf`; the built site does not.
          trailingSlash: command === 'dev' ? 'ignore' : 'always',
          prerenderConflictBehavior: 'error',
          // Every resource is a file of its own, so that the content security policy can refuse everything inline.
          build: { format: 'directory', inlineStylesheets: 'never' },
          image: { service: passthroughImageService() },
          // For the pages that maintainers write in `content/pages`; documents have a pipeline of their own.
          markdown: {
            processor: unified({ remarkPlugins: [remarkCjkFriendly], gfm: true, smartypants: false }),
            syntaxHighlight: false,
          },
          devToolbar: { enabled: false },
          vite: {
            ...configureVite({ root, codeVersion, work, shipped }, [
              readCollectionsLate(writeCollectionsModule(root)),
              listModules(known),
            ]),
            ...(edits && {
              server: { fs: { allow: [root, path.dirname(import.meta.dirname), folderOf('@sveltia/cms')] } },
              optimizeDeps: { rolldownOptions: { plugins: [keepLocal()] } },
            }),
          },
        });
      },
      'astro:config:done': ({ config }) => {
        requireOwnAddress(config);
        resolved = config;
      },
      'astro:server:setup': ({ server }) => {
        if (!edits) return;
        const base = `${server.config.base.replace(/\/$/u, '')}/`;
        server.middlewares.use(keepStill(base + adminPath));
        server.middlewares.use(serveFiles(root, base));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        for (const made of [datasets, shipped]) rmSync(made, { recursive: true, force: true });
        forgetReads();
        setPrerenderer((astros) => {
          if (!resolved?.site) throw new Error('Astro has no address for the site');
          const { outDir, site, base } = resolved;
          const share = parseShare(process.env[shareVariable] ?? '');
          const target = fileURLToPath(outDir);
          return createPrerenderer(astros, {
            folder: path.join(target, bundleFolder),
            target,
            keep: () => {
              // What was edited meanwhile may be in it or not.
              const key = bundleKey === digestBundleInputs(root, codeVersion) ? bundleKey : undefined;
              keepBundle(nameBundleStore(work), key, target, {
                pages: sorts,
                shipped: readFileSync(shipped, 'utf8'),
                collections: readBundledCollections(root),
              });
            },
            store: namePageStore(root),
            code: codeVersion,
            bundlesOnly: bundlesOnly(),
            ...(share && { share }),
            pages: sorts,
            tellAlone: (addresses) => {
              writeFileSync(nameAloneFile(work), JSON.stringify(addresses));
            },
            site,
            base: base.endsWith('/') ? base : `${base}/`,
          });
        });
      },
      'astro:build:setup': ({ pages }) => {
        sorts = pages;
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        // A part of a site is rendered and not published.
        if (process.env[shareVariable] !== undefined || bundlesOnly()) return;
        await finishSite({
          root,
          folder: fileURLToPath(dir),
          site: {
            domain: resolved?.site ?? '',
            base: `${(resolved?.base ?? '').replace(/\/$/u, '')}/`,
          },
          pages: pages.length,
          code: codeVersion,
          tell: (label) => {
            logger.info(label);
          },
        });
      },
    },
  };
}

function bundlesOnly(): boolean {
  return process.env[withoutContentVariable] !== undefined;
}

/** A package may lie beside the program and not in the project. */
function folderOf(name: string): string {
  return path.join(path.dirname(createRequire(import.meta.url).resolve(name)), '..');
}

/** Pages take the site's address from `content/site.yaml`: another one given to Astro would be in half of the links only. */
function requireOwnAddress({ root, site, base }: AstroConfig): void {
  const own = readSettings(fileURLToPath(root)).settings.site;
  if (!own) return;
  const trim = (address = ''): string => address.replace(/\/$/u, '');
  if (trim(base) !== trim(own.base))
    throw new Error(
      `路径前缀 base 写的是“${base}”，content/site.yaml 里是“${own.base}”。请改 content/site.yaml。`,
    );
  if (trim(site) !== trim(own.domain))
    throw new Error(
      `网址 site 写的是“${site ?? ''}”，content/site.yaml 里的 domain 是“${own.domain}”。请改 content/site.yaml。`,
    );
}

interface Told {
  readonly root: string;
  readonly codeVersion: string;
  /** The project's work folder. */
  readonly work: string;
  /** File in which is noted what the bundle contains. */
  readonly shipped: string;
}

/** @param more plugins */
function configureVite(told: Told, more: NonNullable<ViteUserConfig['plugins']>): ViteUserConfig {
  const name = 'virtual:tongtu';
  const resolved = `\0${name}`;
  return {
    cacheDir: path.join(told.root, '.tongtu/vite'),
    plugins: [
      // Pagefind writes its client and its program into the site itself.
      collectShipped(told.root, told.shipped, ['pagefind']),
      guardContent(told.root),
      keepLocal(),
      withoutNode(),
      ...more,
      {
        name: 'tongtu',
        configEnvironment: (environment) =>
          environment === 'client'
            ? {
                build: {
                  // It would follow links: `publishPublicFiles` copies them.
                  copyPublicDir: false,
                  rolldownOptions: { output: { entryFileNames: nameScript } },
                },
              }
            : undefined,
        resolveId: (id) => (id === name ? resolved : undefined),
        load: (id) => (id === resolved ? writeTold(told) : undefined),
      },
    ],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks MDX modules with a directive of its own, which Rolldown reports and Astro has already read.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  };
}

/** `SiteHeader.astro_astro_type_script_index_0_lang` is named on each page: without what Astro has put behind the component's name. */
function nameScript({ name }: { readonly name: string }): string {
  return `_astro/${name.replace(/\.astro_astro_type_script_.*$/u, '')}.[hash].js`;
}

/** What `virtual:tongtu` gives the pages. A bundle may be kept: whose build it is it learns when pages are rendered. */
function writeTold({ root, codeVersion, work }: Told): string {
  const [datasetsFolder, shippedFile] = [nameDatasetsFolder, nameShippedFile].map(
    (name) => `${JSON.stringify(name(work, 0).slice(0, -1))} + String(process.pid)`,
  );
  return [
    `export const root = ${JSON.stringify(root)};`,
    `export const codeVersion = ${JSON.stringify(codeVersion)};`,
    `export const datasetsFolder = ${datasetsFolder ?? ''};`,
    `export const shippedFile = ${shippedFile ?? ''};`,
  ].join('\n');
}
