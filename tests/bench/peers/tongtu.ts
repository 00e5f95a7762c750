import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { generateCorpus, generateSettings } from '../corpus.ts';
import { readVersion, root, type Peer } from './peer.ts';
import { writeFiles } from './write-files.ts';

/** What `npm run build` needs besides the content. */
const parts = [
  'src',
  'public',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'LICENSE',
];

const pages = 'src/settings/shared/content/pages';

/** This project, as `npm run build` builds it. */
export const tongtu: Peer = {
  id: 'tongtu',
  label: 'this project',
  find: () => ({ version: `Node ${process.versions.node}, ${readVersion('astro')}` }),
  prepare: (folder, corpus) => {
    mkdirSync(path.join(folder, 'content'), { recursive: true });
    for (const part of parts) cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
    cpSync(path.join(root, pages), path.join(folder, 'content/pages'), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    writeFiles(folder, generateSettings(corpus));
    writeFiles(folder, generateCorpus(corpus));
  },
  place: (document) => document,
  commands: [[process.execPath, 'src/cli/run.mjs', 'build']],
  output: 'dist',
};
