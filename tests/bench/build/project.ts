import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { applyBaseline } from '../baseline/apply-baseline.ts';
import { generateCorpus, generateSettings, type CorpusOptions } from '../corpus.ts';

/** The ways of building that are compared. `baseline` is the glob loader, `@astrojs/mdx` and remark. */
export const ways = ['tongtu', 'baseline'] as const;
export type Way = (typeof ways)[number];

/** What a build needs besides the generated content. `node_modules` is found further up, because the copy is inside the project. */
const parts = ['src', 'public', 'content/pages', 'astro.config.mjs', 'tsconfig.json', 'package.json'];

/** Needs the paragraphs of our Document, which the baseline has not: neither way makes it. */
const leftOut = ['src/pages/[...document]/index.json.ts', 'src/pages/routes', 'src/pages/compare'];

/** The datasets need them as well: the page that offers them is made as the development server makes it. */
const withoutDatasets = {
  file: 'src/datasets/load-datasets.ts',
  source: 'export const loadDatasets = () => Promise.resolve(undefined);\n',
};

/** What is made of complete pages, the index and the datasets, is left out by both ways: it is measured by itself. */
const withoutEnd = {
  file: 'astro.config.mjs',
  before: '[tongtu(),',
  after:
    "[(({ hooks, ...rest }) => ({ ...rest, hooks: { ...hooks, 'astro:build:done': undefined } }))(tongtu()),",
};

/**
 * Makes a copy of the project with generated content, in a fresh folder: no cache and no data store of an earlier build.
 * @param root the project's folder
 * @param folder where the copy is to be, inside `root`
 */
export function makeProject(root: string, folder: string, way: Way, corpus: CorpusOptions): void {
  rmSync(folder, { recursive: true, force: true });
  for (const part of parts) cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  for (const part of leftOut) rmSync(path.join(folder, part), { recursive: true });
  write(path.join(folder, withoutDatasets.file), withoutDatasets.source);
  leaveOutEnd(path.join(folder, withoutEnd.file));
  if (way === 'baseline') {
    const overlay = 'tests/bench/baseline';
    cpSync(path.join(root, overlay), path.join(folder, overlay), { recursive: true });
    applyBaseline(folder);
  }
  for (const { file, source } of generateSettings(corpus)) write(path.join(folder, file), source);
  for (const { file, source } of generateCorpus(corpus)) write(path.join(folder, file), source);
}

function leaveOutEnd(config: string): void {
  const source = readFileSync(config, 'utf8');
  if (!source.includes(withoutEnd.before))
    throw new Error(`${withoutEnd.file} must have “${withoutEnd.before}”: mend it here`);
  write(config, source.replace(withoutEnd.before, withoutEnd.after));
}

function write(file: string, source: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, source);
}
