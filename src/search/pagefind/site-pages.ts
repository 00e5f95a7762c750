import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import type { FileDigests } from '../../remembered/file-digests.ts';
import { listBelow } from '../../remembered/list-below.ts';
import type { RememberedValues } from '../../remembered/remembered-values.ts';
import type { DividedPage } from './divide.ts';
import { readPage, type IndexedPage } from './read-page.ts';
import { settings, type GivenPage } from './run-pagefind.ts';
import type { ScratchTexts } from './scratch-texts.ts';

/** A page, and where its text is. */
export interface PageFile {
  readonly url: DividedPage['url'];
  /** Path of its file inside the site. */
  readonly file: string;
}

/** What is known of a page by its bytes alone. */
export interface ReadPage extends Omit<DividedPage, 'url'> {
  /** Digest of what is indexed of it. */
  readonly digest: string;
}

/** A page that is to be indexed. */
export interface SitePage extends PageFile, ReadPage {}

/**
 * Pages of a built site that carry Pagefind's attributes.
 * @param known what is known of pages by the digest of their bytes; null if they are not in the index
 * @param texts takes what is indexed of those that had to be read
 */
export function listPages(
  folder: string,
  digests: FileDigests,
  known: RememberedValues<ReadPage | null>,
  texts: Pick<ScratchTexts, 'keep'>,
): SitePage[] {
  return listBelow(folder)
    .filter(({ entry }) => entry.name === 'index.html')
    .flatMap(({ name: file }): SitePage[] => {
      const place = path.join(folder, file);
      let bytes: Buffer | undefined;
      const own = digests.get(place, (read) => (bytes = read));
      const page = known.get(own, () => {
        const read = readPage((bytes ?? readFileSync(place)).toString('utf8'));
        if (read) texts.keep(file, read.html);
        return describe(read);
      });
      return page ? [{ ...page, url: urlOf(file), file }] : [];
    });
}

function describe(page: IndexedPage | undefined): ReadPage | null {
  if (!page) return null;
  const { html, ...rest } = page;
  return { ...rest, size: html.length, digest: digest(html) };
}

/** What Pagefind is given of pages, one at a time. A page whose text is not there is read again. */
export function* readTexts(
  folder: string,
  pages: readonly PageFile[],
  texts: Pick<ScratchTexts, 'get'>,
): Generator<GivenPage> {
  for (const { url, file } of pages) {
    const html = texts.get(file) ?? readPage(readFileSync(path.join(folder, file), 'utf8'))?.html;
    if (html !== undefined) yield { url, html };
  }
}

/** What a bundle depends on: its pages, its place, Pagefind, and what Pagefind is told. */
export function digestBundle(pages: readonly SitePage[], isMain: boolean): string {
  const lines = pages.map((page) => `${page.url} ${page.digest}`);
  return digest([pagefindVersion(), JSON.stringify([settings, isMain]), ...lines].join('\n'));
}

/** `plans/专项 x/index.html` → `/plans/%E4%B8%93%E9%A1%B9%20x/`. */
function urlOf(file: string): string {
  const steps = file.split(path.sep).slice(0, -1);
  return encodeURI(['', ...steps, ''].join('/'));
}

function pagefindVersion(): string {
  const file = findPackageJSON('pagefind', import.meta.url);
  if (file === undefined) throw new Error('The package of Pagefind is not there');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function digest(text: string): string {
  return hash('sha256', text).slice(0, 32);
}
