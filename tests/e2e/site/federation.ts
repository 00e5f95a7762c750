import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Manifest } from '../../../src/search/engine/format.ts';
import { gatheredFolder, nameGatheredSite, type GatheredSite } from '../../../src/gather/gathered-site.ts';
import { servePlainly, type PlainServer } from './plain-server.ts';

/** Another site, as `content/site.yaml` would name it. */
export interface NamedSite {
  readonly name: string;
  readonly url: string;
}

/**
 * Serves a built site as one whose settings name others: its search page is what a build makes of them, the list of sites and the
 * policy that lets it read from there. A build of its own would take half a minute.
 */
export function servePortal(folder: string, base: string, sites: readonly NamedSite[]): Promise<PlainServer> {
  const page = readFileSync(path.join(folder, 'search/index.html'), 'utf8');
  const origins = [...new Set(sites.map(({ url }) => new URL(url).origin))].join(' ');
  const list = renderSiteList(sites);
  const changed = page
    .replace(/connect-src (?:'self'|&#39;self&#39;)/u, (rule) => `${rule} ${origins}`)
    .replace('<div data-offers>', `${list}<div data-offers>`);
  if (changed.split('data-site=').length !== sites.length + 1 || !changed.includes(origins))
    throw new Error('The search page has no place for other sites');
  return servePlainly(folder, base, { 'search/index.html': changed });
}

/** The list of sites, as a build writes it: see `build.spec.ts`. */
export function renderSiteList(sites: readonly NamedSite[]): string {
  const lines = sites.map(
    ({ name, url }) =>
      `<li data-site="${url}"><a href="${url}search/">${name}</a> <span data-site-state=""></span></li>`,
  );
  return `<section class="search-sites" aria-labelledby="sites-title"><h2 class="search-sites__title" id="sites-title">一起查的网站</h2><ul>${lines.join('')}</ul></section>`;
}

/** What `npm run gather` would have taken over of a site with one document, which says what was planned and done of a measure. */
export function writeGatheredSite(root: string, url: string): void {
  const bureau = { id: 'baishi', name: '白石县交通运输局', level: '县级' };
  const place = { document: 'plans/baishi/2024', anchor: 's-1' };
  const data: GatheredSite = {
    format: 1,
    url,
    date: '2024-01-08',
    digests: {},
    bureaus: [bureau],
    documents: [
      {
        id: place.document,
        title: '白石县交通运输局2024年工作计划',
        bureau: bureau.id,
        plans: ['2024'],
        reviews: [],
      },
      {
        id: 'plans/baishi/2023',
        title: '白石县交通运输局2023年工作计划',
        bureau: bureau.id,
        plans: ['2023'],
        reviews: [],
        inForce: false,
        replacedBy: place.document,
      },
    ],
    measures: [{ id: 'rural-road-upgrading', name: '农村公路新改建里程', unit: '公里', basis: '期间' }],
    promises: [
      {
        id: 'l-1',
        bureau: bureau.id,
        measure: 'rural-road-upgrading',
        about: '农村公路新改建里程',
        isProject: false,
        period: '2024',
        state: 'not-due',
        stateName: '未到期',
        promised: 77,
        promiseText: '77公里',
        target: place,
      },
    ],
  };
  const folder = path.join(root, gatheredFolder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${nameGatheredSite(url)}.json`), JSON.stringify(data));
}

/** A copy of a site whose index says that it was written by another version. */
export function copyWithOtherFormat(folder: string): string {
  const copy = copyIndexes(folder);
  const file = path.join(copy, 'search-index/manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, format: 999 }));
  const entry = path.join(copy, 'pagefind/pagefind-entry.json');
  writeFileSync(entry, readFileSync(entry, 'utf8').replace(/"version":"[^"]+"/u, '"version":"0.0.1"'));
  return copy;
}

/** A copy of a site of each of whose indexes one file is nonsense. */
export function copyWithNonsense(folder: string): string {
  const copy = copyIndexes(folder);
  const index = path.join(copy, 'search-index');
  const { folder: tables } = JSON.parse(readFileSync(path.join(index, 'manifest.json'), 'utf8')) as Manifest;
  writeFileSync(path.join(index, tables, 'documents.bin'), 'nonsense');
  writeFileSync(path.join(copy, 'pagefind/parts.json'), 'nonsense');
  return copy;
}

function copyIndexes(folder: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'tongtu-site-'));
  for (const part of ['search-index', 'pagefind'])
    cpSync(path.join(folder, part), path.join(copy, part), { recursive: true });
  return copy;
}

/** A server that takes every request and never answers. */
export async function serveNothing(): Promise<PlainServer> {
  const requests: string[] = [];
  const server = createServer(({ url = '' }) => requests.push(url));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${String((server.address() as AddressInfo).port)}/`,
    requests,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
