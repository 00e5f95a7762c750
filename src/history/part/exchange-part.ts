import type { ReadPart } from '../../document/parse-document.ts';
import type { Paragraph, Section } from '../../schema/document.ts';
import { isError } from '../../schema/problem.ts';
import type { VersionText } from '../version-text.ts';

/** What of a version is known before its page is made. */
type Words = Pick<VersionText, 'outline' | 'paragraphs'>;

/** A part of a version, and what stood in its place before; each as it was read by itself. */
export interface Exchange {
  readonly old: ReadPart;
  readonly new: ReadPart;
  /** How many lines of the file stand above it: before, and now. */
  readonly above: { readonly old: number; readonly new: number };
  /** By how many lines the new part is longer. */
  readonly growth: number;
}

/**
 * Makes a version of the one before it: the new part takes the place of the old one. Anchors, sections and lines are those that the
 * whole would have if it were read.
 * @param words of the version before, in whose body nothing is wrong
 * @returns undefined if the old part does not stand there as it was read by itself, or if the new one has a mistake in it, an anchor of
 * another paragraph, or other sections
 */
export function exchangePart({ outline, paragraphs }: Words, exchange: Exchange): Words | undefined {
  const { old, new: later, above } = exchange;
  if (later.paragraphs.length === 0 || later.problems.some(isError)) return undefined;
  const start = paragraphs.findIndex(({ id }) => id === old.paragraphs[0]?.id);
  if (start < 0) return undefined;
  const end = start + old.paragraphs.length;
  const section = paragraphs[start - 1]?.section;
  const place = (part: ReadPart, lines: number): Paragraph[] =>
    part.paragraphs.map((one) => setPlace(one, one.line + lines, one.section ?? section));
  const stood = JSON.stringify(paragraphs.slice(start, end));
  if (stood !== JSON.stringify(place(old, above.old))) return undefined;
  const [before, behind] = [paragraphs.slice(0, start), paragraphs.slice(end)];
  if (shareAnchor([...before, ...behind], [...old.paragraphs, ...later.paragraphs])) return undefined;
  const sections = pairSections(old, later);
  if (!sections) return undefined;
  const shift = above.new - above.old;
  const moveLine = (line: number): number => line + shift + (line > above.old ? exchange.growth : 0);
  const move = (one: Paragraph): Paragraph =>
    setPlace(one, moveLine(one.line), sections.get(one.section ?? '')?.id ?? one.section);
  const moveSection = ({ id, children, ...own }: Section): Section => {
    const other = sections.get(id);
    return {
      ...(other ? { ...other, line: other.line + above.new } : { id, ...own, line: moveLine(own.line) }),
      children: children.map(moveSection),
    };
  };
  return {
    outline: outline.map(moveSection),
    paragraphs: [...before.map(move), ...place(later, above.new), ...behind.map(move)],
  };
}

/** What keeps its place stays the same thing: it is kept once for all versions. */
function setPlace(paragraph: Paragraph, line: number, section: string | undefined): Paragraph {
  if (paragraph.line === line && paragraph.section === section) return paragraph;
  const { id, kind, text, line: _line, section: _section, ...rest } = paragraph;
  return { id, kind, text, line, ...(section !== undefined && { section }), ...rest };
}

/** Whether paragraphs have an anchor in common, but for the number that tells equal ones apart. */
function shareAnchor(some: readonly Paragraph[], others: readonly Paragraph[]): boolean {
  const list = (paragraphs: readonly Paragraph[]): string[] =>
    paragraphs.flatMap(({ id, points = [] }) => [id, ...points.map((point) => point.id)].map(withoutNumber));
  return !new Set(list(some)).isDisjointFrom(new Set(list(others)));
}

/** `p-3f9k2m7x-2` → `p-3f9k2m7x` */
function withoutNumber(anchor: string): string {
  return anchor.split('-', 2).join('-');
}

/** The new section for the id of each old one; undefined if there are others, so that the outline has another form. */
function pairSections(old: ReadPart, later: ReadPart): Map<string, Omit<Section, 'children'>> | undefined {
  const [before, after] = [listSections(old.outline), listSections(later.outline)];
  const isSame = before.every((one, index) => rankOf(one, old) === rankOf(after[index], later));
  if (!isSame || before.length !== after.length) return undefined;
  return new Map(
    before.flatMap(({ id }, index) => {
      const { children: _children, ...section } = after[index] ?? {};
      return 'id' in section ? [[id, section] as const] : [];
    }),
  );
}

function listSections(outline: readonly Section[]): Section[] {
  return outline.flatMap((section) => [section, ...listSections(section.children)]);
}

/** How deep a section stands by itself: a heading by its marks, a paragraph by its number. */
function rankOf(section: Section | undefined, { layout }: ReadPart): string {
  const { id, runIn, numbering } = section ?? {};
  const level = runIn ? numbering?.level : layout.headings.find((one) => one.id === id)?.level;
  return `${String(runIn)} ${String(level)}`;
}

/** The same with the page. Undefined if the old part does not stand in it, or in several places. */
export function exchangeHtml(page: string, old: string, later: string): string | undefined {
  const start = page.indexOf(old);
  if (start < 0 || page.includes(old, start + 1)) return undefined;
  return page.slice(0, start) + later + page.slice(start + old.length);
}
