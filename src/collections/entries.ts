import type { z } from 'astro/zod';
import type { StoredDocument } from '../document/body-store.ts';
import type { Bureau } from '../schema/bureau.ts';
import { collections, type Collection } from '../schema/document.ts';
import type { Measure } from '../schema/measure.ts';
import type { Project } from '../schema/project.ts';
import type { Topic } from '../schema/topic.ts';
import type { Settings } from '../settings/settings.ts';
import { compareStrings } from '../text/compare-strings.ts';
import type * as schemas from './schemas.ts';

/** What the entries of each collection hold. */
export interface EntryData {
  plans: z.output<typeof schemas.documentEntry>;
  summaries: z.output<typeof schemas.documentEntry>;
  papers: z.output<typeof schemas.documentEntry>;
  bureaus: z.output<typeof schemas.bureauEntry>;
  topics: z.output<typeof schemas.topicEntry>;
  measures: z.output<typeof schemas.measureEntry>;
  projects: z.output<typeof schemas.projectEntry>;
  glossary: z.output<typeof schemas.termEntry>;
}

export type CollectionName = keyof EntryData;

/** An entry as Astro's store gives it. */
export interface Entry<Name extends CollectionName> {
  readonly id: string;
  readonly data: EntryData[Name];
}

/** The entries of the collections that the settings make, in their order. */
export function listSettingsEntries({ topics, bureaus, measures, projects, glossary }: SettingsLists): {
  [Name in Exclude<CollectionName, Collection>]: Entry<Name>[];
} {
  const ids = new Map(topics.map(({ id, name }) => [name, id]));
  const referToTopic = (name: string) => refer('topics', ids.get(name) ?? name);
  return {
    bureaus: bureaus.map(({ id, ...data }) => ({
      id,
      data: {
        ...data,
        parent: data.parent === undefined ? undefined : refer('bureaus', data.parent),
        predecessor: data.predecessor === undefined ? undefined : refer('bureaus', data.predecessor),
        successor: data.successor === undefined ? undefined : refer('bureaus', data.successor),
      },
    })),
    topics: topics.map(({ id, name }, order) => ({ id, data: { name, order } })),
    measures: measures.map(({ id, ...data }) => ({ id, data: { ...data, topic: referToTopic(data.topic) } })),
    projects: projects.map(({ id, ...data }) => ({
      id,
      data: { ...data, topic: data.topic === undefined ? undefined : referToTopic(data.topic) },
    })),
    glossary: glossary.map(({ id, ...data }) => ({ id, data })),
  };
}

/** The settings that the entries were made of. */
export function readSettingsEntries(entries: {
  readonly [Name in Exclude<CollectionName, Collection>]: readonly Entry<Name>[];
}): SettingsLists {
  const topics = entries.topics
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data: { name } }): Topic => ({ id, name }));
  const names = new Map(topics.map(({ id, name }) => [id, name]));
  const nameTopic = ({ id }: { readonly id: string }) => names.get(id) ?? id;
  return {
    topics,
    bureaus: sortById(entries.bureaus).map(({ id, data }): Bureau => {
      const [parent, predecessor, successor] = [data.parent?.id, data.predecessor?.id, data.successor?.id];
      return { id, ...data, parent, predecessor, successor };
    }),
    measures: sortById(entries.measures).map(({ id, data }): Measure => {
      return { id, ...data, topic: nameTopic(data.topic) };
    }),
    projects: sortById(entries.projects).map(({ id, data }): Project => {
      return { id, ...data, topic: data.topic && nameTopic(data.topic) };
    }),
    glossary: sortById(entries.glossary).map(({ id, data }) => ({ id, ...data })),
  };
}

/** The settings that are collections. */
type SettingsLists = Pick<Settings, 'topics' | 'bureaus' | 'measures' | 'projects' | 'glossary'>;

/** The collection of a document and its id there: `plans/xinhuang/2023` → `plans`, `xinhuang/2023`. */
export function splitDocumentId(id: string): readonly [collection: Collection, entryId: string] {
  const collection = collections.find((name) => id.startsWith(`${name}/`));
  if (collection === undefined) throw new RangeError(`${id} stands in no collection`);
  return [collection, id.slice(collection.length + 1)];
}

/** The entry of a document; its id inside the collection is told by `splitDocumentId`. */
export function toDocumentEntry(
  { data, assets, links, statements, terms }: StoredDocument,
  topics: readonly Topic[],
): EntryData['plans'] {
  const ids = new Map(topics.map(({ id, name }) => [name, id]));
  return {
    ...data,
    bureau: refer('bureaus', data.bureau),
    topics: data.topics.map((name) => refer('topics', ids.get(name) ?? name)),
    found: { assets, links, statements, terms },
  };
}

/** The document that an entry was made of. */
export function toStoredDocument(
  collection: Collection,
  {
    id,
    data: { found, ...data },
    filePath = '',
  }: Entry<'plans'> & { readonly filePath?: string | undefined },
  topics: readonly Topic[],
): StoredDocument {
  const names = new Map(topics.map((topic) => [topic.id, topic.name]));
  return {
    id: `${collection}/${id}`,
    collection,
    file: filePath,
    data: {
      ...data,
      bureau: data.bureau.id,
      topics: data.topics.map((topic) => names.get(topic.id) ?? topic.id),
    },
    ...found,
  };
}

export const collectionNames: readonly CollectionName[] = [
  ...collections,
  'bureaus',
  'topics',
  'measures',
  'projects',
  'glossary',
];

function refer<Name extends 'bureaus' | 'topics'>(
  collection: Name,
  id: string,
): { collection: Name; id: string } {
  return { collection, id };
}

/** As the files stand in their folder: Astro promises no order. */
function sortById<One extends { readonly id: string }>(entries: readonly One[]): One[] {
  return entries.toSorted((a, b) => compareStrings(a.id, b.id));
}
