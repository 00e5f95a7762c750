import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { comparePages } from '../../../src/publish/compare-pages.ts';
import { compareSites } from '../../../src/publish/keep-unchanged.ts';

let work = '';
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'tongtu-compare-'));
});
afterEach(() => {
  rmSync(work, { recursive: true });
});

function compare(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  for (const [site, files] of Object.entries({ before, after }))
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(work, site, name)), { recursive: true });
      writeFileSync(path.join(work, site, name), text);
    }
  const folders = { before: path.join(work, 'before'), after: path.join(work, 'after') };
  return comparePages(compareSites(folders.before, folders.after), folders);
}

const page = (body: string, style = 'a') =>
  `<html><head><link href="/_astro/${style}.css"></head><body>${body}</body></html>`;

describe('comparePages', () => {
  it('tells pages whose words differ from those that only look different', () => {
    expect(
      compare(
        {
          'a.html': page('<p>修路60公里</p><p>完</p>'),
          'b.html': page('<p>同</p>'),
          'c.html': page('旧'),
          'd.html': page('同'),
        },
        {
          'a.html': page('<p>修路72公里</p><p>完</p>'),
          'b.html': page('<p>同</p>', 'b'),
          'd.html': page('同'),
          'e.html': page('新'),
        },
      ),
    ).toEqual({
      added: ['e.html'],
      removed: ['c.html'],
      reworded: [{ page: 'a.html', lines: ['- 修路60公里', '+ 修路72公里'] }],
      redressed: ['b.html'],
      others: 0,
    });
  });

  it('counts other files, and not those whose names change with their content', () => {
    const found = compare(
      { '_astro/a.css': '', 'data/a.csv': '1' },
      { '_astro/b.css': '', 'data/a.csv': '2' },
    );
    expect(found).toMatchObject({ others: 1, added: [], removed: [], reworded: [], redressed: [] });
  });

  it('shows the first lines of what is wholly new', () => {
    const rows = (sign: string) =>
      Array.from({ length: 9 }, (_, index) => `<p>${sign}${String(index)}</p>`).join('');
    const { reworded } = compare({ 'a.html': page(rows('甲')) }, { 'a.html': page(rows('乙')) });
    expect(reworded[0]?.lines.at(-1)).toBe('…… 另有 12 行');
  });
});
