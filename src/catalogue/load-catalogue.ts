import { getCollection } from 'astro:content';
import { openBodyStore, type Body } from '../document/body-store.ts';
import { problemsEntry, settingsEntry, storedDocument } from '../collections/loader.ts';
import type { Settings } from '../settings/settings.ts';
import { formatProblem, isError, type Problem } from '../schema/problem.ts';
import { createCatalogue, type Catalogue, type Item } from './catalogue.ts';
import { perBuild } from './per-build.ts';
import { collectRoutes } from './routes.ts';

/** The catalogue of the content that Astro has loaded. */
export const loadCatalogue = perBuild(createFromStore);

async function createFromStore(): Promise<Catalogue> {
  const entries = await getCollection('documents');
  const data = (id: string): unknown => entries.find((entry) => entry.id === id)?.data;
  const settings = data(settingsEntry) as Settings | undefined;
  const { problems } = data(problemsEntry) as { problems: Problem[] };
  if (!settings)
    throw new Error(
      ['content/site.yaml 读不出来，网站无法生成。', ...problems.filter(isError).map(formatProblem)].join(
        '\n',
      ),
    );
  const documents = entries.filter(({ id }) => !id.startsWith(':')).map(storedDocument);
  return createCatalogue(settings, documents, problems);
}

const bodies = openBodyStore(process.cwd(), import.meta.env.DEV ? 'dev' : 'build');

/** What is shown of a document on its own page. */
export function loadBody({ id }: Pick<Item, 'id'>): Body {
  return bodies.read(id);
}

/** All roads of the site. */
export const loadRoutes = perBuild(async () => collectRoutes(await loadCatalogue(), loadBody));
