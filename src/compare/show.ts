import type { ComparedSection, Entry, Range } from './comparison.ts';

/** A part of a sentence's text. */
export interface TextPart {
  readonly text: string;
  /** Whether the other side has it otherwise, or not at all. */
  readonly changed: boolean;
}

/** Cuts a text at the borders of what changed. */
export function cutText(text: string, changes: readonly Range[]): TextPart[] {
  let position = 0;
  const parts = changes.flatMap(({ start, end }) => {
    const before = { text: text.slice(position, start), changed: false };
    position = end;
    return [before, { text: text.slice(start, end), changed: true }];
  });
  return [...parts, { text: text.slice(position), changed: false }].filter((part) => part.text !== '');
}

/** The cells of a row with a stroke between them. */
export function showCells(text: string): string {
  return text.replaceAll('\t', ' ｜ ');
}

/** Kept sentences that stand one after the other, or one entry of another state. */
export type EntryGroup =
  { readonly kept: readonly Entry[] } | { readonly kept?: undefined; readonly entry: Entry };

/** So many kept sentences are read on the way; more of them are folded. */
const mostOpen = 2;

/** Puts long runs of what was kept in its place together; everything else stands alone. */
export function groupEntries(entries: readonly Entry[]): EntryGroup[] {
  const groups: EntryGroup[] = [];
  let run: Entry[] = [];
  const close = (): void => {
    if (run.length > mostOpen) groups.push({ kept: run });
    else groups.push(...run.map((entry) => ({ entry })));
    run = [];
  };
  for (const entry of entries) {
    if (entry.state === 'kept' && entry.movedFrom === undefined) run.push(entry);
    else {
      close();
      groups.push({ entry });
    }
  }
  close();
  return groups;
}

/** Sections with levels that never skip one: what was dropped may have stood below another section than where it is shown. */
export function levelSections(
  sections: readonly ComparedSection[],
): { readonly section: ComparedSection; readonly level: number }[] {
  let last = 0;
  return sections.map((section) => {
    const level = section.heading ? Math.min(section.level, last + 1) : last;
    last = level;
    return { section, level };
  });
}

/** Sections with nothing but what stands in both documents. */
export function chooseCompared(sections: readonly ComparedSection[]): ComparedSection[] {
  const isCompared = ({ state }: Entry): boolean => state !== 'new' && state !== 'dropped';
  return sections
    .map((section) => ({ ...section, entries: section.entries.filter(isCompared) }))
    .filter(({ entries }) => entries.length > 0);
}
