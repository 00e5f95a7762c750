import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generateCorpus, type CorpusOptions } from '../corpus.ts';

const sampleSize = 50;

/**
 * Makes sure that two ways did the same work: the same pages, among them one for each document, and on a sample of documents
 * the same visible text.
 * @returns what differs; nothing if all is well
 */
export function compareOutput(folders: readonly [string, string], corpus: CorpusOptions): string[] {
  const [one, other] = folders.map(listPages) as [Set<string>, Set<string>];
  const documents = [...generateCorpus(corpus)].map(({ file }) => {
    return file.replace(/^content\//u, '').replace(/\.mdx$/u, '/index.html');
  });
  const problems = [
    ...[...one.difference(other)].map((page) => `Only ${folders[0]} has ${page}`),
    ...[...other.difference(one)].map((page) => `Only ${folders[1]} has ${page}`),
    ...documents.filter((page) => !one.has(page)).map((page) => `No page was made for ${page}`),
  ];
  if (problems.length > 0) return problems;
  const step = Math.max(1, Math.floor(documents.length / sampleSize));
  const sample = documents.filter((_, index) => index % step === 0).slice(0, sampleSize);
  return sample.flatMap((page) => {
    const [first = '', second = ''] = folders.map((folder) =>
      readBody(readFileSync(path.join(folder, page), 'utf8')),
    );
    return describeDifference(page, first, second);
  });
}

function listPages(folder: string): Set<string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Set(
    names.filter((name) => name.endsWith('.html')).map((name) => name.split(path.sep).join('/')),
  );
}

/** Visible text of the document on a page, without white space: pages differ in where they break lines between blocks. */
export function readBody(html: string): string {
  const opening = /<div\b[^>]*\bclass="document-text"[^>]*>/u.exec(html);
  if (!opening) return '';
  let depth = 0;
  for (const tag of html.slice(opening.index).matchAll(/<(\/?)div\b[^>]*>/gu)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return textOf(html.slice(opening.index, opening.index + tag.index));
  }
  throw new Error('The body of a document is not closed');
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/gu, '')
    .replace(
      /&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu,
      (whole, hexadecimal?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return named[name] ?? whole;
        return String.fromCodePoint(
          hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16),
        );
      },
    )
    .replace(/\s/gu, '');
}

const leastBody = 500;

function describeDifference(page: string, first: string, second: string): string[] {
  if (first.length < leastBody) return [`${page} has a body of ${String(first.length)} characters only`];
  if (first === second) return [];
  let at = 0;
  while (first[at] === second[at]) at += 1;
  return [`${page} differs: “${first.slice(at, at + 20)}” and “${second.slice(at, at + 20)}”`];
}
