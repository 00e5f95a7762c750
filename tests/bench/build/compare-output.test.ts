import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { generateCorpus } from '../corpus.ts';
import { compareOutput, readBody } from './compare-output.ts';

const corpus = { documents: 3, seed: 1 };
const pages = [...generateCorpus(corpus)].map(({ file }) =>
  file.slice('content/'.length).replace('.mdx', '/index.html'),
);
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder with a page for each document; `change` gives other text, or nothing for no page. */
function makeOutput(change: (page: string, text: string) => string | undefined = (_, text) => text): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
  folders.push(folder);
  for (const page of pages) {
    const text = change(page, '修路架桥。'.repeat(200));
    if (text === undefined) continue;
    mkdirSync(path.dirname(path.join(folder, page)), { recursive: true });
    writeFileSync(
      path.join(folder, page),
      `<main><div class="document-text"><p>${text}</p></div><p>页脚</p></main>`,
    );
  }
  return folder;
}

describe('compareOutput', () => {
  test('finds nothing where pages and text are the same', () => {
    const spaced = makeOutput((_, text) => text.replaceAll('。', '。\n</p> <p id="x">'));
    expect(compareOutput([makeOutput(), spaced], corpus)).toEqual([]);
  });

  test('names a page that only one has', () => {
    const [first] = pages;
    const short = makeOutput((page, text) => (page === first ? undefined : text));
    const whole = makeOutput();
    expect(compareOutput([whole, short], corpus)).toEqual([`Only ${whole} has ${String(first)}`]);
    expect(compareOutput([short, short], corpus)).toEqual([`No page was made for ${String(first)}`]);
  });

  test('shows where the text of a document differs', () => {
    const last = pages.at(-1);
    const other = makeOutput((page, text) => (page === last ? text.replace(/桥。$/u, '路。') : text));
    expect(compareOutput([makeOutput(), other], corpus)).toEqual([
      `${String(last)} differs: “桥。” and “路。”`,
    ]);
  });

  test('refuses bodies that are both empty', () => {
    const empty = makeOutput(() => '');
    expect(compareOutput([empty, empty], corpus)).toEqual(
      pages.map((page) => `${page} has a body of 0 characters only`),
    );
  });
});

describe('readBody', () => {
  test('reads the text between the body’s own tags, with character references', () => {
    const html =
      '<div>甲</div><div class="document-text"><div>乙 &lt;5%</div>&#x4E19;&#19969;&amp;lt;</div><div>戊</div>';
    expect(readBody(html)).toBe('乙<5%丙丁&lt;');
  });
});
