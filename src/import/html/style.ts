import type { Position } from '../raised.ts';
import { hasTag, isBlock, type PageElement, type PageNode } from './elements.ts';
import { shiftOf, sizeOf, usualSize } from './shift.ts';

/** What text takes over from the elements around it. */
export interface Style {
  readonly bold: boolean;
  readonly alignment: 'centre' | 'right' | undefined;
  /** Whether line breaks of the source are shown. */
  readonly preformatted: boolean;
  /** The element that strikes it through. */
  readonly deletion: PageElement | undefined;
  readonly position: Position | undefined;
  /** Where it is small and stands higher or lower by a length: a power or an index only behind a figure or a sign. */
  readonly shift: Position | undefined;
  /** Size of the letters in points. */
  readonly size: number;
  /** `uppercase` or `lowercase`. */
  readonly transform: string | undefined;
  /** Its first typeface. */
  readonly font: string | undefined;
  /** How many quotations it stands in. */
  readonly quotations: number;
}

export const plain: Style = {
  bold: false,
  alignment: undefined,
  preformatted: false,
  deletion: undefined,
  position: undefined,
  shift: undefined,
  size: usualSize,
  transform: undefined,
  font: undefined,
  quotations: 0,
};

/** Style of what stands in a block. */
export function enterBlock(element: PageElement, style: Style): Style {
  const isHeading = /^h[1-6]$/u.test(element.tag);
  return {
    ...enter(element, style),
    bold: style.bold || (!isHeading && isBold(element)),
    alignment: alignmentOf(element) ?? style.alignment,
  };
}

export function enterInline(node: PageNode, style: Style): Style {
  return node.kind === 'element' && !isBlock(node) ? enter(node, style) : style;
}

/** Style of what stands in a cell: how its table is set is no matter of its text. */
export function enterCell(cell: PageElement, row: PageElement, style: Style): Style {
  return { ...enter(cell, enter(row, style)), bold: false, alignment: undefined };
}

function enter(element: PageElement, style: Style): Style {
  return {
    ...style,
    bold: style.bold || isBold(element),
    preformatted: isPreformatted(element) ?? style.preformatted,
    deletion: style.deletion ?? (isStruck(element) ? element : undefined),
    position: positionOf(element) ?? style.position,
    shift: shiftOf(element, style.size) ?? (isBlock(element) ? undefined : style.shift),
    size: sizeOf(element, style.size),
    transform: element.style.get('text-transform') ?? style.transform,
    font: fontOf(element) ?? style.font,
    quotations: style.quotations + (hasTag(element, 'q') ? 1 : 0),
  };
}

/** @returns undefined where the element says nothing of it */
function isPreformatted(element: PageElement): boolean | undefined {
  const set = element.style.get('white-space');
  if (set !== undefined && set !== 'inherit') return /^(?:pre|break-spaces)/u.test(set);
  return hasTag(element, 'pre', 'listing', 'xmp', 'plaintext') || undefined;
}

function isBold(element: PageElement): boolean {
  return (
    hasTag(element, 'b', 'strong') ||
    /^(?:bold(?:er)?|[6-9]00)$/u.test(element.style.get('font-weight') ?? '')
  );
}

function isStruck({ tag, style }: PageElement): boolean {
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  return tag === 'del' || tag === 's' || tag === 'strike' || line.includes('line-through');
}

/** 'Wingdings 2', Arial → wingdings 2. */
function fontOf({ style, attributes }: PageElement): string | undefined {
  const [first] = (style.get('font-family') ?? attributes.get('face') ?? '').split(',');
  const name = first?.replace(/["']/gu, '').trim().toLowerCase();
  return name === '' || name === 'inherit' ? undefined : name;
}

/** The element itself counts more than its styles, which often set raised text by other means. */
function positionOf({ tag, style }: PageElement): Position | undefined {
  const set = style.get('vertical-align');
  if (tag === 'sup' || (tag !== 'sub' && set === 'super')) return 'superscript';
  return tag === 'sub' || set === 'sub' ? 'subscript' : undefined;
}

export function alignmentOf({ attributes, style, tag }: PageElement): 'centre' | 'right' | undefined {
  const align = (
    style.get('text-align') ??
    attributes.get('align') ??
    (tag === 'center' ? 'center' : '')
  ).toLowerCase();
  if (align === 'center') return 'centre';
  return align === 'right' ? 'right' : undefined;
}
