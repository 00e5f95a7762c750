import { globSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { mergeStores } from '../../../src/render/merge-stores.ts';
import { openPageStore } from '../../../src/render/page-store.ts';

const parent = mkdtempSync(path.join(os.tmpdir(), 'merge-stores-'));
let own = '';

beforeEach(() => {
  own = mkdtempSync(path.join(parent, 'case-'));
});

afterAll(() => {
  rmSync(parent, { recursive: true });
});

/** A store of another machine: the texts of pages, and what they have read. */
function makeStore(
  name: string,
  texts: Readonly<Record<string, string>>,
  reads: Readonly<Record<string, string>>,
) {
  const folder = path.join(own, name);
  const store = openPageStore(folder);
  const pages = Object.entries(texts).map(
    ([file, text]) =>
      [
        file,
        { key: file, ...store.keep(new TextEncoder().encode(text)), reads: Object.keys(reads) },
      ] as const,
  );
  store.save({ pages: new Map(pages), digests: new Map(Object.entries(reads)) });
  return folder;
}

const filesOf = (folder: string): string[] => globSync('*/*', { cwd: folder });

/** The texts of a store's pages, as they are put into a site. */
function readPages(folder: string): Record<string, string> {
  const store = openPageStore(folder);
  return Object.fromEntries(
    [...store.last.pages].map(([file, page]) => {
      const target = path.join(own, 'site', file);
      return [file, store.place(page, target) ? readFileSync(target, 'utf8') : 'MISSING'];
    }),
  );
}

describe('mergeStores', () => {
  test('has the pages of all, whatever times their files have', () => {
    const one = makeStore('one', { 'a.html': '甲' }, { site: '1', 'bureau a': '2' });
    const other = makeStore('other', { 'b.html': '乙', 'c.html': '甲' }, { site: '1', 'bureau b': '3' });
    for (const file of filesOf(one)) utimesSync(path.join(one, file), 0, 0);
    const target = path.join(own, 'all');
    expect(mergeStores(target, [one, other])).toEqual({ taken: 3, refused: 0 });
    expect(readPages(target)).toEqual({ 'a.html': '甲', 'b.html': '乙', 'c.html': '甲' });
    expect([...openPageStore(target).last.digests].sort()).toEqual([
      ['bureau a', '2'],
      ['bureau b', '3'],
      ['site', '1'],
    ]);
  });

  test('takes no page that was made of other content than the rest', () => {
    const one = makeStore('one', { 'a.html': '甲' }, { site: '1' });
    const other = makeStore('other', { 'b.html': '乙' }, { site: '2' });
    const target = path.join(own, 'all');
    expect(mergeStores(target, [one, other])).toEqual({ taken: 1, refused: 1 });
    expect(readPages(target)).toEqual({ 'a.html': '甲' });
  });

  test('takes no page that was damaged or lost on the way', () => {
    const one = makeStore('one', { 'a.html': '甲', 'b.html': '乙', 'c.html': '丙' }, { site: '1' });
    const [first = '', second = ''] = filesOf(one);
    writeFileSync(path.join(one, first), '<script>');
    rmSync(path.join(one, second));
    const target = path.join(own, 'all');
    expect(mergeStores(target, [one])).toEqual({ taken: 1, refused: 2 });
    expect(Object.values(readPages(target)).join('')).toMatch(/^[甲乙丙]$/u);
  });

  test('a folder without a record has nothing', () => {
    expect(mergeStores(path.join(own, 'all'), [path.join(own, 'nowhere')])).toEqual({ taken: 0, refused: 0 });
  });
});
