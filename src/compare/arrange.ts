import type { ComparedSection, Entry } from './comparison.ts';
import { findMoved } from './moved.ts';
import type { Part, Parts } from './sections.ts';
import type { Sentence } from './sentence.ts';

/** A section while it is put together. */
interface Draft {
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
  const drafts = new Map<Part, Draft>();
  const originals = new Map([...sections].map(([from, to]) => [to, from]));
  const entryOf = indexEntries(entries);
  for (const part of after.parts) {
    const { index, level, place, heading } = part;
    const draft = part.index === place ? createDraft(level, originals.get(index)) : undefined;
    if (draft) drafts.set(part, draft);
    const target = draft ?? drafts.get(after.parts[place] ?? part);
    if (heading && draft) setHeading(draft, entryOf.get(heading));
    for (const sentence of part.sentences) addOnce(target, entryOf.get(sentence));
  }
  const order = [...drafts.values()];
  const targetOf = placeDropped(before, after, sections, drafts, order, entryOf);
  const moved = findMoved(order.flatMap(({ old }) => (old === undefined ? [] : [old])));
  return order
    .filter(({ heading, entries: own }) => heading !== undefined || own.length > 0)
    .map((draft) => ({
      ...(draft.heading && { heading: draft.heading }),
      level: draft.level,
      moved: draft.old !== undefined && moved.has(draft.old),
      entries: draft.entries.map((entry) => tellOrigin(entry, draft, before, targetOf)),
    }));
}

function createDraft(level: number, old: number | undefined): Draft {
  return { level, ...(old !== undefined && { old }), entries: [] };
}

function setHeading(draft: Draft, entry: Entry | undefined): void {
  if (entry) draft.heading = entry;
}

function indexEntries(entries: readonly Entry[]): Map<Sentence, Entry> {
  return new Map(
    entries.flatMap((entry) =>
      [...entry.old, ...entry.new].map(({ sentence }): [Sentence, Entry] => [sentence, entry]),
    ),
  );
}

/** An entry of several sentences stands where the first of them stands. */
function addOnce(draft: Draft | undefined, entry: Entry | undefined): void {
  if (entry && draft?.entries.at(-1) !== entry) draft?.entries.push(entry);
}

/**
 * Puts what has no counterpart behind what it stood behind.
 * @returns the draft in which each old section that a reader sees is found
 */
function placeDropped(
  before: Parts,
  after: Parts,
  sections: ReadonlyMap<number, number>,
  drafts: ReadonlyMap<Part, Draft>,
  order: Draft[],
  entryOf: ReadonlyMap<Sentence, Entry>,
): Map<number, Draft> {
  const targetOf = new Map<number, Draft>();
  const cursors = new Map<Draft, Entry>();
  let last: Draft | undefined;
  for (const part of before.parts) {
    if (part.index === part.place) {
      const partner = after.parts[sections.get(part.index) ?? -1];
      const known = partner && drafts.get(after.parts[partner.place] ?? partner);
      const draft: Draft = known ?? createDraft(part.level, undefined);
      if (!known) order.splice(findPlace(order, last, draft.level), 0, draft);
      targetOf.set(part.index, draft);
      last = draft;
      const heading = part.heading && entryOf.get(part.heading);
      if (heading?.state === 'dropped') {
        if (draft.heading) insert(draft, heading, cursors);
        else draft.heading = heading;
      }
    }
    const draft = targetOf.get(part.place);
    for (const sentence of draft ? part.sentences : []) {
      const entry = entryOf.get(sentence);
      if (!draft || !entry) continue;
      if (entry.state === 'dropped') insert(draft, entry, cursors);
      else if (draft.entries.includes(entry)) cursors.set(draft, entry);
    }
  }
  return targetOf;
}

/** Behind a section and what is below it, unless the new one is below it too. */
function findPlace(order: readonly Draft[], last: Draft | undefined, level: number): number {
  let place = last ? order.indexOf(last) + 1 : 0;
  while (last && (order[place]?.level ?? 0) > level) place += 1;
  return place;
}

/** Puts an entry behind the last that stood before it in the old document. */
function insert(draft: Draft, entry: Entry, cursors: Map<Draft, Entry>): void {
  const cursor = cursors.get(draft);
  draft.entries.splice(cursor ? draft.entries.indexOf(cursor) + 1 : 0, 0, entry);
  cursors.set(draft, entry);
}

/** Says of an entry where it stood, if that was in another section. */
function tellOrigin(
  entry: Entry,
  draft: Draft,
  { parts, partOf }: Parts,
  targetOf: ReadonlyMap<number, Draft>,
): Entry {
  const [first] = entry.old;
  const place = first && partOf.get(first.sentence)?.place;
  if (place === undefined || entry.new.length === 0 || targetOf.get(place) === draft) return entry;
  return { ...entry, movedFrom: parts[place]?.heading?.text ?? '' };
}
