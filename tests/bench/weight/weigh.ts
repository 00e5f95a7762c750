import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { findPageFiles } from './page-files.ts';

/** Bytes of files as they are, and compressed one by one as a server would. */
export interface Weight {
  readonly raw: number;
  readonly gzip: number;
}

export interface PageWeight {
  readonly html: Weight;
  readonly css: Weight;
  readonly js: Weight;
  readonly sheets: number;
  /** The page, its style sheets and its scripts. Pictures of a document are its own; the icon is the browser's. */
  readonly requests: number;
}

/** Weighs a page of a built site; `html` is its file, from the site's folder. */
export function weighPage(site: string, html: string): PageWeight {
  const { css, js } = findPageFiles(site, html);
  return {
    html: weigh(site, [html]),
    css: weigh(site, css),
    js: weigh(site, js),
    sheets: css.length,
    requests: 1 + css.length + js.length,
  };
}

function weigh(site: string, files: readonly string[]): Weight {
  const contents = files.map((file) => readFileSync(path.join(site, file)));
  return {
    raw: sum(contents.map(({ length }) => length)),
    gzip: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
