import { readdirSync } from 'node:fs';
import path from 'node:path';
import { synonyms, type Synonym } from '../schema/synonyms.ts';
import type { Site } from '../schema/site.ts';
import { term, type KnownTerm, type Term } from '../schema/term.ts';
import { topics, type Topic } from '../schema/topic.ts';
import { idOfFile, listYamlFiles, readSettingsFile } from './settings-file.ts';

/** The program's own folder: what lies in its `content/` for every site. */
const program = path.join(import.meta.dirname, '../..');

type Sharing = Pick<Site, 'shared'> | undefined;

/** Whether a site takes over a part of what the program brings. The program is a site as well, and has it already. */
function takes(root: string, site: Sharing, part: Site['shared'][number]): boolean {
  return site?.shared.includes(part) === true && path.resolve(root) !== program;
}

/** The topics of a site; of the program's those are left out whose id or name it has given to one of its own. */
export function addSharedTopics(root: string, site: Sharing, own: readonly Topic[]): readonly Topic[] {
  if (!takes(root, site, 'topics')) return own;
  const taken = new Set(own.flatMap(({ id, name }) => [id, name]));
  const shared = readShared('content/topics.yaml', topics);
  return [...shared.filter(({ id, name }) => !taken.has(id) && !taken.has(name)), ...own];
}

/** The words of everyday of a site; what it has an entry for itself, the program says nothing of. */
export function addSharedSynonyms(root: string, site: Sharing, own: readonly Synonym[]): readonly Synonym[] {
  if (!takes(root, site, 'synonyms')) return own;
  const taken = new Set(own.flatMap(({ words }) => words));
  const shared = readShared('content/synonyms.yaml', synonyms).map((entry) => ({
    ...entry,
    words: entry.words.filter((word) => !taken.has(word)),
  }));
  return [...own, ...shared.filter(({ words }) => words.length > 0)];
}

/** The terms of a site; of the program's those are left out whose id or spelling one of its own has. */
export function addSharedTerms(root: string, site: Sharing, own: readonly Term[]): readonly KnownTerm[] {
  if (!takes(root, site, 'glossary')) return own;
  const taken = new Set(own.flatMap(({ id, ...spelt }) => [id, ...listSpellings(spelt)]));
  const shared = listYamlFiles(program, 'content/glossary').map((file) => ({
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
export function listSharedPages(root: string, site: Sharing, own: readonly string[]): SharedPage[] {
  if (!takes(root, site, 'pages')) return [];
  const folder = path.join(program, 'content/pages');
  return readdirSync(folder)
    .sort()
    .map((name) => ({ id: path.basename(name, '.mdx'), file: path.join(folder, name) }))
    .filter(({ id }) => !own.includes(id));
}

/** What the program brings has been checked with it. */
function readShared<Schema extends Parameters<typeof readSettingsFile>[2]>(file: string, schema: Schema) {
  const read = readSettingsFile(program, file, schema, ({ message }) => {
    throw new Error(`${path.join(program, file)}: ${message}`);
  });
  if (!read) throw new Error(`${path.join(program, file)} is missing`);
  return read.value;
}
