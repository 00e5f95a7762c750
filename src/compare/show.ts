import type { ComparedSection, Entry, EntryState, PlacedFigure, Range, Side } from './comparison.ts';

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

/** A figure as it stands, with the unit from the head of its table. */
export function writeFigure({ sentence, figure }: PlacedFigure): string {
  return sentence.text.slice(figure.start, figure.end).trim() + (figure.unitOfHead ?? '');
}

/** Entries that are shown as one: of one state, one after the other, or a single one. */
export interface EntryGroup {
  readonly state: EntryState;
  readonly entries: readonly Entry[];
  /** Long runs of what was kept are folded. */
  readonly folded: boolean;
}

/** So many kept sentences are read on the way; more of them are folded. */
const mostOpen = 2;

/** Puts together what was kept in its place, what is new and what was dropped; each pair that differs stands alone. */
export function groupEntries(entries: readonly Entry[]): EntryGroup[] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last?.[0]?.state === entry.state && standsInRuns(entry) && standsInRuns(last[0])) last.push(entry);
    else groups.push([entry]);
  }
  return groups.flatMap((group) =>
    group[0]
      ? {
          state: group[0].state,
          entries: group,
          folded: group[0].state === 'kept' && group.length > mostOpen,
        }
      : [],
  );
}

function standsInRuns({ state, movedFrom }: Entry): boolean {
  return movedFrom === undefined && state !== 'figures' && state !== 'changed';
}

/** A part of a paragraph, as one side of a comparison has it. */
export interface ShownParagraph {
  readonly anchor: string;
  readonly sides: readonly Side[];
}

/** Sentences that follow one another in a paragraph are read as it has them; rows stand alone. */
export function joinParagraphs(sides: readonly Side[]): ShownParagraph[] {
  const paragraphs: Side[][] = [];
  for (const side of sides) {
    const { anchor, kind } = side.sentence;
    const last = paragraphs.at(-1);
    const before = last?.at(-1)?.sentence;
    if (kind !== 'row' && before?.anchor === anchor && before.kind === kind) last?.push(side);
    else paragraphs.push([side]);
  }
  return paragraphs.map((own) => ({ anchor: own[0]?.sentence.anchor ?? '', sides: own }));
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
