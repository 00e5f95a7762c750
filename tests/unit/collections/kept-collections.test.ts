import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collectionNames } from '../../../src/collections/entries.ts';
import {
  readBundledCollections,
  readCollection,
  writeBundledCollections,
  writeCollection,
  writeCollectionsModule,
} from '../../../src/collections/kept-collections.ts';

let root = '';
const about = { id: 'about', data: { title: '关于' } };
const file = (name: string): string => path.join(root, '.tongtu/content/collections', `${name}.json`);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
  for (const name of [...collectionNames, 'pages', 'sharedPages'] as const) writeCollection(root, name, []);
  writeCollection(root, 'pages', [about]);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** What Astro gets. */
async function load(): Promise<ReadonlyMap<string, ReadonlyMap<string, unknown>>> {
  const module = path.join(root, 'module.mjs');
  writeFileSync(module, writeCollectionsModule(root));
  const { default: collections } = (await import(/* @vite-ignore */ pathToFileURL(module).href)) as {
    default: Map<string, Map<string, unknown>>;
  };
  return collections;
}

describe('writeBundledCollections', () => {
  test('puts back what the bundle was made of, whatever a build that was broken off has loaded since', () => {
    const kept = readBundledCollections(root);
    writeCollection(root, 'pages', [{ id: 'other', data: {} }]);
    writeCollection(root, 'sharedPages', [{ id: 'help', data: {} }]);
    writeBundledCollections(root, kept);
    expect([...(readCollection(root, 'pages') ?? [])]).toEqual([['about', about]]);
    expect(readCollection(root, 'sharedPages')?.size).toBe(0);
  });
});

describe('writeCollectionsModule', () => {
  test('gives all collections by their names', async () => {
    const collections = await load();
    expect(collections.get('pages')?.get('about')).toEqual(about);
    expect(collections.has('plans')).toBe(true);
  });

  test('tells whoever asks for a collection that one is cut off: an empty site would be published else', async () => {
    truncateSync(file('pages'), 5);
    const collections = await load();
    // As Astro asks: it takes it for a map, and a module that throws for no content.
    expect(collections).toBeInstanceOf(Map);
    expect(() => collections.has('plans')).toThrow(SyntaxError);
    expect(() => collections.get('plans')).toThrow(SyntaxError);
  });
});
