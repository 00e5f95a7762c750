import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generateCorpus, type CorpusOptions } from '../corpus.ts';
import { added, changeSentence } from './change-sentence.ts';

const sampleSize = 50;

/**
 * Makes sure that a site is of the documents: a page for each, and on the pages of a sample their text as in their source, the
 * changed sentence too. So sites that are compared have done the same.
 * @param folder of the built site
 * @returns what is wrong; nothing if all is well
 */
export function checkText(folder: string, corpus: CorpusOptions): string[] {
  const changed = changeSentence(corpus);
  const documents = [...generateCorpus(corpus)].map((document) => ({
    page: document.file.replace(/^content\//u, '').replace(/\.mdx$/u, '/index.html'),
    source: document.file === changed.file ? changed.source : document.source,
  }));
  const lost = documents.filter(({ page }) => !existsSync(path.join(folder, page)));
  if (lost.length > 0) return lost.map(({ page }) => `${page} is missing`);
  const step = Math.ceil(documents.length / sampleSize);
  return documents
    .filter(({ source }, index) => index % step === 0 || source.includes(added))
    .flatMap(({ page, source }) => {
      const html = readFileSync(path.join(folder, page), 'utf8');
      return describeDifference(page, readSource(source), readBody(html));
    });
}

/** Text of a document's body as readers are to see it, without white space and marks. */
function readSource(source: string): string {
  return plain(
    source
      .replace(/^---\n.*?\n---\n/su, '')
      .replace(/^#+ /gmu, '')
      .replace(/^\|[-:| ]+\|$/gmu, '')
      .replace(/^\|.*\|$/gmu, (row) => row.replaceAll('|', '')),
  );
}

/** The same of the document on a page. */
export function readBody(html: string): string {
  const opening = /<div\b[^>]*\bclass="?document-text\b[^>]*>/u.exec(html);
  if (!opening) return '';
  let depth = 0;
  for (const tag of html.slice(opening.index).matchAll(/<(\/?)div\b[^>]*>/gu)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return plain(textOf(html.slice(opening.index, opening.index + tag.index)));
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
    );
}

/** Whether `**` beside Chinese punctuation is strong or stays as it is differs from one Markdown to the other. */
function plain(text: string): string {
  return text.replace(/[\s*]/gu, '');
}

function describeDifference(page: string, wanted: string, found: string): string[] {
  if (wanted === found) return [];
  let at = 0;
  while (wanted[at] === found[at]) at += 1;
  return [`${page} has “${found.slice(at, at + 20)}”, not “${wanted.slice(at, at + 20)}”`];
}
