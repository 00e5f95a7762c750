import path from 'node:path';
import type { z } from 'astro/zod';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import { publishDocument, type DocumentData } from '../../../src/catalogue/document-data.ts';
import { createContext } from '../../../src/document/files.ts';
import { readDocument } from '../../../src/document/parse-document.ts';
import { readContent } from '../../../src/document/read-content.ts';
import { isComplete, type ReadSettings, type Settings } from '../../../src/settings/settings.ts';
import { readYaml } from '../../../src/source/yaml.ts';
import { bureau } from '../../../src/schema/bureau.ts';
import { topics } from '../../../src/schema/topic.ts';
import { generateCorpus, generateSettings, type CorpusOptions } from '../corpus.ts';

/**
 * Generated documents and those of a site, as a build publishes them.
 * @param root the site's folder
 * @throws Error if one of them is not accepted by the site
 */
export async function createDocuments(root: string, options: CorpusOptions): Promise<DocumentData[]> {
  const real = await readContent(root);
  if (!isComplete(real.settings)) throw new Error('The site has no settings');
  const settings = mergeSettings(real.settings, options);
  const context = createContext(root, settings);
  const generated = [...generateCorpus(options)].map(({ file, source }) => {
    const { document, problems } = readDocument(file, new TextEncoder().encode(source), context);
    if (!document) throw new Error(`${file} is not accepted: ${JSON.stringify(problems)}`);
    return document;
  });
  // Terms are marked on pages, and nothing here needs these.
  const documents = [...generated, ...real.documents].map((document) => ({ ...document, terms: [] }));
  const bodies = new Map(documents.map((document) => [document.id, document]));
  const catalogue = createCatalogue(settings, documents);
  return catalogue.items.map((item) => publishDocument(item, bodies.get(item.id) ?? noBody, catalogue));
}

const noBody = { outline: [], paragraphs: [] };

function mergeSettings(real: ReadSettings & Settings, options: CorpusOptions): ReadSettings & Settings {
  const files = generateSettings(options);
  const known = new Set(real.topics.map(({ name }) => name));
  return {
    ...real,
    topics: [
      ...real.topics,
      ...files
        .filter(({ file }) => file.endsWith('topics.yaml'))
        .flatMap(({ source }) => read(source, topics))
        .filter(({ name }) => !known.has(name)),
    ],
    bureaus: [
      ...real.bureaus,
      ...files
        .filter(({ file }) => file.startsWith('content/bureaus/'))
        .map(({ file, source }) => ({ id: path.basename(file, '.yaml'), ...read(source, bureau) })),
    ],
  };
}

function read<Schema extends z.ZodType>(source: string, schema: Schema): z.infer<Schema> {
  const result = readYaml(source, schema, ({ message }) => {
    throw new Error(message);
  });
  if (result?.value === undefined) throw new Error('A generated file cannot be read');
  return result.value;
}
