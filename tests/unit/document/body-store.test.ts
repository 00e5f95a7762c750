import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openBodyStore } from '../../../src/document/body-store.ts';

let root = '';
const id = 'plans/yunxi/2024';
const body = {
  html: '<p>云溪县</p>',
  outline: [],
  paragraphs: [],
  layout: { headings: [], tables: [], hidden: [], struck: [] },
};
const folder = (): string => path.join(root, '.tongtu/documents/build/plans/yunxi');

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('openBodyStore', () => {
  test('gives a body back, and knows it by the digest of what it was made of', () => {
    const store = openBodyStore(root, 'build');
    store.write(id, 'digest 1', body);
    expect(store.read(id)).toEqual(body);
    expect(store.has(id, 'digest 1')).toBe(true);
    expect(store.has(id, 'digest 2')).toBe(false);
    expect(readdirSync(folder())).toEqual(['2024.json']);
  });

  test('has one digest for one body, whatever it was made of', () => {
    const store = openBodyStore(root, 'build');
    store.write(id, 'digest 1', body);
    const content = store.contentOf(id);
    store.write(id, 'digest 2', body);
    expect(store.contentOf(id)).toBe(content);
    store.write(id, 'digest 2', { ...body, html: '' });
    expect(store.contentOf(id)).not.toBe(content);
  });

  test('has no body that was cut off', () => {
    const store = openBodyStore(root, 'build');
    store.write(id, 'digest 1', body);
    const file = path.join(folder(), '2024.json');
    truncateSync(file, statSync(file).size - 1);
    expect(store.has(id, 'digest 1')).toBe(false);
    truncateSync(file, 0);
    expect(store.contentOf(id)).toBeUndefined();
  });
});
