import { getCollection } from 'astro:content';
import { createCatalogue, type Catalogue } from '../../../src/catalogue/catalogue.ts';
import { collections } from '../../../src/schema/document.ts';
import { readSettings, type Settings } from '../../../src/settings/settings.ts';
import type { Frontmatter } from '../../../src/schema/frontmatter.ts';

let built: Promise<Catalogue> | undefined;

/** The catalogue of the documents that Astro's glob loader has found. Their text is rendered by their page. */
export function loadCatalogue(): Promise<Catalogue> {
  return (built ??= createFromStore());
}

async function createFromStore(): Promise<Catalogue> {
  const entries = await getCollection('documents');
  const documents = entries.map(({ id, filePath = '', data }) => ({
    id,
    collection: collections.find((name) => id.startsWith(name)) ?? 'plans',
    file: filePath,
    data: data as Frontmatter,
    assets: [],
    links: [],
    statements: [],
    terms: [],
  }));
  return createCatalogue(readSettings(process.cwd()).settings as Settings, documents);
}

/** Not used: the page renders the document's MDX module. */
export function loadBody() {
  return { html: '', outline: [], paragraphs: [] };
}
