import { readdirSync } from 'node:fs';
import path from 'node:path';
import { synonyms, type Synonym } from '../schema/synonyms.ts';
import type { Site } from '../schema/site.ts';
import { term, type KnownTerm, type Term } from '../schema/term.ts';
import { topics, type Topic } from '../schema/topic.ts';
import { idOfFile, listYamlFiles, readSettingsFile } from './settings-file.ts';

/** What the program brings for every site lies there as it would in a site. */
export const sharedFolder = path.join(import.meta.dirname, 'shared');

type Sharing = Pick<Site, 'shared'> | undefined;

function takes(site: Sharing, part: Site['shared'][number]): boolean {
  return site?.shared.includes(part) === true;
}

/** The topics of a site; of the program's those are left out whose id or name it has given to one of its own. */
export function addSharedTopics(site: Sharing, own: readonly Topic[]): readonly Topic[] {
  if (!takes(site, 'topics')) return own;
  const taken = new Set(own.flatMap(({ id, name }) => [id, name]));
  const shared = readShared('content/topics.yaml', topics);
  return [...shared.filter(({ id, name }) => !taken.has(id) && !taken.has(name)), ...own];
}

/** The words of everyday of a site; what it has an entry for itself, the program says nothing of. */
export function addSharedSynonyms(site: Sharing, own: readonly Synonym[]): readonly Synonym[] {
  if (!takes(site, 'synonyms')) return own;
  const taken = new Set(own.flatMap(({ words }) => words));
  const shared = readShared('content/synonyms.yaml', synonyms).map((entry) => ({
    ...entry,
    words: entry.words.filter((word) => !taken.has(word)),
  }));
  return [...own, ...shared.filter(({ words }) => words.length > 0)];
}

/** The terms of a site; of the program's those are left out whose id or spelling one of its own has. */
export function addSharedTerms(site: Sharing, own: readonly Term[]): readonly KnownTerm[] {
  if (!takes(site, 'glossary')) return own;
  const taken = new Set(own.flatMap(({ id, ...spelt }) => [id, ...listSpellings(spelt)]));
  const shared = listYamlFiles(sharedFolder, 'content/glossary').map((file) => ({
    ...readShared(file, term),
    id: idOfFile(file),
    isShared: true as const,
  }));
  return [
    ...own,
    ...shared.filter((one) => ![one.id, ...listSpellings(one)].some((name) => taken.has(name))),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function listSpellings({ term: name, aliases }: Pick<Term, 'term' | 'aliases'>): string[] {
  return [name, ...aliases];
}

/** The terms that a site shows: its own, and those of the program that a document uses. */
export function listShownTerms(
  glossary: readonly KnownTerm[],
  documents: readonly { readonly terms: readonly string[] }[],
): Term[] {
  const used = new Set(documents.flatMap(({ terms }) => terms));
  return glossary
    .filter(({ id, isShared }) => isShared !== true || used.has(id))
    .map(({ isShared: _isShared, ...one }) => one);
}

/** A page of the program that a site has as if it were its own: `about`. */
export interface SharedPage {
  readonly id: string;
  /** Full path. */
  readonly file: string;
}

/** @param own ids of the site's own pages, which stand in the place of the program's */
export function listSharedPages(site: Sharing, own: readonly string[]): SharedPage[] {
  if (!takes(site, 'pages')) return [];
  const pages = path.join(sharedFolder, 'content/pages');
  return readdirSync(pages)
    .sort()
    .map((name) => ({ id: path.basename(name, '.mdx'), file: path.join(pages, name) }))
    .filter(({ id }) => !own.includes(id));
}

/** What the program brings has been checked with it. */
function readShared<Schema extends Parameters<typeof readSettingsFile>[2]>(file: string, schema: Schema) {
  const read = readSettingsFile(sharedFolder, file, schema, ({ message }) => {
    throw new Error(`${path.join(sharedFolder, file)}: ${message}`);
  });
  if (!read) throw new Error(`${path.join(sharedFolder, file)} is missing`);
  return read.value;
}
