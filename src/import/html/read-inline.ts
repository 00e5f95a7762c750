import { shownText, type Inline, type Text } from '../blocks.ts';
import { raise } from '../raised.ts';
import { showSigns } from '../symbols.ts';
import type { PageContext } from './context.ts';
import { hasTag, isMute, listedText, type PageElement, type PageNode } from './elements.ts';
import { isHidden } from './hidden.ts';
import { turnRound, turnsRound } from './direction.ts';
import { describeUnread } from './form.ts';
import { seam } from './inlines.ts';
import { readMath } from './math.ts';
import { readAddress, readPicture } from './references.ts';
import { joinRuby, readRuby } from './ruby.ts';
import { enterInline, type Style } from './style.ts';

export interface InlineReader {
  /** Whether a node is none of the document; what a reader would not see is noted. */
  readonly isLeftOut: (node: PageNode) => boolean;
  /** Begins a line: raised text in it stands behind nothing. */
  readonly begin: () => void;
  readonly read: (node: PageNode, style: Style) => Inline[];
}

/** Reads what stands in a line of a page, in reading order. */
export function createInlineReader(context: PageContext): InlineReader {
  const { article, dropped } = context;
  const deletions = new Map<PageElement, number>();
  /** What raised text stands behind. */
  let last = '';

  const isLeftOut = (node: PageNode): boolean => {
    if (node.kind === 'text') return false;
    if (article.furniture.has(node)) return true;
    const isMissing = isMute(node);
    const unread = isMissing && !isHidden(node) ? describeUnread(node) : undefined;
    if (unread) dropped.push({ ...unread, place: node.line });
    if (isMissing) return true;
    if (!isHidden(node) || article.shown.has(node)) return false;
    const text = listedText(node);
    // Pages hide menus, counters and notes of their programs: what was not shown is no part of the document.
    if (text !== '') dropped.push({ sort: '网页里看不见的内容', text, place: node.line });
    return true;
  };

  const createText = (written: string, style: Style): Text => {
    const source = showSigns(written, style.font);
    const { bold, deletion, transform } = style;
    const isPower = /^[\d+−–-]+$/u.test(source) && /[\dA-Za-z)）米里]/u.test(last);
    const raised = raise(source, style.position ?? (isPower ? style.shift : undefined), last);
    const text =
      transform === 'uppercase'
        ? raised.toUpperCase()
        : transform === 'lowercase'
          ? raised.toLowerCase()
          : raised;
    last = text.trimEnd().at(-1) ?? last;
    if (deletion && !deletions.has(deletion)) deletions.set(deletion, deletions.size + 1);
    const struck = deletion && deletions.get(deletion);
    return { kind: 'text', text, ...(bold && { bold }), ...(struck !== undefined && { deletion: struck }) };
  };

  const readText = (source: string, style: Style): Inline[] => {
    if (style.preformatted) {
      return source
        .split('\n')
        .flatMap((text, index): Inline[] => [
          ...(index === 0 ? [] : [{ kind: 'break' as const }]),
          ...(text === '' ? [] : [createText(text.replace(/\t/gu, ' '), style)]),
        ]);
    }
    const text = source.replace(/[\t\f\n\r \u00A0]+/gu, (space) =>
      /[\n\r]/u.test(space) && !space.includes('\u00A0') ? '\n' : ' ',
    );
    return text === '' ? [] : [createText(text, style)];
  };

  const readAll = (nodes: readonly PageNode[], style: Style): Inline[] =>
    joinRuby(nodes).flatMap((node) => read(node, style));

  const readWords = (element: PageElement, style: Style): Inline[] => {
    if (!hasTag(element, 'ruby')) return readAll(element.children, style);
    const { base, reading } = readRuby(element);
    const above = readAll(reading, style);
    return [...readAll(base, style), ...(above.length > 0 ? surround('（', above, '）', style) : [])];
  };

  const surround = (before: string, content: Inline[], after: string, style: Style): Inline[] => [
    createText(before, style),
    ...content,
    createText(after, style),
  ];

  const read = (node: PageNode, style: Style): Inline[] => {
    if (isLeftOut(node)) return node.kind === 'element' && showsBox(node) ? [seam] : [];
    if (node.kind === 'text') return readText(node.text, style);
    if (hasTag(node, 'br')) {
      last = '';
      return [{ kind: 'break' }];
    }
    if (hasTag(node, 'img')) return readPicture(node, context);
    const inner = enterInline(node, style);
    if (hasTag(node, 'math')) {
      const formula = readText(readMath(node), inner);
      return /[/√]/u.test(shownText(formula)) ? [seam, ...formula, seam] : formula;
    }
    const written = readWords(node, inner);
    const words = turnsRound(node) ? turnRound(written) : written;
    const [open, close] = inner.quotations % 2 === 1 ? '“”' : '‘’';
    const quoted = hasTag(node, 'q') ? surround(open ?? '', words, close ?? '', inner) : words;
    const content = standsApart(node) ? [seam, ...quoted, seam] : quoted;
    const address = hasTag(node, 'a') && content.length > 0 ? readAddress(node, context) : undefined;
    return address === undefined ? content : [{ kind: 'link', address, content }];
  };
  const begin = (): void => {
    last = '';
  };
  return { begin, isLeftOut, read };
}

/** Whether a box stood in the line where something was left out: what is on its two sides is no one figure. */
function showsBox(element: PageElement): boolean {
  return !isHidden(element) && hasTag(element, ...boxes);
}

const boxes = [
  ...(['input', 'select', 'textarea', 'button', 'iframe', 'object', 'embed', 'applet'] as const),
  ...(['svg', 'canvas', 'audio', 'video'] as const),
];

/** A box of its own in the line, or one with space beside it: what stands there is another word or figure. */
function standsApart({ style }: PageElement): boolean {
  return (
    /^(?:inline-(?:block|flex|grid|table)|table-cell)$/u.test(style.get('display') ?? '') ||
    /^(?:left|right)$/u.test(style.get('float') ?? '') ||
    /^(?:absolute|fixed)$/u.test(style.get('position') ?? '') ||
    hasSpaceBeside(style)
  );
}

function hasSpaceBeside(style: PageElement['style']): boolean {
  return ['margin', 'padding'].some((property) => {
    // One value is for all sides, of two to four the second is the right; `margin: 0 0 0 2em` has the left as the fourth.
    const sides = (style.get(property) ?? '').split(/\s+/u);
    const [right, left] = [sides[1] ?? sides[0], sides[3] ?? sides[1] ?? sides[0]];
    return isWide(style.get(`${property}-right`) ?? right) || isWide(style.get(`${property}-left`) ?? left);
  });
}

/** Whether it is as wide as a space. */
function isWide(length = ''): boolean {
  const [, amount, unit = ''] = /^(\d*\.?\d+)(px|pt|r?em|ex|ch|mm|cm|in)$/u.exec(length) ?? [];
  return Number(amount) >= (narrowest[unit] ?? 0.2);
}

/** Width of a space, by the unit in which it is said. */
const narrowest: Readonly<Record<string, number>> = { px: 4, pt: 3, mm: 1, cm: 0.1, in: 0.04 };
