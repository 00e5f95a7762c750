import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrokenSiteLinks } from '../../../src/site-test/broken-links.ts';
import { choosePages } from '../../../src/site-test/choose-pages.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tongtu-links-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function find(pages: Readonly<Record<string, string>>, base = '/jtj/'): string[] {
  for (const [name, html] of Object.entries(pages)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), html);
  }
  return findBrokenSiteLinks(folder, base).map(({ page, link }) => `${page} ${link}`);
}

describe('findBrokenSiteLinks', () => {
  it('follows what leads to pages, to places in them and to files', () => {
    expect(
      find({
        'index.html':
          '<h1 id="上">甲</h1><a href="/jtj/">甲</a><a href="#上">甲</a><a href="/jtj/plans/%E7%94%B2/#p-1">乙</a>',
        'plans/甲/index.html':
          '<p id="p-1"><a href="../../">甲</a><a href="/jtj/files/a%20b.pdf">乙</a><a href="#:~:text=甲">丙</a>',
        'files/a b.pdf': '',
      }),
    ).toEqual([]);
  });

  it('finds what leads nowhere, and asks no other site', () => {
    expect(
      find({
        'index.html':
          '<a href="/jtj/gone/">1</a><a href="#gone">2</a><img src="a.png"><a href="/other/">3</a>' +
          '<a href="https://www.yunxi.example/x">4</a><a href="mailto:a@yunxi.example">5</a><a href="tel:1">6</a>',
      }),
    ).toEqual(['index.html /jtj/gone/', 'index.html #gone', 'index.html a.png', 'index.html /other/']);
  });
});

describe('choosePages', () => {
  it('takes all pages of the site’s own, and some of each other sort, but not the editor', () => {
    const documents = Array.from({ length: 9 }, (_, index) => `plans/yunxi/${String(index)}/index.html`);
    const own = ['about/index.html', 'contact/index.html'];
    const chosen = choosePages(
      [...own, ...documents, 'admin/index.html', 'index.html'],
      ['about', 'contact'],
    );
    expect(chosen).toEqual([...own, ...documents.slice(0, 3), 'index.html']);
  });
});
