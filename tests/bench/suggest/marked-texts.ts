import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, listDocumentFiles } from '../../../src/document/files.ts';
import { readSettings } from '../../../src/settings/settings.ts';
import { createNames } from '../../../src/suggest/subject/names.ts';
import { addComparisons, compareMarks, type Comparison } from './compare-marks.ts';

/** Documents with marks that people made. */
export interface MarkedTexts {
  readonly files: readonly { readonly name: string; readonly comparison: Comparison }[];
  readonly total: Comparison;
}

/** Compares the marks of the documents of a site. */
export function compareSite(root: string): MarkedTexts {
  return compareAll(
    root,
    listDocumentFiles(root).map((file) => [file, path.join(root, file)]),
  );
}

/** Compares the marks of the .mdx files of a folder, whose bureaus the site need not know. */
export function compareFolder(root: string, folder: string): MarkedTexts {
  const files = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  if (files.length === 0) throw new Error(`${folder} holds no .mdx file`);
  return compareAll(
    root,
    files.toSorted().map((name) => [name, path.join(folder, name)]),
  );
}

function compareAll(root: string, files: readonly (readonly [name: string, file: string])[]): MarkedTexts {
  const { settings } = readSettings(root);
  const texts = files.map(([name, file]) => ({ name, raw: readFileSync(file, 'utf8') }));
  const bureaus = texts.map(({ raw }) => /^bureau: *(\S+)/mu.exec(raw)?.[1] ?? '');
  const names = createNames(settings.measures, settings.projects, settings.bureaus);
  const own = createContext(root, settings);
  const context = { ...own, bureaus: new Set([...own.bureaus, ...bureaus]) };
  const compared = texts.map(({ name, raw }, index) => {
    const file = name.startsWith('content/') ? name : `content/summaries/${bureaus[index] ?? ''}/${name}`;
    return { name, comparison: compareMarks(file, raw, context, names) };
  });
  return { files: compared, total: addComparisons(compared.map(({ comparison }) => comparison)) };
}
