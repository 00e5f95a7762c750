import type { Ink } from './ink.ts';
import type { ElementStyle } from './style-sheet/apply-rules.ts';

/** A node of a page; comments are not kept. */
export type PageNode = PageElement | PageText;

export interface PageText {
  readonly kind: 'text';
  readonly text: string;
  /** 1-based line in the file. */
  readonly line: number;
}

export interface PageElement {
  readonly kind: 'element';
  /** In lower case. */
  readonly tag: string;
  /** By their names in lower case. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly style: ElementStyle;
  /** What its own text is written with. */
  readonly ink: Ink;
  readonly children: readonly PageNode[];
  readonly line: number;
}

export function hasTag<Name extends string>(
  node: PageNode,
  ...names: readonly Name[]
): node is PageElement & { readonly tag: Name } {
  return node.kind === 'element' && names.some((name) => name === node.tag);
}

/** The first element, in reading order, that passes. */
export function findElement(
  node: PageElement,
  passes: (element: PageElement) => boolean,
): PageElement | undefined {
  for (const child of node.children) {
    if (child.kind !== 'element') continue;
    if (passes(child)) return child;
    const found = findElement(child, passes);
    if (found) return found;
  }
  return undefined;
}

/** All text of a node. White space as it is written. */
export function textContent(node: PageNode): string {
  return node.kind === 'text' ? node.text : node.children.map(textContent).join('');
}

/** What a reader sees of a node, in one line, with spaces where one block or cell ends: dates in a list are no one figure. */
export function listedText(node: PageNode): string {
  const read = (one: PageNode): string => {
    if (one.kind === 'text') return one.text;
    if (scripts.has(one.tag)) return '';
    const inner = one.children.map(read).join('');
    return isBlock(one) || setApart.has(one.tag) ? ` ${inner} ` : inner;
  };
  return read(node).replace(/\s+/gu, ' ').trim();
}

const scripts: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'head', 'title']);
const setApart: ReadonlySet<string> = new Set(['br', 'option', 'button', 'textarea', 'select', 'text']);

/** Elements that hold no text of the page, or what only programs and forms show. */
const muteTags: ReadonlySet<string> = new Set([
  ...['script', 'style', 'noscript', 'template', 'head', 'title', 'iframe', 'noframes', 'object', 'embed'],
  ...['canvas', 'svg', 'audio', 'video', 'select', 'option', 'textarea', 'input', 'button'],
  ...['datalist', 'map', 'link', 'meta', 'xml', 'applet', 'rp'],
]);

export function isMute({ tag }: PageElement): boolean {
  return muteTags.has(tag);
}

/** Id and classes in lower case, with spaces between. */
export function namesOf({ attributes }: PageElement): string {
  return `${attributes.get('id') ?? ''} ${attributes.get('class') ?? ''}`.toLowerCase();
}

/** Elements that make blocks; everything else is inline. */
const blockTags: ReadonlySet<string> = new Set([
  ...['p', 'div', 'section', 'article', 'main', 'header', 'footer', 'nav', 'aside', 'center', 'blockquote'],
  ...[
    'pre',
    'figure',
    'figcaption',
    'address',
    'form',
    'fieldset',
    'legend',
    'dl',
    'dt',
    'dd',
    'body',
    'html',
  ],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hgroup', 'ul', 'ol', 'menu', 'dir', 'li', 'hr', 'details'],
  ...['summary', 'dialog', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'listing', 'xmp'],
  ...['plaintext', 'search', '#document', 'frameset', 'marquee', 'multicol'],
]);

export function isBlock({ tag, style }: PageElement): boolean {
  return (
    blockTags.has(tag) ||
    /^(?:block|flex|grid|flow-root|list-item|table(?!-cell|-column).*)$/u.test(style.get('display') ?? '')
  );
}

const holders = new WeakMap<PageElement, boolean>();

/** Whether a node is a block, or an inline element around one: editors of old sites put paragraphs into spans. */
export function holdsBlocks(node: PageNode): boolean {
  if (node.kind === 'text' || isMute(node)) return false;
  const known = holders.get(node);
  if (known !== undefined) return known;
  const holds = isBlock(node) || node.children.some(holdsBlocks);
  holders.set(node, holds);
  return holds;
}
