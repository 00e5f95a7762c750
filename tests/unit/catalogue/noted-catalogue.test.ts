import { describe, expect, test } from 'vitest';
import { findInCatalogue, noteCatalogue } from '../../../src/catalogue/noted-catalogue.ts';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { createExample } from './example-catalogue.ts';

const catalogue = createExample({
  'plans/yunxi/2024': { plans: ['2024'], topics: ['农村公路'] },
  'summaries/yunxi/2023': { reviews: ['2023'] },
});

/** What is noted while something is read of the catalogue. */
function notesOf(read: (noted: Catalogue) => unknown): Map<string, unknown> {
  const notes = new Map<string, unknown>();
  read(
    noteCatalogue(catalogue, (part, value) => {
      notes.set(part, value);
      return value;
    }),
  );
  return notes;
}

describe('noteCatalogue', () => {
  const topic = [...catalogue.byTopic.keys()][0];
  const kind = [...catalogue.byKind.keys()][0];
  test.each<[string, (noted: Catalogue) => unknown]>([
    ['items', ({ items }) => items],
    ['problems', ({ problems }) => problems],
    ['settings.bureaus', ({ tree }) => tree.roots],
    ['byBureau:yunxi', ({ byBureau }) => byBureau.get('yunxi')],
    ['byYear:2024', ({ byYear }) => byYear.get(2024)],
    [`byKind:${kind?.name ?? ''}`, ({ byKind }) => kind && byKind.get(kind)],
    [`byTopic:${topic?.id ?? ''}`, ({ byTopic }) => topic && byTopic.get(topic)],
    ['byTopic:', ({ byTopic }) => [...byTopic.keys()]],
    ['byYear', ({ byYear }) => [...byYear]],
    ['settings.site', ({ settings }) => settings.site.name],
  ])('notes %s, and it is found again', (part, read) => {
    const notes = notesOf(read);
    expect([...notes.keys()]).toEqual([part]);
    expect(findInCatalogue(catalogue, part)).toEqual(notes.get(part));
    expect(findInCatalogue(catalogue, part)).toBeDefined();
  });

  test('nothing of a catalogue is read without a note', () => {
    for (const key of Object.keys(catalogue) as (keyof Catalogue)[]) {
      const isMap = catalogue[key] instanceof Map;
      const read = (noted: Catalogue): unknown =>
        key === 'settings'
          ? undefined
          : isMap
            ? [...(noted[key] as ReadonlyMap<unknown, unknown>)]
            : noted[key];
      if (key !== 'settings') expect([...notesOf(read).keys()]).not.toEqual([]);
    }
    for (const key of Object.keys(catalogue.settings) as (keyof Catalogue['settings'])[])
      expect([...notesOf(({ settings }) => settings[key]).keys()]).toEqual([`settings.${key}`]);
  });
});
