import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from '../processes/run-watched.ts';
import type { CorpusFile, CorpusOptions } from '../corpus.ts';

/** A way to make a site of documents. */
export interface Peer {
  /** As `--only` names it. */
  readonly id: string;
  readonly label: string;
  /** Which programs build it, with their versions; or why it cannot be built here and what to do, in Chinese and English. */
  readonly find: () => { readonly version: string } | { readonly missing: string };
  /** Lays out its project, content and all, in an empty folder inside this one: `node_modules` is found further up. */
  readonly prepare: (folder: string, corpus: CorpusOptions) => void;
  /** A document as this project wants to have it. */
  readonly place: (document: CorpusFile) => CorpusFile;
  /** What publishes the site, one after the other. */
  readonly commands: readonly Command[];
  /** Where the site is then, inside the folder. */
  readonly output: string;
}

/** This project's folder. */
export const root = path.resolve(import.meta.dirname, '../../..');

export function readVersion(name: string): string {
  const { version } = JSON.parse(
    readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8'),
  ) as { version: string };
  return `${name} ${version}`;
}

/** Pagefind's command line over a built site. It searches whatever carries `data-pagefind-body`. */
export function indexWithPagefind(site: string): Command {
  return [process.execPath, path.join(root, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', site];
}
