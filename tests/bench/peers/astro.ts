import { cpSync } from 'node:fs';
import path from 'node:path';
import { generateCorpus, generateSettings } from '../corpus.ts';
import { indexWithPagefind, readVersion, root, type Peer } from './peer.ts';
import { writeFiles } from './write-files.ts';

/** Astro as it comes, with its glob loader, `@astrojs/mdx` and a sitemap, and Pagefind's command line. */
export const astro: Peer = {
  id: 'astro',
  label: 'Astro + Pagefind',
  find: () => ({ version: ['astro', '@astrojs/mdx', 'pagefind'].map(readVersion).join(', ') }),
  prepare: (folder, corpus) => {
    cpSync(path.join(import.meta.dirname, 'astro'), folder, { recursive: true });
    cpSync(path.join(import.meta.dirname, 'public'), path.join(folder, 'public'), { recursive: true });
    writeFiles(folder, generateSettings(corpus));
    writeFiles(folder, generateCorpus(corpus));
  },
  place: (document) => document,
  commands: [
    [process.execPath, path.join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
    indexWithPagefind('dist'),
  ],
  output: 'dist',
};
