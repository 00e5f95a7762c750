import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PagefindError } from './pagefind-error.ts';
import { writeBundle } from './run-pagefind.ts';
import { readAgain, type PageFile } from './site-pages.ts';

export interface Bundle {
  /** Folder of the built site. */
  readonly site: string;
  readonly pages: readonly PageFile[];
  /** Whether it lies where Pagefind’s own client looks for an index. */
  readonly isMain: boolean;
  /** Folder where it goes; empty. */
  readonly into: string;
}

/** Pagefind's client, and what other sites build a search page with. They are used from the main bundle; the others are merged with that. */
const forPages = /^pagefind(?:-(?:worker|component-ui|modular-ui|ui|highlight))?\.(?:js|css)$/u;

/** Makes a bundle. @returns what went wrong, for the webmaster: between threads an error loses what it is */
export async function makeBundle({ site, pages, isMain, into }: Bundle): Promise<string | undefined> {
  try {
    await writeBundle(readAgain(site, pages), into);
  } catch (error) {
    if (error instanceof PagefindError) return error.message;
    throw error;
  }
  if (!isMain) for (const name of readdirSync(into)) if (forPages.test(name)) rmSync(path.join(into, name));
  return undefined;
}
