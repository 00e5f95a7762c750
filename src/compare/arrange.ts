import type { ComparedSection, Entry } from './comparison.ts';
import { findMoved } from './moved.ts';
import type { Part, Parts } from './reading/sections.ts';
import type { Sentence } from './reading/sentence.ts';

/** A section while it is put together. */
interface OpenSection {
  readonly level: number;
  heading?: Entry;
  /** Index of the old section in whose place it stands. */
  readonly old?: number;
  readonly entries: Entry[];
}

/**
 * Puts entries under the headings of the new document, in its order. What was dropped stands behind what it stood behind, and a
 * section that has no counterpart behind the section before it.
 * @param sections index of the new section by index of the old one
 */
export function arrange(
  before: Parts,
  after: Parts,
  sections: ReadonlyMap<number, number>,
  entries: readonly Entry[],
): ComparedSection[] {
  const opened = new Map<Part, OpenSection>();
  const originals = new Map([...sections].map(([from, to]) => [to, from]));
  const entryOf = indexEntries(entries);
  const addOnce = createAdd();
  for (const part of after.parts) {
    const { index, level, place, heading } = part;
    const section = part.index === place ? openSection(level, originals.get(index)) : undefined;
    if (section) opened.set(part, section);
    const target = section ?? opened.get(after.parts[place] ?? part);
    if (heading && section) setHeading(section, entryOf.get(heading));
    for (const sentence of part.sentences) addOnce(target, entryOf.get(sentence));
  }
  const order = [...opened.values()];
  const targetOf = placeDropped(before, after, sections, opened, order, entryOf);
  const moved = findMoved(order.flatMap(({ old }) => (old === undefined ? [] : [old])));
  return order
    .filter(({ heading, entries: own }) => heading !== undefined || own.length > 0)
    .map((section) => ({
      ...(section.heading && { heading: section.heading }),
      level: section.level,
      moved: section.old !== undefined && moved.has(section.old),
      entries: section.entries.map((entry) => tellOrigin(entry, section, before, targetOf)),
    }));
}

function openSection(level: number, old: number | undefined): OpenSection {
  return { level, ...(old !== undefined && { old }), entries: [] };
}

function setHeading(section: OpenSection, entry: Entry | undefined): void {
  if (entry) section.heading = entry;
}

function indexEntries(entries: readonly Entry[]): Map<Sentence, Entry> {
  return new Map(
    entries.flatMap((entry) =>
      [...entry.old, ...entry.new].map(({ sentence }): [Sentence, Entry] => [sentence, entry]),
    ),
  );
}

/** Adds entries to sections; one of several sentences stands where the first of them stands. */
function createAdd(): (section: OpenSection | undefined, entry: Entry | undefined) => void {
  const placed = new Set<Entry>();
  return (section, entry) => {
    if (!section || !entry || placed.has(entry)) return;
    placed.add(entry);
    section.entries.push(entry);
  };
}

/**
 * Puts what has no counterpart behind what it stood behind.
 * @returns the section in which each old section that a reader sees is found
 */
function placeDropped(
  before: Parts,
  after: Parts,
  sections: ReadonlyMap<number, number>,
  opened: ReadonlyMap<Part, OpenSection>,
  order: OpenSection[],
  entryOf: ReadonlyMap<Sentence, Entry>,
): Map<number, OpenSection> {
  const targetOf = new Map<number, OpenSection>();
  const cursors = new Map<OpenSection, Entry>();
  let last: OpenSection | undefined;
  for (const part of before.parts) {
    if (part.index === part.place) {
      const partner = after.parts[sections.get(part.index) ?? -1];
      const known = partner && opened.get(after.parts[partner.place] ?? partner);
      const section: OpenSection = known ?? openSection(part.level, undefined);
      if (!known) order.splice(findPlace(order, last, section.level), 0, section);
      targetOf.set(part.index, section);
      last = section;
      const heading = part.heading && entryOf.get(part.heading);
      if (heading?.state === 'dropped') {
        if (section.heading) insert(section, heading, cursors);
        else section.heading = heading;
      }
    }
    const section = targetOf.get(part.place);
    for (const sentence of section ? part.sentences : []) {
      const entry = entryOf.get(sentence);
      if (!section || !entry) continue;
      if (entry.state === 'dropped') insert(section, entry, cursors);
      else if (section.entries.includes(entry)) cursors.set(section, entry);
    }
  }
  return targetOf;
}

/** Behind a section and what is below it, unless the new one is below it too. */
function findPlace(order: readonly OpenSection[], last: OpenSection | undefined, level: number): number {
  let place = last ? order.indexOf(last) + 1 : 0;
  while (last && (order[place]?.level ?? 0) > level) place += 1;
  return place;
}

/** Puts an entry behind the last that stood before it in the old document. */
function insert(section: OpenSection, entry: Entry, cursors: Map<OpenSection, Entry>): void {
  const cursor = cursors.get(section);
  section.entries.splice(cursor ? section.entries.indexOf(cursor) + 1 : 0, 0, entry);
  cursors.set(section, entry);
}

/** Says of an entry where it stood, if that was in another section. */
function tellOrigin(
  entry: Entry,
  section: OpenSection,
  { parts, partOf }: Parts,
  targetOf: ReadonlyMap<number, OpenSection>,
): Entry {
  const [first] = entry.old;
  const place = first && partOf.get(first.sentence)?.place;
  if (place === undefined || entry.new.length === 0 || targetOf.get(place) === section) return entry;
  return { ...entry, movedFrom: parts[place]?.heading?.text ?? '' };
}
