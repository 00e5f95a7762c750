import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleApart } from './bundle-apart.ts';
import { writeBundledCollections } from './collections/kept-collections.ts';
import { loadContentApart } from './collections/load-apart.ts';
import { finishSite } from './finish-site.ts';
import { nameAloneFile, nameDatasetsFolder, nameShippedFile } from './publish/abandoned-builds.ts';
import { digestBundleInputs, nameBundleStore } from './publish/kept-bundle-key.ts';
import { namePageStore } from './publish/name-page-store.ts';
import { writeSitemap } from './publish/write-sitemap.ts';
import { digestCode } from './remembered/code-version.ts';
import { removeBundle, takeBundle } from './render/kept-bundle.ts';
import { forgetReads } from './reads/reads.ts';
import { renderApart } from './render/render-apart.ts';
import { bundleFolder } from './render/renderer.ts';
import { readSettings } from './settings/settings.ts';

/**
 * Makes a site of a bundle of its program, which is that of a former build or is made apart: where only documents and settings have
 * changed, bundling would give the same again. See `docs/decisions/030-what-a-page-reads.md`.
 * @param target a folder without files, when `ready` says so
 * @returns false if Astro has to make it: it is not known what the bundle is made of, or something is wrong that Astro tells better
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
  process.env['NODE_ENV'] = 'production';
  await loadContentApart(root, site.base);
  if (!(await ready)) return false;
  const take = () => takeBundle(nameBundleStore(work), key, target);
  const kept = take();
  const bundle = kept ?? ((await bundleApart(root)) ? take() : undefined);
  if (!bundle) return false;
  rmSync(nameDatasetsFolder(work), { recursive: true, force: true });
  writeFileSync(nameShippedFile(work), bundle.shipped);
  writeBundledCollections(root, bundle.collections);
  // A thread of its own is worth its beginning where all pages are made.
  const render = kept ? (await import('./render/render-again.ts')).renderAgain : renderApart;
  forgetReads();
  const rendered = await render({
    folder: path.join(target, bundleFolder),
    target,
    publicFolder: path.join(root, 'public'),
    store: namePageStore(root),
    code,
    pages: bundle.pages,
    site: site.domain,
    base: site.base,
  });
  if (!rendered) return false;
  writeFileSync(nameAloneFile(work), JSON.stringify(rendered.alone));
  removeBundle(target);
  await finishSite({ root, folder: target, site, pages: rendered.addresses.length, code });
  await writeSitemap(root, target, site, rendered.addresses);
  return true;
}
