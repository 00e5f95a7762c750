import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadContentApart } from './collections/load-apart.ts';
import { finishSite } from './finish-site.ts';
import { nameAloneFile, nameDatasetsFolder, nameShippedFile } from './publish/abandoned-builds.ts';
import { digestBundleInputs, nameBundleStore } from './publish/kept-bundle-key.ts';
import { namePageStore } from './publish/name-page-store.ts';
import { writeSitemap } from './publish/write-sitemap.ts';
import { digestCode } from './remembered/code-version.ts';
import { forgetReads } from './reads/reads.ts';
import { hasBundle, removeBundle, takeBundle } from './render/kept-bundle.ts';
import { renderAgain } from './render/render-again.ts';
import { bundleFolder } from './render/renderer.ts';
import { readSettings } from './settings/settings.ts';

/**
 * Makes a site without Astro, whose bundle a former build has kept: where only documents and settings have changed, bundling would give
 * the same again. See `docs/decisions/030-what-a-page-reads.md`.
 * @param target a folder without files, when `ready` says so
 * @returns false if Astro has to make it: something else has changed, or something is wrong that Astro tells better
 * @throws ContentError if the content has errors
 */
export async function renewSite(
  root: string,
  target: string,
  ready: Promise<boolean> = Promise.resolve(true),
): Promise<boolean> {
  const work = path.join(root, '.tongtu');
  const code = digestCode(root);
  const { site } = readSettings(root).settings;
  const key = digestBundleInputs(root, code);
  if (!site || key === undefined) return false;
  if (!hasBundle(nameBundleStore(work), key)) return false;
  process.env['NODE_ENV'] = 'production';
  if (!(await loadContentApart(root, site.base)) || !(await ready)) return false;
  const bundle = takeBundle(nameBundleStore(work), key, target);
  if (!bundle) return false;
  rmSync(nameDatasetsFolder(work), { recursive: true, force: true });
  writeFileSync(nameShippedFile(work), bundle.shipped);
  forgetReads();
  const addresses = await renderAgain(
    {
      folder: path.join(target, bundleFolder),
      target,
      store: namePageStore(root),
      code,
      pages: bundle.pages,
      site: site.domain,
      base: site.base,
      tellAlone: (alone) => {
        writeFileSync(nameAloneFile(work), JSON.stringify(alone));
      },
    },
    (file) => existsSync(path.join(root, 'public', file)),
  );
  if (!addresses) return false;
  removeBundle(target);
  await finishSite({ root, folder: target, site, code });
  await writeSitemap(root, target, site, addresses);
  return true;
}
