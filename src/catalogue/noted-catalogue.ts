import { findInMap, noteMap } from '../reads/noted-map.ts';
import type { Note } from '../reads/per-build.ts';
import type { Settings } from '../settings/settings.ts';
import type { Catalogue } from './catalogue.ts';

/** The catalogue, which notes the parts of it that are read. */
export function noteCatalogue(catalogue: Catalogue, note: Note): Catalogue {
  const { byBureau, byYear, byKind, byTopic } = catalogue;
  const maps = {
    byBureau: noteMap('byBureau', byBureau, String, note),
    byYear: noteMap('byYear', byYear, String, note),
    byKind: noteMap('byKind', byKind, names.byKind, note),
    byTopic: noteMap('byTopic', byTopic, names.byTopic, note),
  };
  const settings = noteSettings(catalogue.settings, note);
  return {
    ...maps,
    settings,
    get items() {
      return note('items', catalogue.items);
    },
    /** It is made of the bureaus alone. */
    get tree() {
      note('settings.bureaus', catalogue.settings.bureaus);
      return catalogue.tree;
    },
    get problems() {
      return note('problems', catalogue.problems);
    },
  };
}

/** What a part is that has been noted. */
export function findInCatalogue(catalogue: Catalogue, part: string): unknown {
  if (part === 'items' || part === 'problems') return catalogue[part];
  if (part.startsWith('settings.'))
    return catalogue.settings[part.slice('settings.'.length) as keyof Settings];
  const [, map = part, key] = /^(\w+):(.*)$/su.exec(part) ?? [];
  switch (map) {
    case 'byBureau':
      return findInMap(catalogue.byBureau, key, String);
    case 'byYear':
      return findInMap(catalogue.byYear, key, String);
    case 'byKind':
      return findInMap(catalogue.byKind, key, names.byKind);
    case 'byTopic':
      return findInMap(catalogue.byTopic, key, names.byTopic);
    default:
      return undefined;
  }
}

const names = {
  byKind: ({ name }: { readonly name: string }) => name,
  byTopic: ({ id }: { readonly id: string }) => id,
};

function noteSettings(settings: Settings, note: Note): Settings {
  const noted = { ...settings };
  for (const name of Object.keys(settings) as (keyof Settings)[])
    Object.defineProperty(noted, name, {
      enumerable: true,
      get: () => note(`settings.${name}`, settings[name]),
    });
  return noted;
}
