import { diffChars } from 'diff';
import type { Paragraph, Section } from '../../schema/document.ts';
import { compareDocuments } from '../compare.ts';
import type { ComparedSection, Comparison, Entry, Range, Side } from '../comparison.ts';
import { createTableHead } from '../figures/table-head.ts';
import { findChangedParagraphs, type ChangedParagraphs } from './changed-paragraphs.ts';

/** What of a version is compared. */
export interface ComparedVersion {
  readonly outline: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
}

/** What a version says otherwise than the one before it: nothing that changed is left out, and hardly anything that did not is in it. */
export interface VersionComparison extends Pick<Comparison, 'sections' | 'figures'> {
  /** Paragraphs that stand elsewhere now, as they were. */
  readonly moved: ChangedParagraphs['moved'];
  /** How many paragraphs were changed, added, dropped or moved. */
  readonly count: number;
}

/**
 * Compares two versions of one document. Most of both is the same: only what is not is read sentence by sentence, with the headings
 * above it and the heads of its tables, so that the time depends on what was changed.
 */
export function compareVersions(before: ComparedVersion, after: ComparedVersion): VersionComparison {
  const changed = findChangedParagraphs(before.paragraphs, after.paragraphs);
  const comparison = compareDocuments(cutOut(before, changed.old), cutOut(after, changed.new));
  const isTouched = (entry: Entry): boolean => !isSame(entry);
  const sections = comparison.sections.flatMap((section): ComparedSection[] => {
    const entries = section.entries.filter(isTouched).map(markSmall);
    const { heading, ...rest } = section;
    if (entries.length === 0 && (heading === undefined || isSame(heading))) return [];
    return [{ ...rest, moved: false, entries, ...(heading && { heading: markSmall(heading) }) }];
  });
  return { sections, figures: comparison.figures, moved: changed.moved, count: changed.count };
}

/** Changed paragraphs, and what they are understood by. Notes are the publisher's words: here they count like all others. */
function cutOut(version: ComparedVersion, changed: ReadonlySet<Paragraph>): ComparedVersion {
  const above = listAbove(version.outline);
  const wanted = new Set(
    [...changed].flatMap(({ section }) => (section === undefined ? [] : (above.get(section) ?? []))),
  );
  let head: Paragraph | undefined;
  // What a text begins with is taken for the same: it has to begin as it does.
  const kept = new Set<Paragraph>([...version.paragraphs.slice(0, 1), ...changed]);
  for (const paragraph of version.paragraphs) {
    const { kind, text, id, section } = paragraph;
    if (kind !== 'row') head = undefined;
    else if (createTableHead(text)) head = paragraph;
    if (changed.has(paragraph) && head) kept.add(head);
    if (kind === 'heading' && id === section && wanted.has(id)) kept.add(paragraph);
  }
  return {
    outline: version.outline,
    paragraphs: version.paragraphs.filter((paragraph) => kept.has(paragraph)).map(countNote),
  };
}

/** A note as a paragraph; all others stay what they are, so that what is found in them is found once. */
function countNote(paragraph: Paragraph): Paragraph {
  if (!paragraph.isNote) return paragraph;
  const { isNote: _isNote, ...own } = paragraph;
  return own;
}

/** Id of a section → its own, and those of the sections above it. */
function listAbove(
  outline: readonly Section[],
  above: readonly string[] = [],
): Map<string, readonly string[]> {
  return new Map(
    outline.flatMap(({ id, children }) => {
      const own = [...above, id];
      return [[id, own] as const, ...listAbove(children, own)];
    }),
  );
}

/** Word for word, sign for sign; and where several sentences have become one, or one several, they say the same without a break. */
function isSame({ state, old, new: later, movedFrom }: Entry): boolean {
  return state === 'kept' && movedFrom === undefined && textOf(old) === textOf(later);
}

function textOf(sides: readonly Side[]): string {
  return sides.map(({ sentence }) => sentence.text).join('');
}

/** Signs, spaces and numbers of paragraphs are nothing between two documents, and a change between two versions. */
function markSmall(entry: Entry): Entry {
  const [one, other] = [entry.old[0], entry.new[0]];
  if (!one || !other || entry.old.length > 1 || entry.new.length > 1) return entry;
  const hasMarks = one.changes.length + other.changes.length > 0;
  if (hasMarks || entry.state !== 'kept' || isSame(entry)) return entry;
  const [old, later] = findSmall(one.sentence.text, other.sentence.text);
  return {
    ...entry,
    state: 'changed',
    old: [{ ...one, changes: old }],
    new: [{ ...other, changes: later }],
  };
}

/** More small differences in one sentence are not looked for one by one: both are shown whole. */
const mostSmall = 500;

function findSmall(before: string, after: string): [Range[], Range[]] {
  const [old, later]: [Range[], Range[]] = [[], []];
  let [inOld, inNew] = [0, 0];
  const steps = diffChars(before, after, { maxEditLength: mostSmall });
  for (const { added, removed, value } of steps ?? []) {
    const size = value.length;
    if (removed) old.push({ start: inOld, end: inOld + size });
    if (added) later.push({ start: inNew, end: inNew + size });
    if (!added) inOld += size;
    if (!removed) inNew += size;
  }
  return [old, later];
}
