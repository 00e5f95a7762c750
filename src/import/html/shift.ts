import type { Position } from '../raised.ts';
import { isBlock, type PageElement } from './elements.ts';

/** Size of letters where a page says nothing, in points. */
export const usualSize = 12;

/** Share of the size around it below which letters are small. */
const small = 0.8;

/** Lengths in points, by unit. */
const points: Readonly<Record<string, number>> = { pt: 1, px: 0.75, mm: 2.835, cm: 28.35, in: 72 };

/** @param around size of the letters around it, in points */
export function sizeOf({ style }: PageElement, around: number): number {
  const [, amount = '', unit = ''] = /^(\d*\.?\d+)([a-z]+|%)$/u.exec(style.get('font-size') ?? '') ?? [];
  if (amount === '')
    return /^(?:x*-small|smaller)$/u.test(style.get('font-size') ?? '') ? around * 0.7 : around;
  if (unit === '%') return (around * Number(amount)) / 100;
  if (unit === 'em') return around * Number(amount);
  return unit === 'rem' ? usualSize * Number(amount) : (points[unit] ?? 1) * Number(amount);
}

/**
 * Where small letters in a line are set higher or lower by a length: Word and editors write powers so. Letters of the usual size are
 * moved so to stand in the middle of the line, and mean nothing by it.
 */
export function shiftOf(element: PageElement, around: number): Position | undefined {
  if (isBlock(element) || sizeOf(element, around) >= around * small) return undefined;
  const { style } = element;
  const align = style.get('vertical-align') ?? '';
  if (/^(?:text-)?top$/u.test(align)) return 'superscript';
  if (/^(?:text-)?bottom$/u.test(align)) return 'subscript';
  const raised = Number.parseFloat(align) || readOffset(element);
  if (raised === 0) return undefined;
  return raised > 0 ? 'superscript' : 'subscript';
}

/** How far up it is moved from its place; only the sign counts. */
function readOffset({ style }: PageElement): number {
  if (style.get('position') !== 'relative') return 0;
  return -Number.parseFloat(style.get('top') ?? '') || Number.parseFloat(style.get('bottom') ?? '') || 0;
}
