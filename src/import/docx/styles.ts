import { reportExcess } from './damage.ts';
import { findElement, listElements, readInteger, readValue } from './element.ts';
import { longestChain } from './limits.ts';
import { isGround, readLook, type Look } from './look.ts';
import type { XmlElement } from './xml.ts';

/** What the styles of a document say (ECMA-376-1, 17.7), each style joined with those that it is based on. */
export interface Styles {
  /** @param id of `w:pStyle`; without one the default style of paragraphs holds */
  readonly findParagraphStyle: (id: string | undefined) => ParagraphStyle;
  readonly findCharacterStyle: (id: string | undefined) => Look;
  /** Whether a style of tables colours the ground of cells. */
  readonly isShadedTable: (id: string | undefined) => boolean;
  /** `w:numId` of a style of numbering. */
  readonly findNumberingStyle: (id: string) => string | undefined;
  readonly defaults: Look;
}

export interface ParagraphStyle {
  readonly look: Look;
  readonly rank?: number;
  /** `w:jc`. */
  readonly alignment?: string;
  readonly numbering?: StyleNumbering;
  /** An entry of a table of contents. */
  readonly contents: boolean;
}

export interface StyleNumbering {
  readonly list?: string;
  readonly level?: number;
  /** The style that says so: a level of a list may name it (`w:lvl/w:pStyle`). */
  readonly style: string;
}

type Definitions = ReadonlyMap<string, XmlElement>;

export function readStyles(root: XmlElement | undefined): Styles {
  const styles = listElements(root, 'w:style');
  const definitions: Definitions = new Map(
    styles.map((style) => [style.attributes['w:styleId'] ?? '', style] as const),
  );
  const defaultId = styles.find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''),
  )?.attributes['w:styleId'];
  const paragraphs = new Map<string | undefined, ParagraphStyle>();
  const characters = new Map<string | undefined, Look>();
  const tables = new Map<string | undefined, boolean>();
  return {
    findParagraphStyle(id) {
      const known = paragraphs.get(id);
      if (known) return known;
      const found = describeParagraphStyle(definitions, id, defaultId);
      paragraphs.set(id, found);
      return found;
    },
    findCharacterStyle(id) {
      const known = characters.get(id);
      if (known) return known;
      const found = joinLooks(listChain(definitions, id));
      characters.set(id, found);
      return found;
    },
    isShadedTable(id) {
      const known = tables.get(id);
      if (known !== undefined) return known;
      const found = listChain(definitions, id).some(hasGround);
      tables.set(id, found);
      return found;
    },
    findNumberingStyle: (id) => readValue(definitions.get(id), 'w:pPr', 'w:numPr', 'w:numId'),
    defaults: readLook(findElement(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')),
  };
}

/**
 * A style and those that it is based on, the nearest first; a circle ends where it closes.
 * @throws ImportError if they are more than are read: one of them may say that the text is hidden
 */
function listChain(definitions: Definitions, id: string | undefined): XmlElement[] {
  const chain = new Set<XmlElement>();
  let style = id === undefined ? undefined : definitions.get(id);
  while (style && !chain.has(style)) {
    if (chain.size === longestChain) throw reportExcess(`样式一个基于一个，超过 ${longestChain} 层`);
    chain.add(style);
    style = definitions.get(readValue(style, 'w:basedOn') ?? '');
  }
  return [...chain];
}

function joinLooks(chain: readonly XmlElement[]): Look {
  return chain
    .map((style) => readLook(findElement(style, 'w:rPr')))
    .reduceRight<Look>((below, look) => ({ ...below, ...look }), {});
}

function describeParagraphStyle(
  definitions: Definitions,
  id: string | undefined,
  defaultId: string | undefined,
): ParagraphStyle {
  // A style that is not defined: the default holds, but a producer of such files means what the id says.
  const undefinedName = id !== undefined && !definitions.has(id) ? id : undefined;
  const chain = listChain(definitions, undefinedName === undefined ? (id ?? defaultId) : defaultId);
  const properties = chain.map((style) => findElement(style, 'w:pPr'));
  const names = chain.map((style) => readValue(style, 'w:name') ?? '');
  const ranks = chain.map(readRank);
  return {
    look: joinLooks(chain),
    rank:
      undefinedName === undefined ? ranks.find((rank) => rank !== undefined) : readNamedRank(undefinedName),
    alignment: properties.map((each) => readValue(each, 'w:jc')).find((value) => value !== undefined),
    numbering: findNumbering(chain),
    contents: names.some((name) => /^(?:toc|目录)\s*[1-9]$/iu.test(name)),
  };
}

/** Undefined says nothing; a rank of 10 says that it is text, whatever it is based on. */
function readRank(style: XmlElement): number | undefined {
  const named = readNamedRank(readValue(style, 'w:name') ?? '');
  // The Chinese template of Word gives Title the outline level of a heading.
  if (named === 0) return 0;
  const level = readInteger(readValue(style, 'w:pPr', 'w:outlineLvl'));
  return level === undefined ? named : level + 1;
}

/** Names of built-in styles are kept in English whatever the language of Word; other producers translate them. */
function readNamedRank(name: string): number | undefined {
  if (/^(?:title|标题)$/iu.test(name)) return 0;
  const [, level] = /^(?:heading|标题)\s*([1-9])$/iu.exec(name) ?? [];
  return level === undefined ? undefined : Number(level);
}

function findNumbering(chain: readonly XmlElement[]): StyleNumbering | undefined {
  let list: string | undefined;
  let level: number | undefined;
  for (const style of chain) {
    const numbering = findElement(style, 'w:pPr', 'w:numPr');
    level ??= readInteger(readValue(numbering, 'w:ilvl'));
    list ??= readValue(numbering, 'w:numId');
    if (list !== undefined) return { list, level, style: style.attributes['w:styleId'] ?? '' };
  }
  return undefined;
}

function hasGround(style: XmlElement): boolean {
  return style.name === 'w:shd' ? isGround(style) : listElements(style).some(hasGround);
}
