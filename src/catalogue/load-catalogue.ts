import path from 'node:path';
import { getCollection } from 'astro:content';
import { codeVersion, root } from 'virtual:tongtu';
import { readContentState } from '../collections/content-state.ts';
import { readSettingsEntries, toStoredDocument } from '../collections/entries.ts';
import { openBodyStore, type Body } from '../document/body-store.ts';
import { openRememberedValues } from '../remembered/remembered-values.ts';
import { formatProblem, isError } from '../schema/problem.ts';
import { createCatalogue, type Catalogue, type Item } from './catalogue.ts';
import { openSource } from '../reads/reads.ts';
import { perBuild, perBuildInParts } from '../reads/per-build.ts';
import { findInCatalogue, noteCatalogue } from './noted-catalogue.ts';
import { listLocalRoads } from './local-roads.ts';
import { collectRoutes, type RouteMention } from './routes.ts';

const mode = import.meta.env.DEV ? 'dev' : 'build';

/** The catalogue of the content that Astro has loaded. */
export const loadCatalogue = perBuildInParts(
  'catalogue',
  createFromCollections,
  noteCatalogue,
  findInCatalogue,
);

async function createFromCollections(): Promise<Catalogue> {
  const { site, synonyms, problems, held } = readContentState(root, mode);
  if (!site)
    throw new Error(
      ['content/site.yaml 读不出来，网站无法生成。', ...problems.filter(isError).map(formatProblem)].join(
        '\n',
      ),
    );
  const [plans, summaries, papers, topics, bureaus, measures, projects, glossary] = await Promise.all([
    getCollection('plans'),
    getCollection('summaries'),
    getCollection('papers'),
    getCollection('topics'),
    getCollection('bureaus'),
    getCollection('measures'),
    getCollection('projects'),
    getCollection('glossary'),
  ]);
  const settings = readSettingsEntries({ topics, bureaus, measures, projects, glossary });
  const documents = [
    ...plans.map((entry) => toStoredDocument('plans', entry, settings.topics)),
    ...summaries.map((entry) => toStoredDocument('summaries', entry, settings.topics)),
    ...papers.map((entry) => toStoredDocument('papers', entry, settings.topics)),
  ];
  return createCatalogue({ site, synonyms, ...settings }, documents, { problems, held });
}

const loadItems = perBuild(
  'items',
  async () => new Map((await loadCatalogue()).items.map((item) => [item.id, item])),
);

/** @throws Error if there is no document with this id */
export async function loadItem(id: string): Promise<Item> {
  const item = (await loadItems()).get(id);
  if (!item) throw new Error(`There is no document ${id}`);
  return item;
}

const bodies = openBodyStore(root, mode);

/** Several ask for each; of a build they stay as they are. */
const contents = new Map<string, string | undefined>();

function contentOf(id: string): string | undefined {
  if (mode === 'dev') return bodies.contentOf(id);
  const content = contents.get(id) ?? bodies.contentOf(id);
  contents.set(id, content);
  return content;
}

/** What is shown of a document on its own page. */
export function loadBody({ id }: Pick<Item, 'id'>): Body {
  const content = contentOf(id);
  noteBody(id, content);
  const key = `${id} ${content ?? ''}`;
  const body = recent.get(key) ?? bodies.read(id);
  // The last one read is the last to go.
  recent.delete(key);
  recent.set(key, body);
  for (const first of recent.keys()) if (recent.size > mostRecent) recent.delete(first);
  return body;
}

/** Neighbours are compared with each other: what has been found in a body is found once. */
const recent = new Map<string, Body>();

const mostRecent = 8;

const noteBody = openSource('body', contentOf);

/** Digest of the body of a document. */
export function loadBodyDigest({ id }: Pick<Item, 'id'>): string {
  return noteBody(id, contentOf(id)) ?? '';
}

/** All roads of the site. What a document says of them is remembered as long as its text is the same. */
export const loadRoutes = perBuild('routes', async () => {
  const catalogue = await loadCatalogue();
  if (mode === 'dev') return collectRoutes(catalogue, loadBody);
  const file = path.join(root, '.tongtu/content/roads.json');
  const known = openRememberedValues<readonly RouteMention[]>(file, codeVersion);
  const routes = collectRoutes(catalogue, loadBody, (item, find) => known.get(loadBodyDigest(item), find));
  known.save();
  return routes;
});

/** Code of a road → ids of the bureaus whose documents speak of it. */
export const loadRoadSpeakers = perBuild(
  'road-speakers',
  async () =>
    new Map(
      (await loadRoutes()).map(({ code, places }) => [
        code,
        [...new Set(places.map(({ item }) => item.bureau.id))],
      ]),
    ),
);

/** Smaller roads, by the bureaus that speak of them. */
export const loadLocalRoads = perBuild('local-roads', async () =>
  listLocalRoads(await loadRoutes(), await loadCatalogue()),
);
