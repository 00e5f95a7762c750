import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { runCommand } from '../../e2e/site/commands.ts';

/** What a project consists of. `node_modules` is found further up, because the copy is inside the project. */
const parts = ['src', 'public', 'content', 'astro.config.mjs', 'tsconfig.json', 'package.json'];

/**
 * Builds a copy of the project with its own content: its search page is the one that is measured.
 * @param root the project's folder
 * @param folder where the copy is to be, inside `root`
 * @returns the folder of the built site
 */
export async function buildSite(root: string, folder: string): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of parts) cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  const { code, output } = await runCommand(folder, 'build');
  if (code !== 0) throw new Error(`The site could not be built:\n${output}`);
  return path.join(folder, 'dist');
}

/**
 * Puts another index in the place of the site's own.
 * @param name of its folder in the site
 */
export function replaceIndex(site: string, name: 'search-index' | 'pagefind', index: string): void {
  const place = path.join(site, name);
  rmSync(place, { recursive: true, force: true });
  symlinkSync(index, place, 'junction');
}

/** Bytes of a file as it is, and compressed as a server would. */
export interface Weight {
  readonly raw: number;
  readonly gzip: number;
}

export interface PageWeight {
  /** All scripts that load before the first query, with what they import. */
  readonly script: Weight;
  readonly html: Weight;
  readonly css: Weight;
}

/** Weighs the search page of a built site. */
export function weighSearchPage(site: string): PageWeight {
  const html = readFileSync(path.join(site, 'search/index.html'), 'utf8');
  const listSources = (pattern: RegExp): string[] =>
    [...html.matchAll(pattern)].map(([, source = '']) => source);
  const scripts = new Set<string>();
  const addScript = (source: string): void => {
    if (scripts.has(source)) return;
    scripts.add(source);
    const code = readFileSync(path.join(site, source), 'utf8');
    // Minified: `import{a}from"./b.js"`. What `import()` loads comes later.
    for (const [, imported = ''] of code.matchAll(/(?:\bfrom|\bimport) ?["'](\.[^"']+)["']/gu)) {
      addScript(path.posix.join(path.posix.dirname(source), imported));
    }
  };
  listSources(/<script[^>]* src="([^"]+)"/gu).forEach(addScript);
  return {
    script: weigh(site, [...scripts]),
    html: weigh(site, ['search/index.html']),
    css: weigh(site, listSources(/<link rel="stylesheet" href="([^"]+)"/gu)),
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
