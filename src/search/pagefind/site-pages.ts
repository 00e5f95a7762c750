import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import type { DividedPage } from './divide.ts';
import { readPage, type IndexedPage } from './read-page.ts';
import { settings, type GivenPage } from './run-pagefind.ts';

/** A page that is to be indexed. Its text is read again when its turn comes: all texts at once would not fit in memory. */
export interface SitePage extends DividedPage {
  /** Path of its file inside the site. */
  readonly file: string;
  /** Digest of what is indexed of it. */
  readonly digest: string;
}

/** Pages of a built site that carry Pagefind's attributes. */
export function listPages(folder: string): SitePage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'index.html')
    .flatMap((file): SitePage[] => {
      const page = read(folder, file);
      if (!page) return [];
      const { html, isDocument, years, date } = page;
      return [{ url: urlOf(file), file, isDocument, years, date, size: html.length, digest: digest(html) }];
    });
}

/** What Pagefind is given of pages, one at a time. */
export function* readAgain(folder: string, pages: readonly SitePage[]): Generator<GivenPage> {
  for (const { url, file } of pages) {
    const page = read(folder, file);
    if (page) yield { url, html: page.html };
  }
}

/** What a bundle depends on: its pages, Pagefind, and what Pagefind is told. */
export function digestBundle(pages: readonly SitePage[]): string {
  const lines = pages.map((page) => `${page.url} ${page.digest}`);
  return digest([pagefindVersion(), JSON.stringify(settings), ...lines].join('\n'));
}

function read(folder: string, file: string): IndexedPage | undefined {
  return readPage(readFileSync(path.join(folder, file), 'utf8'));
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
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
