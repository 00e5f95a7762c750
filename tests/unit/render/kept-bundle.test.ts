import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepBundle, removeBundle, takeBundle } from '../../../src/render/kept-bundle.ts';

let work = '';
let [store, site, next]: [string, string, string] = ['', '', ''];
const key = 'a'.repeat(40);
const styles = [{ depth: 0, order: 0, sheet: { type: 'external' as const, src: '_astro/page.css' } }];
const notes = {
  pages: new Map([['/page', { route: { route: '/', component: 'src/pages/index.astro' }, styles }]]),
  shipped: '[{"name":"某包"}]',
  collections: '[[{"id":"about"}],[]]',
};

beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
  [store, site, next] = [path.join(work, 'bundle'), path.join(work, 'site'), path.join(work, 'next')];
  for (const [file, text] of [
    ['.prerender/prerender-entry.X.mjs', 'export const app = 1;'],
    ['.prerender/chunks/one.mjs', 'export {};'],
    ['_astro/page.css', 'p{}'],
  ] as const) {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    writeFileSync(path.join(site, file), text);
  }
});
afterEach(() => {
  rmSync(work, { recursive: true });
});

describe('takeBundle', () => {
  test('puts into the next site what was in the last before there was a page', () => {
    keepBundle(store, key, site, notes);
    expect(takeBundle(store, key, next)).toEqual(notes);
    expect(readFileSync(path.join(next, '_astro/page.css'), 'utf8')).toBe('p{}');
    expect(readFileSync(path.join(next, '.prerender/chunks/one.mjs'), 'utf8')).toBe('export {};');
    removeBundle(next);
    expect(readdirSync(next)).toEqual(['_astro']);
  });

  test('gives nothing for another key, or once nothing could be kept', () => {
    keepBundle(store, key, site, notes);
    expect(takeBundle(store, 'b'.repeat(40), next)).toBeUndefined();
    keepBundle(store, undefined, site, notes);
    expect(takeBundle(store, key, next)).toBeUndefined();
    expect(
      existsSync(next)
        ? readdirSync(next, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
        : [],
    ).toEqual([]);
  });

  test('gives nothing if somebody has written into the file of the site, which is the same file', () => {
    keepBundle(store, key, site, notes);
    writeFileSync(path.join(site, '_astro/page.css'), 'b{}');
    expect(takeBundle(store, key, next)).toBeUndefined();
  });
});
