import { hash } from 'node:crypto';
import { readAnyway } from '../document/parse-document.ts';
import { readRelease } from '../document/release.ts';
import type { Context } from '../markdown/context.ts';
import { change, type Change } from '../schema/change.ts';
import type { Document } from '../schema/document.ts';
import { judgeRelease, type Release } from '../schema/release.ts';
import { frontmatter, type Frontmatter } from '../schema/frontmatter.ts';
import { digestPrivateData, type PrivateDigests } from './private-data.ts';

/** What must be known of every version of a document. */
export interface VersionFacts {
  /** Digest of its words: versions with one digest say the same, however they are marked up. */
  readonly text: string;
  /** Missing if it cannot be read. */
  readonly title?: string;
  /** Those of its entries that are right. */
  readonly changes: readonly Change[];
  /** Digests of the private data in it; missing if there is none. */
  readonly private?: readonly string[];
  /** That it is a draft, or from when on it was to be published; missing if it says nothing of that. */
  readonly hold?: Release;
}

/** All that waits. */
const ever = -Infinity;

/** Facts of the frontmatter that are the document's own words. All others arrange it on the site, or are said of it. */
const officialFields = ['title', 'written', 'published', 'documentNumber', 'indexNumber'] as const;

/** What of a version its facts are found in. */
export interface FactSource extends Pick<Document, 'paragraphs'> {
  readonly data: Partial<Frontmatter>;
  readonly layout: Pick<Document['layout'], 'struck'>;
}

/** What a version says that can be read: the one that is shown, for example. */
export function factsOf(
  { data, paragraphs, layout }: FactSource,
  digestPrivate: PrivateDigests = digestPrivateData,
): VersionFacts {
  const { title, changes = [], attachments = [] } = data;
  // What readers see of the body: the words of each paragraph, of notes as well, and what is struck out.
  const words = [paragraphs.map(({ text }) => text), layout.struck];
  const fields = officialFields.map((name) => data[name] ?? null);
  const hold = judgeRelease(data, ever);
  const found = digestPrivate([...paragraphs.map(({ text }) => text), ...layout.struck, title ?? '']);
  return {
    text: digest(JSON.stringify([fields, attachments.map((one) => one.title), words])),
    ...(title !== undefined && { title }),
    ...(found.length > 0 && { private: found }),
    ...(hold && { hold }),
    changes,
  };
}

/** What the file of a version says. What cannot be read says its bytes. */
export function readFacts(file: string, bytes: Uint8Array): VersionFacts {
  const read = readAnyway(file, bytes, { ...nowhere, wordsOnly: true });
  return read ? factsOf({ ...read, data: readFields(read.written) }) : unreadableFacts(bytes);
}

/** Of a file in which nothing can be read. Systems end lines each in their own way. */
export function unreadableFacts(bytes: Uint8Array): VersionFacts {
  const text = digest(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'));
  const found = digestPrivateData([Buffer.from(bytes).toString('utf8')]);
  const hold = readRelease(bytes, ever);
  return { text, changes: [], ...(found.length > 0 && { private: found }), ...(hold && { hold }) };
}

/** The fields of a frontmatter that are right, each by itself; of the entries, those that are. What is wrong stands as it was written. */
export function readFields(written: unknown): Partial<Frontmatter> {
  if (typeof written !== 'object' || written === null) return {};
  const fields = Object.entries(written).flatMap(([name, value]: [string, unknown]) => {
    if (!Object.hasOwn(frontmatter.shape, name)) return [];
    if (name === 'changes')
      return [[name, (Array.isArray(value) ? value : []).flatMap((one) => change.safeParse(one).data ?? [])]];
    const parsed = frontmatter.shape[name as keyof Frontmatter].safeParse(value);
    if (parsed.success) return [[name, parsed.data]];
    return typeof value === 'string' ? [[name, value]] : [];
  });
  return Object.fromEntries(fields) as Partial<Frontmatter>;
}

/** The words of a document do not depend on what is around it; whatever it refers to is taken to be there. */
export const nowhere: Context = {
  bureaus: new Set(),
  topics: new Set(),
  measures: new Map(),
  projects: new Set(),
  termNames: [],
  findTerms: () => [],
  base: '/',
  fileSize: () => 1,
  imageSize: () => ({ width: 1, height: 1 }),
};

function digest(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 24);
}
