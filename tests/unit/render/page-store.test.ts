import {
  appendFileSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { PageRecord } from '../../../src/render/page-record.ts';
import { openPageStore } from '../../../src/render/page-store.ts';

const parent = mkdtempSync(path.join(os.tmpdir(), 'page-store-'));
let [folder, site]: [string, string] = ['', ''];

beforeEach(() => {
  const own = mkdtempSync(path.join(parent, 'case-'));
  [folder, site] = [path.join(own, 'store'), path.join(own, 'site')];
});

afterAll(() => {
  rmSync(parent, { recursive: true });
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Keeps pages as a build does. */
function save(texts: Readonly<Record<string, string>>): PageRecord {
  const store = openPageStore(folder);
  const pages = Object.entries(texts).map(([file, text]) => {
    const kept = store.keep(bytesOf(text));
    return [file, { key: `key of ${file}`, ...kept, reads: ['bureau yunxi', 'settings.site'] }] as const;
  });
  const record = {
    pages: new Map(pages),
    digests: new Map([
      ['settings.site', 'a'],
      ['bureau yunxi', 'b'],
    ]),
  };
  store.save(record);
  return record;
}

describe('openPageStore', () => {
  test('gives what the last build has kept, and puts it at its place', () => {
    const saved = save({ 'index.html': '首页', 'plans/index.html': '计划' });
    const store = openPageStore(folder);
    expect(store.last).toEqual(saved);
    const page = store.last.pages.get('plans/index.html');
    expect(page && store.place(page, path.join(site, 'plans/index.html'))).toBe(true);
    expect(readFileSync(path.join(site, 'plans/index.html'), 'utf8')).toBe('计划');
  });

  test('a page that was written to since, also through its site, is not given', () => {
    save({ 'index.html': '首页' });
    const store = openPageStore(folder);
    const page = store.last.pages.get('index.html');
    if (!page) throw new Error('not kept');
    store.place(page, path.join(site, 'index.html'));
    appendFileSync(path.join(site, 'index.html'), '<script>');
    expect(openPageStore(folder).place(page, path.join(site, 'again.html'))).toBe(false);
    expect(existsSync(path.join(site, 'again.html'))).toBe(false);
    // Kept anew, it has its own bytes again.
    const anew = openPageStore(folder).keep(bytesOf('首页'));
    expect(openPageStore(folder).place(anew, path.join(site, 'again.html'))).toBe(true);
    expect(readFileSync(path.join(site, 'again.html'), 'utf8')).toBe('首页');
  });

  test('two pages of the same bytes are one file', () => {
    save({ 'a.html': '同', 'b.html': '同' });
    expect(globSync('*/*', { cwd: folder })).toHaveLength(1);
    const store = openPageStore(folder);
    for (const page of store.last.pages.values())
      expect(store.place(page, path.join(site, page.key))).toBe(true);
  });

  test('what is in no record any more is removed', () => {
    save({ 'a.html': '甲', 'b.html': '乙' });
    save({ 'b.html': '乙' });
    expect(globSync('*/*', { cwd: folder })).toHaveLength(1);
  });

  test('what a build that was broken off has kept is not found, and harms nothing', () => {
    const saved = save({ 'a.html': '甲' });
    openPageStore(folder).keep(bytesOf('另一个'));
    const store = openPageStore(folder);
    expect(store.last).toEqual(saved);
    store.save(saved);
    expect(globSync('*/*', { cwd: folder })).toHaveLength(1);
  });

  test.each([
    ['cut off', (text: string) => text.slice(0, 40)],
    ['written by somebody else', (text: string) => text.replace('settings.site', 'settings.none')],
    ['empty', () => ''],
  ])('a record that is %s is the same as none', (_, spoil) => {
    save({ 'a.html': '甲' });
    const file = path.join(folder, 'record.json');
    writeFileSync(file, spoil(readFileSync(file, 'utf8')));
    expect(openPageStore(folder).last).toEqual({ pages: new Map(), digests: new Map() });
  });
});
