import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { generateCorpus } from '../corpus.ts';
import { changeSentence } from './change-sentence.ts';
import { checkText, readBody } from './same-text.ts';
import { writeFiles } from './write-files.ts';

const corpus = { documents: 3, seed: 1 };
const changed = changeSentence(corpus);
const documents = [...generateCorpus(corpus)].map((document) =>
  document.file === changed.file ? changed : document,
);
const pages = documents.map(({ file }) => file.slice('content/'.length).replace('.mdx', '/index.html'));
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A site with a page for each document; `change` gives another text, or nothing for no page. */
function makeSite(change: (text: string, page: string) => string | undefined = (text) => text): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
  folders.push(folder);
  documents.forEach(({ source }, index) => {
    const page = pages[index] ?? '';
    const body = source.replace(/^---\n.*?\n---\n/su, '').replace(/^(?:#+ |\|[-:| ]+\|$)|\||\*\*/gmu, '');
    const text = change(body.replaceAll('\n\n', '</p>\n<p>'), page);
    if (text === undefined) return;
    writeFiles(folder, [
      {
        file: page,
        source: `<main><div class="document-text"><p>${text}</p></div><p>页脚</p></main>`,
      },
    ]);
  });
  return folder;
}

describe('checkText', () => {
  test('finds nothing where every document has a page with its text', () => {
    expect(checkText(makeSite(), corpus)).toEqual([]);
  });

  test('names a document without a page', () => {
    const [first = ''] = pages;
    expect(
      checkText(
        makeSite((text, page) => (page === first ? undefined : text)),
        corpus,
      ),
    ).toEqual([`${first} is missing`]);
  });

  test('shows where a text differs', () => {
    const last = pages.at(-1) ?? '';
    const site = makeSite((text, page) => (page === last ? `${text.trimEnd()}另：路` : text));
    expect(checkText(site, corpus)).toEqual([`${last} has “另：路”, not “”`]);
  });

  test('refuses a page of before the change', () => {
    const page = pages[documents.indexOf(changed)] ?? '';
    const site = makeSite((text) => text.replace('，有关进展每月公开一次', ''));
    expect(checkText(site, corpus)).toEqual([
      expect.stringMatching(new RegExp(`^${page} has “。.*”, not “，有关进展每月公开一次。`, 'u')),
    ]);
  });
});

describe('readBody', () => {
  test('reads the text between the body’s own tags, with character references', () => {
    const html =
      '<div>甲</div><div class="document-text"><div>乙 &lt;5%</div>&#x4E19;&#19969;&amp;lt;</div><div>戊</div>';
    expect(readBody(html)).toBe('乙<5%丙丁&lt;');
  });
});
