import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { getCollection } from 'astro:content';
import { createCatalogue, type Catalogue } from '../../../src/catalogue/catalogue.ts';
import { collections } from '../../../src/schema/document.ts';
import { listShownMeasures } from '../../../src/settings/combine-measures.ts';
import type { readSettings, ReadSettings, Settings } from '../../../src/settings/settings.ts';
import type { Frontmatter } from '../../../src/schema/frontmatter.ts';

let built: Promise<Catalogue> | undefined;

/** The catalogue of the documents that Astro's glob loader has found. Their text is rendered by their page. */
export function loadCatalogue(): Promise<Catalogue> {
  return (built ??= createFromStore());
}

async function createFromStore(): Promise<Catalogue> {
  const documents = await Promise.all(
    collections.map(async (collection) => {
      const entries = await getCollection(collection);
      return entries.map(({ id, filePath = '', data }) => ({
        id: `${collection}/${id}`,
        collection,
        file: filePath,
        // The types are those of the project's own collections; the data is that of the overlay's.
        data: data as unknown as Frontmatter,
        assets: [],
        links: [],
        statements: [],
        terms: [],
      }));
    }),
  );
  // Not bundled: what comes with the program lies beside the code that reads it.
  const code = pathToFileURL(path.join(process.cwd(), 'src/settings/settings.ts')).href;
  const read = (await import(/* @vite-ignore */ code)) as { readSettings: typeof readSettings };
  const settings = read.readSettings(process.cwd()).settings as ReadSettings & Settings;
  return createCatalogue(
    { ...settings, measures: listShownMeasures(settings.measures, []) },
    documents.flat(),
  );
}

/** Not used: the page renders the document's MDX module. */
export function loadBody() {
  return { html: '', outline: [], paragraphs: [] };
}

/** None: they are found in paragraphs, which the baseline has not. */
export function loadRoutes() {
  return Promise.resolve([]);
}
