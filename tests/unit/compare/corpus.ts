import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument, type Parsed } from '../../../src/document/parse-document.ts';
import { exampleContext } from '../document/parse-example.ts';

/** The hand-aligned documents of consecutive years; its README says how they were judged. */
export const corpusFolder = path.join(import.meta.dirname, '../../fixtures/compare');

/** One row of `pairs.tsv`: two sentences about the same thing. */
export interface AlignedPair {
  readonly earlier: string;
  readonly later: string;
  /** `same`: only numbers differ, or nothing. */
  readonly relation: string;
  /** Earlier and later figure of the same thing: `['36公里', '40.2公里']`. */
  readonly figures: readonly (readonly string[])[];
}

/** Two documents of a bureau and the pairs of their sentences. */
export interface AlignedYears {
  readonly name: string;
  readonly earlier: Parsed;
  readonly later: Parsed;
  readonly pairs: readonly AlignedPair[];
}

/** Reads the whole corpus, or another of the same form, in the order of its folders. */
export function readCorpus(folder = corpusFolder): AlignedYears[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => ({
      name,
      earlier: parse(path.join(folder, name), 'earlier'),
      later: parse(path.join(folder, name), 'later'),
      pairs: readPairs(path.join(folder, name)),
    }));
}

/** Parses it as if it stood in `content/`, its bureau among those of the site. */
function parse(folderOfPair: string, side: 'earlier' | 'later'): Parsed {
  const bytes = readFileSync(path.join(folderOfPair, `${side}.mdx`));
  const source = bytes.toString();
  const bureau = findField(source, 'bureau');
  const [year = ''] = /\d{4}/u.exec(findField(source, 'plans|reviews')) ?? [];
  const folder = source.includes('\nplans:') ? 'plans' : 'summaries';
  return parseDocument(`content/${folder}/${bureau}/${year}.mdx`, bytes, {
    ...exampleContext,
    bureaus: new Set([bureau]),
  });
}

function findField(source: string, name: string): string {
  return new RegExp(`^(?:${name}): (.+)$`, 'mu').exec(source)?.[1] ?? '';
}

function readPairs(folderOfPair: string): AlignedPair[] {
  const [, ...rows] = readFileSync(path.join(folderOfPair, 'pairs.tsv'), 'utf8').trimEnd().split('\n');
  return rows.map((row) => {
    const [earlier = '', later = '', relation = '', figures = ''] = row.split('\t');
    return { earlier, later, relation, figures: figures.split('; ').filter(Boolean).map(splitFigures) };
  });
}

function splitFigures(figures: string): string[] {
  return figures.split('→');
}
