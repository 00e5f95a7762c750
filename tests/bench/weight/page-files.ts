import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Files of a page that a browser loads for it, whatever the reader does; paths from the site's folder. */
export interface PageFiles {
  readonly html: string;
  readonly css: readonly string[];
  /** Scripts, with what they import. What `import()` loads comes when it is wanted, and is left out. */
  readonly js: readonly string[];
}

/**
 * Reads from the HTML what a page loads.
 * @param site folder of a built site
 * @param html the page, from there
 * @throws if a file that the page names is not there
 */
export function findPageFiles(site: string, html: string): PageFiles {
  const source = readFileSync(path.join(site, html), 'utf8');
  const named = (pattern: RegExp): string[] => [
    ...new Set([...source.matchAll(pattern)].map(([, address = '']) => locate(site, address))),
  ];
  const scripts = new Set<string>();
  const addScript = (file: string): void => {
    if (scripts.has(file)) return;
    scripts.add(file);
    const code = readFileSync(path.join(site, file), 'utf8');
    // Minified: `import{a}from"./b.js"`.
    for (const [, imported = ''] of code.matchAll(/(?:\bfrom|\bimport) ?["'](\.[^"']+)["']/gu)) {
      addScript(path.posix.join(path.posix.dirname(file), imported));
    }
  };
  named(/<script[^>]* src="?([^" >]+)/gu).forEach(addScript);
  return { html, css: named(/<link rel="?stylesheet"? href="?([^" >]+)/gu), js: [...scripts] };
}

/** The file of an address. Where the site lives under a path prefix, its folder has no such part. */
function locate(site: string, address: string): string {
  const parts = decodeURI(address).split('/').filter(Boolean);
  const start = parts.findIndex((_, index) => existsSync(path.join(site, ...parts.slice(index))));
  if (start === -1) throw new Error(`No file for ${address} in ${site}`);
  return parts.slice(start).join('/');
}
