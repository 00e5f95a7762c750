import type { CollectionEntry } from 'astro:content';
import path from 'node:path';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  listSettingsEntries,
  readSettingsEntries,
  toDocumentEntry,
  toStoredDocument,
} from '../../../src/collections/entries.ts';
import type { Statement } from '../../../src/schema/document.ts';
import { readDocuments } from '../document/read-documents.ts';

const site = readDocuments(path.join(import.meta.dirname, '../../fixtures/site'));
const { topics, bureaus, measures, projects, glossary } = site.settings;
const settings = { topics, bureaus, measures, projects, glossary };

/** What of a value reaches the other side of a store that holds JSON. */
const store = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

describe('listSettingsEntries and readSettingsEntries', () => {
  test('lose nothing on the way through the store, in whatever order it gives the entries', () => {
    const entries = store(listSettingsEntries(settings));
    const reversed = Object.fromEntries(
      Object.entries(entries).map(([name, list]) => [name, list.toReversed()]),
    ) as typeof entries;
    expect(store(readSettingsEntries(reversed))).toEqual(store(settings));
    expect(topics.length + bureaus.length + measures.length + projects.length).toBeGreaterThan(10);
  });

  test('refer to topics and bureaus by id', () => {
    const entries = listSettingsEntries(settings);
    const names = new Map(topics.map(({ id, name }) => [name, id]));
    for (const { id, topic } of measures) {
      const entry = entries.measures.find((one) => one.id === id);
      expect(entry?.data.topic).toEqual({ collection: 'topics', id: names.get(topic) });
    }
    const below = bureaus.filter(({ parent }) => parent !== undefined);
    expect(below.length).toBeGreaterThan(0);
    for (const { id, parent } of below) {
      const entry = entries.bureaus.find((one) => one.id === id);
      expect(entry?.data.parent).toEqual({ collection: 'bureaus', id: parent });
    }
  });
});

describe('toDocumentEntry and toStoredDocument', () => {
  test('lose nothing on the way through the store, the order of the fields included', () => {
    expect(site.documents.length).toBeGreaterThan(5);
    for (const {
      html: _html,
      outline: _outline,
      paragraphs: _paragraphs,
      layout: _layout,
      ...stored
    } of site.documents) {
      const id = stored.id.slice(stored.collection.length + 1);
      const data = store(toDocumentEntry(stored, topics));
      const back = toStoredDocument(stored.collection, { id, data, filePath: stored.file }, topics);
      expect(store(back)).toEqual(store(stored));
      expect(JSON.stringify(back.data)).toBe(JSON.stringify(stored.data));
    }
  });
});

describe('the collections', () => {
  test('are typed by their schemas', () => {
    expectTypeOf<CollectionEntry<'plans'>['data']['title']>().toEqualTypeOf<string>();
    expectTypeOf<CollectionEntry<'summaries'>['data']['kind']>().toEqualTypeOf<string>();
    expectTypeOf<CollectionEntry<'plans'>['data']['bureau']>().toEqualTypeOf<{
      collection: 'bureaus';
      id: string;
    }>();
    expectTypeOf<CollectionEntry<'plans'>['data']['found']['statements']>().toEqualTypeOf<
      readonly Statement[]
    >();
    expectTypeOf<CollectionEntry<'bureaus'>['data']['level']>().toEqualTypeOf<'省级' | '市级' | '县级'>();
    expectTypeOf<CollectionEntry<'topics'>['data']>().toEqualTypeOf<{ name: string; order: number }>();
    expectTypeOf<CollectionEntry<'measures'>['data']['unit']>().toEqualTypeOf<string>();
    expectTypeOf<CollectionEntry<'projects'>['data']['routes']>().toEqualTypeOf<string[]>();
    expectTypeOf<CollectionEntry<'glossary'>['data']['term']>().toEqualTypeOf<string>();
    expectTypeOf<CollectionEntry<'pages'>['data']>().toEqualTypeOf<{ title: string; description: string }>();
    // `any` would be equal to nothing but itself.
    expectTypeOf<CollectionEntry<'plans'>['data']>().not.toBeAny();
  });
});
