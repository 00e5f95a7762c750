import type { Inline, Text } from '../blocks.ts';
import { raise } from '../raised.ts';
import type { PageContext } from './context.ts';
import { hasTag, isHidden, isMute, textContent, type PageElement, type PageNode } from './elements.ts';
import { describeUnread } from './form.ts';
import { seam } from './inlines.ts';
import { readMath } from './math.ts';
import { readAddress, readPicture } from './references.ts';
import { joinRuby, readRuby } from './ruby.ts';
import { enterInline, type Style } from './style.ts';

export interface InlineReader {
  /** Whether a node is none of the document; what a reader would not see is noted. */
  readonly isLeftOut: (node: PageNode) => boolean;
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
    const text = textContent(node).replace(/\s+/gu, ' ').trim();
    // Pages hide menus, counters and notes of their programs: what was not shown is no part of the document.
    if (text !== '') dropped.push({ sort: '网页里看不见的内容', text, place: node.line });
    return true;
  };

  const createText = (source: string, { bold, deletion, position, transform }: Style): Text => {
    const raised = raise(source, position, last);
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
    if (isLeftOut(node)) return [];
    if (node.kind === 'text') return readText(node.text, style);
    if (hasTag(node, 'br')) {
      last = '';
      return [{ kind: 'break' }];
    }
    if (hasTag(node, 'img')) return readPicture(node, context);
    const inner = enterInline(node, style);
    if (hasTag(node, 'math')) return readText(readMath(node), inner);
    const words = readWords(node, inner);
    const [open, close] = inner.quotations % 2 === 1 ? '“”' : '‘’';
    const quoted = hasTag(node, 'q') ? surround(open ?? '', words, close ?? '', inner) : words;
    const content = standsApart(node) ? [seam, ...quoted, seam] : quoted;
    const address = hasTag(node, 'a') && content.length > 0 ? readAddress(node, context) : undefined;
    return address === undefined ? content : [{ kind: 'link', address, content }];
  };
  return { isLeftOut, read };
}

/** A box of its own in the line: what stands beside it is another word or figure. */
function standsApart({ style }: PageElement): boolean {
  return (
    /^(?:inline-(?:block|flex|grid|table)|table-cell)$/u.test(style.get('display') ?? '') ||
    /^(?:left|right)$/u.test(style.get('float') ?? '')
  );
}
