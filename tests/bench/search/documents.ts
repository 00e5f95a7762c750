import path from 'node:path';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import { publishDocument, type DocumentData } from '../../../src/catalogue/document-data.ts';
import { createContext } from '../../../src/document/files.ts';
import { parseDocument } from '../../../src/document/parse-document.ts';
import { isComplete, readContent } from '../../../src/document/read-content.ts';
import type { Settings } from '../../../src/document/settings.ts';
import { readYaml } from '../../../src/document/yaml.ts';
import { bureau } from '../../../src/schema/bureau.ts';
import { topics } from '../../../src/schema/topic.ts';
import { generateCorpus, generateSettings, type CorpusOptions } from '../corpus.ts';

/**
 * Generated documents and the project's real ones, as a build publishes them.
 * @param root the project's folder
 * @throws Error if one of them is not accepted by the site
 */
export function createDocuments(root: string, options: CorpusOptions): DocumentData[] {
  const real = readContent(root);
  if (!isComplete(real.settings)) throw new Error('The project has no settings');
  const settings = mergeSettings(real.settings, options);
  const context = createContext(root, settings);
  const generated = [...generateCorpus(options)].map(({ file, source }) => {
    const { document, problems } = parseDocument(file, new TextEncoder().encode(source), context);
    if (!document) throw new Error(`${file} is not accepted: ${JSON.stringify(problems)}`);
    return document;
  });
  // Nothing here needs the pages: without them 10,000 documents fit in memory easily.
  const documents = [...generated, ...real.documents].map((document) => ({ ...document, html: '' }));
  const catalogue = createCatalogue(settings, documents);
  return catalogue.items.map((item) => publishDocument(item, catalogue));
}

function mergeSettings(real: Settings, options: CorpusOptions): Settings {
  const files = generateSettings(options);
  const source = files.find(({ file }) => file.endsWith('topics.yaml'))?.source ?? '';
  const known = new Set(real.topics.map(({ name }) => name));
  const bureaus = files
    .filter(({ file }) => file.startsWith('content/bureaus/'))
    .map((file) => ({ id: path.basename(file.file, '.yaml'), ...read(file.source, bureau) }));
  return {
    ...real,
    topics: [...real.topics, ...read(source, topics).filter(({ name }) => !known.has(name))],
    bureaus: [...real.bureaus, ...bureaus],
  };
}

function read<Schema extends Parameters<typeof readYaml>[1]>(source: string, schema: Schema) {
  const result = readYaml(source, schema, (problem) => {
    throw new Error(problem.message);
  });
  if (!result) throw new Error('A generated file cannot be read');
  return result.value;
}
